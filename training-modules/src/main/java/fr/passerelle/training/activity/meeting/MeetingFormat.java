package fr.passerelle.training.activity.meeting;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.course.Html;

/** A meeting in a file. */
public final class MeetingFormat implements ActivityFormat<Meeting> {

  private record Shape(String title, int minutes, Html about) {}

  @Override
  public String type() {
    return "meeting";
  }

  @Override
  public Meeting read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    return new Meeting(file.id(), shape.title(), shape.minutes(), shape.about());
  }
}
