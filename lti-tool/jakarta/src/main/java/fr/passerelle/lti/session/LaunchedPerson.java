package fr.passerelle.lti.session;

import fr.passerelle.lti.claim.Roles;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.Set;

/** Who launched, and what the platform says they may do in the context. */
@Embeddable
public class LaunchedPerson {

  private String subject;

  @Column(name = "person_name")
  private String name;

  private String locale;
  private boolean instructor;
  private boolean learner;

  @Column(name = "may_place")
  private boolean mayPlace;

  protected LaunchedPerson() {}

  /**
   * @param subject {@code sub} at the platform
   * @param name none when the platform withholds it
   * @param language the language tag that pages are shown in
   */
  public LaunchedPerson(String subject, Optional<String> name, String language, Roles roles) {
    this.subject = subject;
    this.name = name.orElse(null);
    this.locale = language;
    this.instructor = roles.maySeePeople();
    this.learner = roles.isScored();
    this.mayPlace = roles.mayPlace();
  }

  /** Somebody without a name or a right. */
  static LaunchedPerson nobody(String subject, String language) {
    return new LaunchedPerson(subject, Optional.empty(), language, new Roles(Set.of()));
  }

  String subject() {
    return subject;
  }

  /** The name, or null. */
  String name() {
    return name;
  }

  String language() {
    return locale;
  }

  boolean instructor() {
    return instructor;
  }

  boolean learner() {
    return learner;
  }

  boolean mayPlace() {
    return mayPlace;
  }
}
