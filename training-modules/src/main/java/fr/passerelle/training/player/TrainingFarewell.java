package fr.passerelle.training.player;

import fr.passerelle.lti.session.Farewell;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says whether there is something to come back for: nobody resumes what is finished. */
@ApplicationScoped
public class TrainingFarewell implements Farewell {

  @Inject private Attempts attempts;
  @Inject private Catalog catalog;

  @Override
  public Optional<String> textKey(LaunchSession session) {
    return PlacedContent.of(session)
        .flatMap(
            placed ->
                AttemptKey.of(session)
                    .flatMap(attempts::find)
                    .map(attempt -> textKey(progress(attempt, placed, session))));
  }

  private Progress progress(Attempt attempt, PlacedContent placed, LaunchSession session) {
    return attempt.progress(placed.scope(catalog.version(attempt.version(), session.locale())));
  }

  private static String textKey(Progress progress) {
    if (progress.completed()) {
      return "training.end.completed";
    }
    return progress.untouched() ? "training.end.untouched" : "training.end.resume";
  }
}
