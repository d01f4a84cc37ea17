package fr.passerelle.lti.sandbox.workspace;

/**
 * Whether tools in the course's frame may keep values in its page (LTI postMessage Storage 0.1).
 */
public enum StorageOffer {
  /** As on Moodle, and at first. */
  NONE("L’espace ne propose pas de stockage"),
  /** Logins tell of it, and the page answers. */
  ANSWERING("L’espace propose le stockage de la plateforme"),
  /** Logins tell of it, and the page says nothing: a platform that is broken or very slow. */
  SILENT("L’espace le propose, et ne répond jamais");

  private final String description;

  StorageOffer(String description) {
    this.description = description;
  }

  /** In French, for the page. */
  public String description() {
    return description;
  }
}
