package fr.passerelle.lti.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The header of this request's page where it is not a launch's. */
@RequestScoped
public class CurrentSurroundings {

  private Surroundings surroundings;

  /** The page belongs to somebody let in by another door than a launch. */
  public void set(Surroundings around) {
    surroundings = around;
  }

  Optional<Surroundings> find() {
    return Optional.ofNullable(surroundings);
  }
}
