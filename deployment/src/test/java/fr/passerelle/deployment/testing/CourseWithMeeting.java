package fr.passerelle.deployment.testing;

/** A version of the teachers' course that ends with a meeting, which nobody has to ship. */
public final class CourseWithMeeting {

  /** The meeting's own path below the course. */
  public static final String MEETING = "/ensemble/rencontre";

  private static final String STRUCTURE =
      """
        - id: ensemble
          minutes: 95
          activities:
            - {id: rencontre, type: meeting}
      """;

  private static final String WORDS =
      """
        ensemble:
          title: "Se voir"
          objective: "Essayer ensemble."
      """;

  private static final String MEETING_FILE =
      """
      title: "Une rencontre"
      minutes: 90
      about: "Essayer **ensemble** ce qui résiste."
      """;

  private CourseWithMeeting() {}

  /** Everybody who has come from this platform follows that version from now on. */
  public static void follow(Database database, long registration) {
    followedBy(database, "registration_id = " + registration);
  }

  /**
   * Attempts follow it from now on.
   *
   * @param which said of {@code training_attempt}
   */
  public static void followedBy(Database database, String which) {
    ArchivedCourse.followedBy(
        database,
        which,
        files -> {
          if (files.put("fr/ensemble/rencontre.yaml", MEETING_FILE) == null) {
            files.merge("course.yaml", STRUCTURE, String::concat);
            files.merge("fr/course.yaml", WORDS, String::concat);
          }
        });
  }
}
