package fr.passerelle.lti.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a long address may be broken, and that nothing else may. */
class JointsTest {

  @ParameterizedTest
  @CsvSource({
    "Adresse : educonnect.education.gouv.fr, Adresse : educonnect<wbr>.education<wbr>.gouv<wbr>.fr",
    "https://moodle.example/mod/lti, https://<wbr>moodle<wbr>.example/<wbr>mod/<wbr>lti",
    "Un mot anticonstitutionnellement long., Un mot anticonstitutionnellement long.",
    "trois.mots, trois.mots",
    "prenom.nom@academie.example, prenom<wbr>.nom<wbr>@academie<wbr>.example",
    "<b>x</b> & y, &lt;b&gt;x&lt;/b&gt; &amp; y",
    "a.example/<script>alert(1)</script>, a<wbr>.example/&lt;script&gt;alert(1)&lt;/<wbr>script&gt;"
  })
  void breaksAnAddressAtItsJointsAndEscapesIt(String text, String html) {
    StringOutput written = new StringOutput();
    OwaspHtmlTemplateOutput output = new OwaspHtmlTemplateOutput(written);
    output.setContext("p", null);
    output.writeUserContent(Joints.in(text));

    assertEquals(html, written.toString());
  }
}
