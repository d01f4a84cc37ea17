package fr.passerelle.deployment.testing;

/**
 * A version of the teachers' course whose second step is a survey, as if somebody had begun when it
 * was there: the courses shipped need not have one where a test wants it.
 */
public final class ArchivedSurvey {

  /** The step's id; it is the positioning's in the version of today. */
  public static final String ACTIVITY = "mes-reperes";

  /** Its path in the course. */
  public static final String STEP = "mes-habitudes/" + ACTIVITY;

  private static final String SURVEY =
      """
      title: Votre avis
      questions:
        - id: utile
          text: Est-ce utile ?
          answers: [{id: oui, text: Oui}, {id: non, text: Non}]
        - id: transposable
          text: Est-ce transposable ?
          answers: [{id: oui, text: Oui}, {id: non, text: Non}]
      transfer: Qu’avez-vous essayé ?
      """;

  /** It has nothing to ask again where the positioning is a survey. */
  private static final String ASKED_AGAIN = "fr/faire-le-point/mes-reperes-a-la-fin.yaml";

  private static final String POSITIONING =
      """
      title: Mes repères
      statements:
        - {id: crediter, text: Je sais créditer une image.}
      """;

  private ArchivedSurvey() {}

  /**
   * Has attempts follow it from now on.
   *
   * @param which said of {@code training_attempt}
   */
  public static void followedBy(Database database, String which) {
    ArchivedCourse.followedBy(
        database,
        which,
        files -> {
          files.computeIfPresent("course.yaml", (path, course) -> withSurvey(course));
          files.put("fr/" + STEP + ".yaml", SURVEY);
          files.put(ASKED_AGAIN, POSITIONING);
        });
  }

  private static String withSurvey(String course) {
    return course.replace(ACTIVITY + ", type: positioning", ACTIVITY + ", type: survey");
  }
}
