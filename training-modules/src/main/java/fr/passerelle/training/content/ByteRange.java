package fr.passerelle.training.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that was asked for (RFC 9110, section 14). Browsers ask for a film in parts,
 * and Safari plays none without. They ask for all that is left and read it as it plays: a part is
 * {@value #LONGEST} bytes at most, so that each is read at once and none holds a thread and a copy
 * for as long as the film lasts. For more they ask again (section 15.3.7).
 */
sealed interface ByteRange {

  /** All of it: nothing else was asked for, or not in a form that has to be understood. */
  record Whole() implements ByteRange {}

  /**
   * From one byte to another.
   *
   * @param last included
   */
  record Part(int first, int last) implements ByteRange {

    /** The header that says which part of how many bytes this is. */
    String of(int length) {
      return "bytes " + first + "-" + last + "/" + length;
    }
  }

  /** There is no such part. */
  record Outside() implements ByteRange {}

  /** Of one part, in bytes. */
  int LONGEST = 1024 * 1024;

  /** Long numbers lie outside any file of ours. */
  Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

  /**
   * What a header asks for.
   *
   * @param header {@code Range}, or null
   * @param length of the file, more than 0
   */
  static ByteRange of(String header, int length) {
    Matcher asked = ONE.matcher(header == null ? "" : header.strip());
    if (!asked.matches() || asked.group().endsWith("=-")) {
      return new Whole();
    }
    return asked.group(1).isEmpty()
        ? ending(Integer.parseInt(asked.group(2)), length)
        : beginning(Integer.parseInt(asked.group(1)), asked.group(2), length);
  }

  private static ByteRange beginning(int first, String given, int length) {
    int last = given.isEmpty() ? length - 1 : Math.min(Integer.parseInt(given), length - 1);
    if (!given.isEmpty() && Integer.parseInt(given) < first) {
      return new Whole();
    }
    return first < length ? part(first, last) : new Outside();
  }

  private static ByteRange ending(int bytes, int length) {
    return bytes == 0 ? new Outside() : part(Math.max(0, length - bytes), length - 1);
  }

  private static Part part(int first, int last) {
    return new Part(first, Math.min(last, first + LONGEST - 1));
  }
}
