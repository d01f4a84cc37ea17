package fr.passerelle.lti.page;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * One text, its pattern read once: reading it costs more than filling it in. A text without
 * arguments is what it is.
 */
final class Wording {

  private static final Object[] NOTHING = {};

  private final MessageFormat pattern;
  private final String plain;

  Wording(String pattern, Locale locale) {
    this.pattern = new MessageFormat(pattern, locale);
    this.plain =
        this.pattern.getFormatsByArgumentIndex().length == 0 ? this.pattern.format(NOTHING) : null;
  }

  /** The text with these arguments. A pattern remembers while it writes, so each use copies it. */
  String with(Object[] arguments) {
    return plain == null ? ((MessageFormat) pattern.clone()).format(arguments) : plain;
  }
}
