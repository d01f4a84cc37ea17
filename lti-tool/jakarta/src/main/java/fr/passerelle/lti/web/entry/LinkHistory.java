package fr.passerelle.lti.web.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From which links a link was copied, where the platform tells: the variable {@code
 * ResourceLink.id.history} (LTI Core 1.3, appendix B), sent as a custom parameter.
 */
public final class LinkHistory {

  /** The parameter that we ask for; by hand it may have been called a little otherwise. */
  public static final String PARAMETER = "resource_link_id_history";

  public static final String VARIABLE = "$ResourceLink.id.history";

  private static final String NAME = "resourcelinkidhistory";
  private static final int MOST = 10;
  private static final int ID_LENGTH = 255;

  private LinkHistory() {}

  /** Their ids, the nearest first; none when the platform has left the variable as it is. */
  static List<String> in(Map<String, String> custom) {
    return custom.entrySet().stream()
        .filter(parameter -> plain(parameter.getKey()).equals(NAME))
        .map(Map.Entry::getValue)
        .filter(value -> !value.startsWith("$"))
        .flatMap(value -> Arrays.stream(value.split(",", MOST + 1)).limit(MOST))
        .map(String::strip)
        .filter(id -> !id.isEmpty() && id.length() <= ID_LENGTH && id.indexOf(0) < 0)
        .toList();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
