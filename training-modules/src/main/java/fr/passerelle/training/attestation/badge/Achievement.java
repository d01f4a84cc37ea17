package fr.passerelle.training.attestation.badge;

import fr.passerelle.training.attestation.Attested;
import fr.passerelle.training.attestation.AttestedCompetence;
import java.net.URI;
import java.util.List;

/**
 * A version of a course as what somebody achieved (Open Badges 3.0, Achievement). The names of its
 * parts are the standard's.
 *
 * @param creditsAvailable hours that its authors credit
 * @param alignment with the competences it works on
 */
record Achievement(
    URI id,
    List<String> type,
    String achievementType,
    String name,
    String description,
    String version,
    String inLanguage,
    double creditsAvailable,
    Criteria criteria,
    List<Alignment> alignment) {

  /** How it is earned. */
  record Criteria(String narrative) {}

  /** A competence of a framework. */
  record Alignment(
      List<String> type,
      String targetName,
      URI targetUrl,
      String targetFramework,
      String targetCode) {

    private static Alignment of(AttestedCompetence one) {
      return new Alignment(
          List.of("Alignment"), one.name(), one.source(), one.framework(), one.code());
    }
  }

  /**
   * @param words what it says in words
   */
  static Achievement of(URI id, Attested attested, BadgeWords words) {
    return new Achievement(
        id,
        List.of("Achievement"),
        "Course",
        attested.title(),
        words.description(attested),
        attested.version().hash(),
        "fr",
        Math.round(attested.minutes() / 60.0 * 100) / 100.0,
        new Criteria(words.criteria(attested)),
        attested.competences().stream().map(Alignment::of).toList());
  }
}
