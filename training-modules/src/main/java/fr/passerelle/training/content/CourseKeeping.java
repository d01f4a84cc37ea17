package fr.passerelle.training.content;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.RedactedFailure;
import fr.passerelle.lti.host.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Has today's courses kept before the first request; where the database did not take them, as soon
 * as it does.
 */
@ApplicationScoped
public class CourseKeeping {

  private static final Logger LOG = System.getLogger(CourseKeeping.class.getName());

  @Inject private Catalog catalog;
  @Inject private Rounds rounds;

  void start(@Observes DatabaseReady ready) {
    try {
      catalog.keepToday();
    } catch (RuntimeException notYet) {
      RedactedFailure.log(
          LOG, Level.WARNING, "The courses are not kept yet; tried again every minute", notYet);
    }
    rounds.every("courses kept", Duration.ofMinutes(1), Duration.ofMinutes(2), catalog::keepToday);
  }
}
