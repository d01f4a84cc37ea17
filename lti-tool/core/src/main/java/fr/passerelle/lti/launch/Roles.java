package fr.passerelle.lti.launch;

import java.util.Set;

/** Roles. */
public record Roles(Set<String> values) {
  public boolean isInstructor() {
    throw new UnsupportedOperationException();
  }

  public boolean isTeachingAssistant() {
    throw new UnsupportedOperationException();
  }

  public boolean isLearner() {
    throw new UnsupportedOperationException();
  }

  public boolean isMentor() {
    throw new UnsupportedOperationException();
  }

  public boolean isContextAdministrator() {
    throw new UnsupportedOperationException();
  }
}
