package fr.passerelle.lti.lookback;

/** What a look found out about one cell. */
enum Sight {
  /** The platform shows a grade, ours or one that somebody gave there since. */
  SEEN,
  /** The platform answered, and shows no grade. */
  GONE,
  /** The platform does not let us read, or cannot. */
  NOT_SHOWN,
  /** The platform did not answer: soon again. */
  SILENT
}
