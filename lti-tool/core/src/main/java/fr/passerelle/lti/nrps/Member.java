package fr.passerelle.lti.nrps;

import fr.passerelle.lti.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody in a course (Names and Role Provisioning Services 2.0, section 2.2). Names are often
 * withheld. E-mail address and picture are not read: nothing here needs them.
 *
 * @param userId the {@code sub} of the person at that platform, never blank
 * @param roles the roles in the course, in any of their forms: give them to {@link
 *     fr.passerelle.lti.claim.Roles} to ask about them
 * @param status whether the person takes part
 * @param name the whole name
 * @param givenName the given name
 * @param familyName the family name
 */
public record Member(
    String userId,
    Set<String> roles,
    Status status,
    Optional<String> name,
    Optional<String> givenName,
    Optional<String> familyName) {

  /** Whether a person takes part in the course (section 2.3). */
  public enum Status {
    /** Takes part. */
    ACTIVE,
    /** In the course, but without taking part. */
    INACTIVE,
    /** No longer in the course; only among differences. */
    DELETED;

    /** Active is what a platform means that says nothing; an unknown word gives nobody rights. */
    static Status of(Optional<String> text) {
      return switch (lastWord(text.orElse("Active")).toLowerCase(Locale.ROOT)) {
        case "active" -> ACTIVE;
        case "deleted" -> DELETED;
        default -> INACTIVE;
      };
    }

    /** Some write the whole address of the word in its vocabulary. */
    private static String lastWord(String text) {
      return text.replaceFirst(".*[#/]", "");
    }
  }

  /**
   * @throws IllegalArgumentException when the user id is blank
   */
  public Member {
    if (userId == null || userId.isBlank()) {
      throw new IllegalArgumentException("a member has a user id");
    }
    roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
  }

  static Member of(JsonObject json) {
    return new Member(
        json.id("user_id").orElseThrow(() -> json.missing("user_id")),
        json.ifReadable(one -> one.words("roles")).orElse(Set.of()),
        Status.of(json.display("status")),
        json.display("name"),
        json.display("given_name"),
        json.display("family_name"));
  }

  /** Whether the person takes part now. */
  public boolean isActive() {
    return status == Status.ACTIVE;
  }

  /** Only the user id: names stay out of logs. */
  @Override
  public String toString() {
    return "Member[" + userId + ", " + status + "]";
  }
}
