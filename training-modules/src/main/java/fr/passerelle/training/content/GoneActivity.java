package fr.passerelle.training.content;

import fr.passerelle.training.content.source.Beside;
import fr.passerelle.training.content.source.CourseFiles;
import fr.passerelle.training.course.Activity;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands, in a version that attempts still follow, for an activity that this server cannot read any
 * more: its kind was taken out, or knows its old files no longer. Whoever comes to it goes on.
 */
public record GoneActivity(String id, String title) implements Activity {

  private static final Pattern TITLE = Pattern.compile("(?m)^title:\\s*[\"']?(.*?)[\"']?\\s*$");

  /** With the title in its files; what else is in them nobody can tell. */
  static GoneActivity in(CourseFiles files, String folder, String id) {
    String start = folder + "/" + id + ".";
    return files.files().keySet().stream()
        .filter(path -> path.startsWith(start) && !Beside.isName(name(path)))
        .map(path -> TITLE.matcher(files.text(path)))
        .filter(Matcher::find)
        .map(title -> title.group(1))
        .filter(title -> !title.isBlank())
        .findFirst()
        .map(title -> new GoneActivity(id, title))
        .orElseGet(() -> new GoneActivity(id, id));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public Duration duration() {
    return Duration.ZERO;
  }
}
