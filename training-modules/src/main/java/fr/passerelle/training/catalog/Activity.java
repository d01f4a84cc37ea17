package fr.passerelle.training.catalog;

/** One thing to do or to read; what it is decides how it is shown and when it is done. */
public sealed interface Activity permits Page, Positioning, Quiz, Step, Confidence, Card {

  /** Unique in the whole course. */
  String id();

  String title();
}
