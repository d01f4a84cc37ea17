package fr.passerelle.lti.sandbox.workspace;

/** The one course, a launch's {@code context}. */
public record Course(String id, String label, String title) {
  public static final Course DEMO = new Course("2", "PN1", "Parcours numérique");
}
