package fr.passerelle.training.activity.journal;

import fr.passerelle.training.activity.journal.Journal.Prompt;
import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.course.Html;
import java.util.List;

/** A journal in a file. */
public final class JournalFormat implements ActivityFormat<Journal> {

  private record Shape(String title, Html intro, List<Prompt> prompts) {}

  @Override
  public String type() {
    return "journal";
  }

  @Override
  public Journal read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    return new Journal(file.id(), shape.title(), shape.intro(), shape.prompts());
  }
}
