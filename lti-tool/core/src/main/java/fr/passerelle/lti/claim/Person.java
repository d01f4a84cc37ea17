package fr.passerelle.lti.claim;

import java.util.Locale;
import java.util.Optional;

/**
 * Who launches (LTI Core 1.3, section 5.3.6). Names are often withheld.
 *
 * @param subject the {@code sub}: unique within the issuer, never blank
 * @param name the whole name
 * @param givenName the given name
 * @param familyName the family name
 * @param locale the language the person prefers
 */
public record Person(
    String subject,
    Optional<String> name,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<Locale> locale) {
  /**
   * @throws IllegalArgumentException without a subject
   */
  public Person {
    if (subject == null || subject.isBlank()) {
      throw new IllegalArgumentException("a person has a subject");
    }
  }

  /** Only the subject: names stay out of logs. */
  @Override
  public String toString() {
    return "Person[" + subject + "]";
  }
}
