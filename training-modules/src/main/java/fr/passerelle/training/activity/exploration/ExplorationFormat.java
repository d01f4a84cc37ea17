package fr.passerelle.training.activity.exploration;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.content.source.Picture;
import fr.passerelle.training.course.Html;
import java.util.List;

/** An exploration names its image and says where the points are. */
public final class ExplorationFormat implements ActivityFormat<Exploration> {

  private record File(
      String title, Html intro, Picture image, List<Point> points, Html conclusion) {}

  @Override
  public String type() {
    return "exploration";
  }

  @Override
  public Exploration read(ActivityFile file) {
    File read = file.yaml(File.class);
    return new Exploration(
        file.id(), read.title(), read.intro(), read.image(), read.points(), read.conclusion());
  }
}
