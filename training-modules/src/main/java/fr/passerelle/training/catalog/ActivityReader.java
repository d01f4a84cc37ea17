package fr.passerelle.training.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.training.catalog.CourseFile.ActivityRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the activities of one module in one language. */
record ActivityReader(CourseFiles files, Images images, Markdown markdown) {

  private static final String FENCE = "---\n";

  private record PageHead(String title, LocalDate verified, Integer practice) {}

  private record PositioningFile(String title, Html intro, List<Statement> statements) {}

  private record QuizFile(
      String title, Html intro, List<Question> questions, Map<String, String> pages) {}

  private record ConfidenceFile(String title, String intro, List<Statement> statements) {}

  private record CardFile(String title, List<String> lines, OutLink link) {}

  private record StepFile(
      String title,
      List<String> sentences,
      String image,
      String alt,
      @JsonProperty("try") Try attempt,
      OutLink link,
      List<String> help) {}

  static ActivityReader of(CourseFiles files, Images images) {
    return new ActivityReader(files, images, new Markdown(images));
  }

  Activity read(ActivityRef ref) {
    String file = images.folder() + "/" + ref.type().fileOf(ref.id());
    String text = files.text(file);
    try {
      return read(ref, file, text);
    } catch (IllegalArgumentException rule) {
      throw new BrokenCourse(file, rule.getMessage());
    }
  }

  private Activity read(ActivityRef ref, String file, String text) {
    return switch (ref.type()) {
      case PAGE -> page(ref.id(), file, text);
      case POSITIONING -> positioning(ref.id(), yaml(file, text, PositioningFile.class));
      case QUIZ -> quiz(ref, yaml(file, text, QuizFile.class));
      case STEP -> step(ref.id(), yaml(file, text, StepFile.class));
      case CONFIDENCE -> confidence(ref.id(), yaml(file, text, ConfidenceFile.class));
      case CARD -> card(ref.id(), yaml(file, text, CardFile.class));
    };
  }

  private <T> T yaml(String file, String text, Class<T> shape) {
    return ContentYaml.read(file, text, shape, markdown);
  }

  private Page page(String id, String file, String text) {
    int end = text.indexOf("\n" + FENCE);
    if (!text.startsWith(FENCE) || end < 0) {
      throw new BrokenCourse(file, 1, "a page starts with a title between two lines of ---");
    }
    // Blank lines stand for what is cut off, so that a fault's line is the file's.
    String head = "\n" + text.substring(FENCE.length(), end);
    String body = "\n".repeat(lines(head) + 1) + text.substring(end + 1 + FENCE.length());
    PageHead read = ContentYaml.read(file, head, PageHead.class);
    return new Page(
        id,
        read.title(),
        body(file, body),
        Optional.ofNullable(read.verified()),
        read.practice() == null ? 0 : read.practice());
  }

  private Html body(String file, String text) {
    try {
      return markdown.render(text);
    } catch (Markdown.Refused fault) {
      throw new BrokenCourse(file, fault.line(), fault.getMessage());
    }
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }

  private static Positioning positioning(String id, PositioningFile file) {
    return new Positioning(id, file.title(), file.intro(), file.statements());
  }

  private static Quiz quiz(ActivityRef ref, QuizFile file) {
    return new Quiz(
        ref.id(), file.title(), file.intro(), ref.passPercent(), file.questions(), file.pages());
  }

  private static Confidence confidence(String id, ConfidenceFile file) {
    return new Confidence(id, file.title(), file.intro(), file.statements());
  }

  private static Card card(String id, CardFile file) {
    return new Card(id, file.title(), file.lines(), Optional.ofNullable(file.link()));
  }

  private Step step(String id, StepFile file) {
    return new Step(
        id,
        file.title(),
        file.sentences(),
        images.show(file.image(), file.alt()),
        file.alt(),
        Optional.ofNullable(file.attempt()),
        Optional.ofNullable(file.link()),
        file.help());
  }
}
