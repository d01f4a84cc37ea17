package fr.passerelle.training.course;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Ids name folders, form fields and parts of URLs: one plain alphabet serves all three. */
public final class Ids {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  private Ids() {}

  /** Whether it may be an id. */
  public static boolean valid(String id) {
    return id != null && id.length() <= LONGEST && ID.matcher(id).matches();
  }

  /** The id, unless it may not be one. */
  public static String require(String id) {
    if (!valid(id)) {
      throw new IllegalArgumentException(
          "id must be lower-case letters, digits and hyphens, at most 60: " + id);
    }
    return id;
  }

  /** Refuses two things of one id. */
  public static <T> void requireUnique(Collection<T> things, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (T thing : things) {
      if (!seen.add(id.apply(thing))) {
        throw new IllegalArgumentException("id used twice: " + id.apply(thing));
      }
    }
  }
}
