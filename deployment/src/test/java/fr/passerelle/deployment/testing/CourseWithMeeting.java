package fr.passerelle.deployment.testing;

/** A version of the teachers' course that ends with a meeting, which nobody has to ship. */
public final class CourseWithMeeting {

  /** The meeting's own path below the course. */
  public static final String MEETING = "/ensemble/rencontre";

  private static final String HASH = "feedc0de0feed001";

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
    database.change(
        """
        insert into training_course_file (address, course_id, hash, path, content)
        select distinct f.course_id || '/%1$s/' || f.path, f.course_id, '%1$s', f.path,
          case f.path
            when 'course.yaml' then f.content || convert_to('%3$s', 'UTF8')
            when 'fr/course.yaml' then f.content || convert_to('%4$s', 'UTF8')
            else f.content end
        from training_course_file f join training_attempt a
          on a.course_id = f.course_id and a.course_hash = f.hash
        where a.registration_id = %2$d and f.hash <> '%1$s'
        union all
        select distinct a.course_id || '/%1$s/fr/ensemble/rencontre.yaml', a.course_id, '%1$s',
          'fr/ensemble/rencontre.yaml', convert_to('%5$s', 'UTF8')
        from training_attempt a where a.registration_id = %2$d
        on conflict do nothing"""
            .formatted(HASH, registration, STRUCTURE, WORDS, MEETING_FILE),
        "update training_attempt set course_hash = '%s' where registration_id = %d"
            .formatted(HASH, registration));
  }
}
