package fr.passerelle.lti.sandbox.workspace;

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

  public static boolean isGradeScope(String scope) {
    return scope.startsWith(AGS);
  }
}
