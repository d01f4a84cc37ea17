package fr.passerelle.training.activity.page;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.content.source.Handout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A page is Markdown below a head of YAML. */
public final class PageFormat implements ActivityFormat<Page> {

  private static final String FENCE = "---\n";

  private record Head(String title, LocalDate verified, Integer practice, List<Handout> files) {}

  @Override
  public String type() {
    return "page";
  }

  @Override
  public String extension() {
    return ".md";
  }

  @Override
  public Page read(ActivityFile file) {
    String text = file.text();
    int end = text.indexOf("\n" + FENCE);
    if (!text.startsWith(FENCE) || end < 0) {
      throw file.fault(1, "a page starts with a title between two lines of ---");
    }
    // Blank lines stand for what is cut off, so that a fault's line is the file's.
    String top = "\n" + text.substring(FENCE.length(), end);
    String body = "\n".repeat(lines(top) + 1) + text.substring(end + 1 + FENCE.length());
    Head head = file.yaml(top, Head.class);
    return new Page(
        file.id(),
        head.title(),
        file.markdown(body),
        Optional.ofNullable(head.verified()),
        head.practice() == null ? 0 : head.practice(),
        head.files());
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }
}
