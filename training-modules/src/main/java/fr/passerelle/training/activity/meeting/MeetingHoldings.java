package fr.passerelle.training.activity.meeting;

import fr.passerelle.lti.removal.HeldRows;
import jakarta.enterprise.context.ApplicationScoped;

/** The dates of a platform's meetings: they go with it, and the seats by the foreign key. */
@ApplicationScoped
class MeetingHoldings extends HeldRows {

  MeetingHoldings() {
    super("MeetingDate", "training.holding.meetings");
  }
}
