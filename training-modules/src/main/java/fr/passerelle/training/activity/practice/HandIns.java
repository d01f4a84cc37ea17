package fr.passerelle.training.activity.practice;

import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.file.SentParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Takes what somebody hands in: kept for later, handed in, or in the place of what was there. */
@ApplicationScoped
class HandIns {

  @Inject private Visits visits;
  @Inject private Practices practices;
  @Inject private PracticePages pages;

  /** Keeps the whole form or nothing of it. */
  @Transactional
  Response keep(String module, String activity, SentParts sent) {
    Visit<PracticeTask> visit = visits.writing(module, activity, PracticeTask.class);
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    Optional<Practice> known = practices.find(visit.attempt(), activity);
    HandIn handIn =
        HandIn.read(visit.activity(), known.map(Practice::files).orElse(List.of()), sent);
    if (known.filter(practice -> practice.holds(handIn)).isPresent()) {
      return visit.here();
    }
    if (known.filter(Practice::isValidated).isPresent()) {
      return pages.again(visit, known, handIn, "training.practice.late").overtaken();
    }
    if (known.map(Practice::version).orElse(0) != handIn.seen()) {
      return pages.again(visit, known, handIn, "training.practice.elsewhere").overtaken();
    }
    if (!handIn.flaws().isEmpty()) {
      return pages.again(visit, known, handIn, null).again();
    }
    keep(visit, known, handIn);
    return visit.here();
  }

  private void keep(Visit<PracticeTask> visit, Optional<Practice> known, HandIn handIn) {
    Practice practice = known.orElseGet(() -> Practice.begin(visit.attempt(), visit.step()));
    if (handIn.later()) {
      practice.keep(handIn, visit.now());
    } else {
      practice.handIn(handIn, visit.now());
    }
    practices.add(practice);
  }
}
