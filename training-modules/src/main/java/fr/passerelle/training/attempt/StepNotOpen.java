package fr.passerelle.training.attempt;

/** An activity was written to before those that come first were done. Nothing has changed. */
public class StepNotOpen extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StepNotOpen(Place place) {
    super(place.path());
  }
}
