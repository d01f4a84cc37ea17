package fr.passerelle.lti.sandbox.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The service scopes that the sandbox knows (AGS 2.0, 3.1 and NRPS 2.0, 2.3). */
public final class Scopes {
  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";
  public static final String LINE_ITEM = AGS + "lineitem";
  public static final String LINE_ITEM_READONLY = AGS + "lineitem.readonly";
  public static final String RESULT_READONLY = AGS + "result.readonly";
  public static final String SCORE = AGS + "score";
  public static final String MEMBERSHIP_READONLY =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
  public static final Set<String> ALL =
      Set.of(LINE_ITEM, LINE_ITEM_READONLY, RESULT_READONLY, SCORE, MEMBERSHIP_READONLY);

  private Scopes() {}

  /** What follows the last slash, such as {@code lineitem.readonly}. */
  public static String shortName(String scope) {
    return scope.substring(scope.lastIndexOf('/') + 1);
  }

  /** In French, for the page; in the page's order. */
  public static Map<String, String> described() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(LINE_ITEM, "Gérer les colonnes");
    words.put(LINE_ITEM_READONLY, "Lire les colonnes");
    words.put(SCORE, "Envoyer des scores");
    words.put(RESULT_READONLY, "Relire les notes");
    words.put(MEMBERSHIP_READONLY, "Lire la liste des membres");
    return words;
  }

  public static boolean isGradeScope(String scope) {
    return scope.startsWith(AGS);
  }
}
