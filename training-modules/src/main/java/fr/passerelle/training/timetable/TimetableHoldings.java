package fr.passerelle.training.timetable;

import fr.passerelle.lti.removal.HeldRows;
import jakarta.enterprise.context.ApplicationScoped;

/** The days that were given in a platform's contexts: they go with it. */
@ApplicationScoped
class TimetableHoldings extends HeldRows {

  TimetableHoldings() {
    super("GivenDays", "training.holding.days");
  }
}
