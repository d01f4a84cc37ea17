package fr.passerelle.training.content.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.content.SampleCourse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private final Set<String> used = new HashSet<>();
  private final CourseFiles files = new SampleCourse().files();
  private final Markdown markdown =
      new Markdown(new Images(new Beside(files, files.version(), "fr/premier", used)));

  @Test
  void rendersHeadingsListsAndEmphasis() {
    assertEquals("<h2>Titre</h2>\n<ul><li><em>un</em></li></ul>", html("## Titre\n\n- *un*"));
  }

  @Test
  void rendersATableThatScrollsAndThatTheKeyboardReaches() {
    String table = html("| Outil | Pour qui |\n|---|---|\n| ENT | tous |");
    for (String part :
        List.of(
            "class=\"pl-scroll\"",
            "role=\"region\"",
            "tabindex=\"0\"",
            "aria-label=\"Outil, Pour qui\"")) {
      assertTrue(table.contains(part), table);
    }
    assertTrue(table.contains("<th scope=\"col\">Outil</th>"), table);
    assertTrue(table.endsWith("</table>\n</div>"), table);
  }

  @Test
  void showsAnImageFromThisVersionWithItsAlternative() {
    String image = html("![Une porte](porte.svg)");
    assertTrue(image.contains("src=\"/content/essai/" + files.version().hash()), image);
    assertTrue(image.contains("alt=\"Une porte\""), image);
    assertEquals(Set.of("fr/premier/porte.svg"), used);
  }

  @Test
  void opensLinksOutsideTheFrame() {
    String link = html("[ici](https://eduscol.example/)");
    assertTrue(link.contains("target=\"_blank\""), link);
    assertTrue(link.contains("noopener"), link);
  }

  @Test
  void dropsScripts() {
    assertDrops("<script>alert(1)</script>\n\nTexte", "script", "alert");
    assertDrops("<style>p{}</style>\n\nTexte", "style");
    assertDrops("<iframe src=\"https://x.example\"></iframe>\n\nTexte", "iframe");
    assertDrops("<form action=\"/x\"><input name=a></form>\n\nTexte", "form", "input");
  }

  @Test
  void dropsEventHandlersAndStyles() {
    assertDrops("<p onclick=\"alert(1)\" style=\"color:red\">Texte</p>", "onclick", "style");
    assertDrops("Texte <img src=x onerror=alert(1)>", "onerror", "<img src");
  }

  @Test
  void dropsLinksThatRunScripts() {
    assertDrops("[Texte](javascript:alert(1))", "javascript", "href");
    assertDrops("<a href=\"javascript:alert(1)\">Texte</a>", "javascript", "href");
    assertDrops("[Texte](data:text/html;base64,AAAA)", "href");
  }

  @Test
  void dropsPicturesFromElsewhereWrittenAsHtml() {
    assertDrops("Texte <img src=\"https://x.example/suivi.png\" alt=\"\">", "x.example");
  }

  @Test
  void dropsClassesAndIdsAnAuthorInvents() {
    assertDrops("<div class=\"btn\" id=\"main\" role=\"alert\">Texte</div>", "btn", "main", "role");
  }

  @Test
  void showsAmpersandsAndAnglesAsText() {
    assertEquals("<p>a &lt; b &amp; c</p>", html("a < b & c"));
  }

  @Test
  void refusesRelativeLinks() {
    assertThrows(Markdown.Refused.class, () -> html("[ici](autre-page.md)"));
  }

  @Test
  void tellsTheLineToCorrect() {
    Markdown.Refused fault =
        assertThrows(Markdown.Refused.class, () -> html("un\n\ndeux ![](porte.svg)"));
    assertEquals(3, fault.line());
  }

  @Test
  void setsKeyPointsApart() {
    assertEquals(
        "<div class=\"pl-key\"><h2>À retenir</h2>\n<ul><li>un</li></ul>\n</div>\n<p>Suite</p>",
        html("::: key À retenir\n- un\n:::\nSuite"));
  }

  @Test
  void foldsAwayWhatIsForTheCurious() {
    String more = html("Avant\n\n:::more En savoir plus : <pourquoi> ?\n\n**Un**\n\n:::\n\nAprès");
    assertEquals(
        "<p>Avant</p>\n<details class=\"pl-more\"><summary>En savoir plus : &lt;pourquoi&gt; ?"
            + "</summary>\n<p><strong>Un</strong></p>\n</details>\n<p>Après</p>",
        more);
    assertEquals(
        "<p>Avant</p>\n \n<p>Après</p>",
        markdown.render("Avant\n\n::: more Plus\nUn\n:::\n\nAprès").unfolded());
  }

  @Test
  void refusesAPartSetApartThatHasNotItsForm() {
    refuses("Un\n\n::: retenir Quoi\nx\n:::", 3, "key or more");
    refuses("::: key\nx\n:::", 1, "needs a title");
    refuses("::: key Quoi\nx", 1, "no line :::");
    refuses("Un\n:::", 2, "key or more");
    refuses("::: key Quoi\nx\n::: more Plus\ny\n:::", 3, "inside another");
  }

  private void refuses(String source, int line, String reason) {
    Markdown.Refused fault = assertThrows(Markdown.Refused.class, () -> html(source));
    assertTrue(fault.getMessage().contains(reason), fault.getMessage());
    assertEquals(line, fault.line());
  }

  private void assertDrops(String source, String... gone) {
    String html = html(source);
    assertTrue(html.contains("Texte"), html);
    for (String part : gone) {
      assertFalse(html.contains(part), html);
    }
  }

  private String html(String source) {
    return markdown.render(source).safe();
  }
}
