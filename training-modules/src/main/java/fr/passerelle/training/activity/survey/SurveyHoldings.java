package fr.passerelle.training.activity.survey;

import fr.passerelle.lti.removal.HeldRows;
import jakarta.enterprise.context.ApplicationScoped;

/** What a platform's groups answered, counted: it goes with the platform. */
@ApplicationScoped
class SurveyHoldings extends HeldRows {

  SurveyHoldings() {
    super("BallotBox", "training.holding.surveys");
  }
}
