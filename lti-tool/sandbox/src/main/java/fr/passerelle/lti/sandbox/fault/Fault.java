package fr.passerelle.lti.sandbox.fault;

/** What can go wrong with the services (token, AGS, NRPS); the pages always answer. */
public enum Fault {
  /** The connection is cut without an answer. */
  DOWN("Coupure : la connexion est rompue sans réponse"),
  /** 503, as behind a proxy whose server is away. */
  UNAVAILABLE("Indisponible : erreur 503"),
  /** Each answer comes late, by {@link Faults#delay()}. */
  SLOW("Lenteur : chaque réponse attend"),
  ERROR_500("Erreur interne : 500"),
  /** 429 with a {@code Retry-After} of {@link Faults#retryAfter()}. */
  TOO_MANY_REQUESTS("Trop de demandes : 429 avec Retry-After"),
  /** A score or a new column is taken, and the answer that says so is lost. */
  LOST_ANSWER("Réponse perdue : le score ou la colonne est pris, la réponse se perd"),
  /** 500 to a new column that belongs to no link, as on Stud.IP. */
  COLUMN_NEEDS_LINK("Colonne sans lien : une nouvelle colonne sans lien est une erreur 500"),
  /** Tokens no longer cover the roster, as when its administrator has closed it to the tool. */
  ROSTER_NOT_PERMITTED("Liste des participants fermée : les jetons ne la couvrent plus"),
  /** 400 to {@code rlid}, as on Schoology. */
  ROSTER_OF_LINK_UNKNOWN("Liste d’un lien inconnue : rlid est refusé par 400"),
  /** The page after the first one is said to be on another host. */
  ROSTER_LED_ASTRAY("Liste des participants égarée : la page suivante est ailleurs"),
  /** At once: a new signing key, the old one no longer published. */
  KEY_ROTATION("Changer la clé de signature maintenant"),
  /** At once: every access token issued so far expires. */
  TOKEN_EXPIRED("Faire expirer tous les jetons d’accès maintenant");

  private final String description;

  Fault(String description) {
    this.description = description;
  }

  /** In French, for the page. */
  public String description() {
    return description.replace(" :", "\u00A0:");
  }

  /** Whether it happens once, at the switch, rather than lasting. */
  public boolean isMomentary() {
    return this == KEY_ROTATION || this == TOKEN_EXPIRED;
  }
}
