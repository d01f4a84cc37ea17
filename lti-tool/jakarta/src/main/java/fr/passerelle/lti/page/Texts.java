package fr.passerelle.lti.page;

import fr.passerelle.lti.host.Paris;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;

/**
 * The words on screen, in one language. Texts are {@link MessageFormat} patterns; since an
 * apostrophe is a quote there, bundles write the typographic one (’).
 */
public final class Texts {

  private final Locale locale;
  private final Map<String, Wording> wordings = new HashMap<>();

  Texts(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    patterns.forEach((key, pattern) -> wordings.put(key, new Wording(pattern, locale)));
  }

  /** The language these texts are written in. */
  public Locale locale() {
    return locale;
  }

  /**
   * The text of a key, with its arguments filled in.
   *
   * @throws MissingResourceException when no module has such a text
   */
  public String get(String key, Object... arguments) {
    Wording wording = wordings.get(key);
    if (wording == null) {
      throw new MissingResourceException("No text for " + key, Texts.class.getName(), key);
    }
    return wording.with(Stream.of(arguments).map(Texts::isolated).toArray());
  }

  private static Object isolated(Object argument) {
    return argument instanceof String text ? Isolated.of(text) : argument;
  }

  /** Whether a module has a text for this key. */
  public boolean has(String key) {
    return wordings.containsKey(key);
  }

  /** A day in words, such as « 24 novembre 2026 ». */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /**
   * The day of a moment, at the programme's clock: what others may know of when somebody worked.
   */
  public String day(Instant moment) {
    return day(Paris.day(moment));
  }

  /** A length of time in words, such as « 40 minutes » and « 2 h 05 ». */
  public String duration(int minutes) {
    int hours = minutes / 60;
    int rest = minutes % 60;
    String key = hours == 0 ? "minutes" : rest == 0 ? "hours" : "both";
    return get("lti.duration." + key, hours, rest);
  }

  /** A moment in words, such as « 24 nov. 2026, 14:05 », at the programme's clock. */
  public String moment(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .withZone(Paris.ZONE)
        .format(moment);
  }
}
