package fr.passerelle.lti.page;

import gg.jte.Content;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a long address may go on in the next line: at its joints, as one would read it aloud, and
 * not in the middle of a word. What is copied stays the address.
 */
public final class Joints {

  /** Long enough for a line to be too short: a web address, a mail address, a path, a key. */
  private static final Pattern ADDRESS = Pattern.compile("\\S*[\\p{L}\\d][./@:?&=_]\\S{9,}");

  /** Before what begins a part, after what ends one. */
  private static final Pattern JOINT =
      Pattern.compile("(?<=[\\p{L}\\d])(?=[.@?&=_][\\p{L}\\d])|(?<=[/:])(?=[\\p{L}\\d])");

  private Joints() {}

  /** The text, escaped, with a chance to break at each joint of its addresses. */
  public static Content in(String text) {
    return output -> {
      Matcher address = ADDRESS.matcher(text);
      int written = 0;
      while (address.find()) {
        output.writeUserContent(text.substring(written, address.start()));
        String[] parts = JOINT.split(address.group());
        for (int i = 0; i < parts.length; i++) {
          output.writeContent(i == 0 ? "" : "<wbr>");
          output.writeUserContent(parts[i]);
        }
        written = address.end();
      }
      output.writeUserContent(text.substring(written));
    };
  }
}
