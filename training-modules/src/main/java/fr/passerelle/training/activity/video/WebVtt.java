package fr.passerelle.training.activity.video;

import fr.passerelle.training.content.source.BesideFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of captions, as far as it has to be right to be shown: a player leaves out what it does
 * not understand, and nobody notices but those who need it.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/#file-structure">WebVTT, section 4</a>
 */
final class WebVtt {

  private static final Pattern HEAD = Pattern.compile("WEBVTT(?:[ \t].*)?");
  private static final Pattern REMARK = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \t].*)?");
  private static final String TIME = "((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})";
  private static final Pattern TIMES = Pattern.compile(TIME + "[ \t]+-->[ \t]+" + TIME + ".*");

  private final BesideFile file;
  private final List<String> lines;
  private int at;
  private long lastStart;
  private long end;

  private WebVtt(BesideFile file) {
    this.file = file;
    this.lines = file.text().lines().toList();
  }

  static WebVtt read(BesideFile file) {
    WebVtt captions = new WebVtt(file);
    captions.head();
    while (captions.skipBlankLines()) {
      captions.block();
    }
    if (captions.end == 0) {
      throw captions.fault("no captions in the file");
    }
    return captions;
  }

  int endSeconds() {
    return (int) (end / 1000);
  }

  private void head() {
    if (lines.isEmpty() || !HEAD.matcher(lines.get(0)).matches()) {
      throw fault("captions begin with a line WEBVTT");
    }
    skipBlock();
  }

  private void block() {
    if (REMARK.matcher(line()).matches()) {
      skipBlock();
      return;
    }
    if (!line().contains("-->")) {
      at++; // the caption's own name
    }
    times();
    at++;
    if (isBlank()) {
      throw fault("a caption without words");
    }
    skipBlock();
  }

  private void times() {
    Matcher times = TIMES.matcher(isBlank() ? "" : line());
    if (!times.matches()) {
      throw fault("not the times of a caption, as in 00:05.000 --> 00:08.500");
    }
    long start = milliseconds(times.group(1));
    long stop = milliseconds(times.group(2));
    if (start < lastStart || stop <= start) {
      throw fault("a caption ends before it starts, or starts before the one above");
    }
    lastStart = start;
    end = Math.max(end, stop);
  }

  private static long milliseconds(String time) {
    String[] parts = time.split("[:.]");
    long units = 0;
    for (String part : List.of(parts).subList(0, parts.length - 1)) {
      units = units * 60 + Long.parseLong(part);
    }
    return units * 1000 + Long.parseLong(parts[parts.length - 1]);
  }

  private void skipBlock() {
    while (!isBlank()) {
      at++;
    }
  }

  private boolean skipBlankLines() {
    while (at < lines.size() && isBlank()) {
      at++;
    }
    return at < lines.size();
  }

  private boolean isBlank() {
    return at >= lines.size() || line().isBlank();
  }

  private String line() {
    return lines.get(at);
  }

  private RuntimeException fault(String reason) {
    return file.fault(at + 1, reason);
  }
}
