package fr.passerelle.training.activity.video;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a film, as an author writes it: minutes and seconds, {@code 2:35}. */
record Moment(int seconds) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,3}):([0-5]\\d)");

  static Moment read(String field, String text) {
    Matcher read = FORM.matcher(text == null ? "" : text);
    if (!read.matches()) {
      throw new IllegalArgumentException(
          field + " is minutes and seconds, as in \"2:35\": " + text);
    }
    return new Moment(Integer.parseInt(read.group(1)) * 60 + Integer.parseInt(read.group(2)));
  }
}
