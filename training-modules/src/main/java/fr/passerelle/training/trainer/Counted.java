package fr.passerelle.training.trainer;

/**
 * People who came, in figures.
 *
 * @param uncounted those of whom nothing else is known yet
 */
record Counted(long came, long completed, long underWay, long uncounted) {

  static final Counted NOBODY = new Counted(0, 0, 0, 0);

  Counted and(Counted more) {
    return new Counted(
        came + more.came,
        completed + more.completed,
        underWay + more.underWay,
        uncounted + more.uncounted);
  }
}
