package fr.passerelle.training.gradebook;

/** How a course's scores are spread over columns. */
public enum Layout {
  /** The link's own column; one that this tool makes where the link has none. */
  COURSE,
  /** One column for each module, beside that of the link. */
  MODULES
}
