package fr.passerelle.lti.lookback;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.ags.Result;
import fr.passerelle.lti.ags.ResultService;
import fr.passerelle.lti.ags.Results;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.NotReceived;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import fr.passerelle.lti.service.ServiceOutcome.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the scores of one column, outside any transaction: a few by their persons, more by the
 * whole column. Only an answer that names nobody's grade says that a score is gone; a refusal, an
 * unfinished list or silence says nothing.
 */
@ApplicationScoped
class LookRound {

  /** So many are asked for one by one. */
  private static final int FEW = 3;

  /** So many that an unfinished list does not name are asked for one by one. */
  private static final int DOUBTFUL = 20;

  @Inject private DueLooks due;
  @Inject private ResultService results;
  @Inject private JpaRegistrations registrations;

  void run(Look look) {
    Optional<Registration> platform =
        registrations.byId(look.registrationId()).filter(Registration::approved);
    due.record(
        look, platform.map(one -> sights(one, look)).orElseGet(() -> all(look, Sight.NOT_SHOWN)));
  }

  private Map<Look.Cell, Sight> sights(Registration platform, Look look) {
    return look.cells().size() <= FEW ? oneByOne(platform, look) : together(platform, look);
  }

  private Map<Look.Cell, Sight> oneByOne(Registration platform, Look look) {
    Map<Look.Cell, Sight> found = new HashMap<>();
    for (Look.Cell cell : look.cells()) {
      Sight sight = sight(ofOne(platform, look, cell), cell);
      if (sight == Sight.NOT_SHOWN) {
        return together(platform, look); // some platforms know no question about one person
      }
      found.put(cell, sight);
    }
    return found;
  }

  private ServiceOutcome<Results> ofOne(Registration platform, Look look, Look.Cell cell) {
    URI column = URI.create(look.lineItem());
    return results.ofUser(platform, reading(column), column, cell.userId());
  }

  private Map<Look.Cell, Sight> together(Registration platform, Look look) {
    URI column = URI.create(look.lineItem());
    ServiceOutcome<Results> answer = results.all(platform, reading(column), column);
    if (!(answer instanceof Received<Results> received)) {
      return all(look, unread((NotReceived<Results>) answer));
    }
    Results held = received.value();
    Set<String> graded = graded(held);
    Map<Look.Cell, Sight> found = new HashMap<>();
    int doubts = 0;
    for (Look.Cell cell : look.cells()) {
      if (graded.contains(cell.userId())) {
        found.put(cell, Sight.SEEN);
      } else if (held.complete()) {
        found.put(cell, Sight.GONE);
      } else if (doubts++ < DOUBTFUL) {
        found.put(cell, sight(ofOne(platform, look, cell), cell));
      } else {
        found.put(cell, Sight.SILENT);
      }
    }
    return found;
  }

  private static Sight sight(ServiceOutcome<Results> answer, Look.Cell cell) {
    if (answer instanceof Received<Results> received) {
      return graded(received.value()).contains(cell.userId())
          ? Sight.SEEN
          : received.value().complete() ? Sight.GONE : Sight.SILENT;
    }
    return unread((NotReceived<Results>) answer);
  }

  private static Sight unread(NotReceived<Results> not) {
    return not.reason() == Reason.RETRY_LATER ? Sight.SILENT : Sight.NOT_SHOWN;
  }

  /** Those with a grade: a result may be there with its score erased. */
  private static Set<String> graded(Results held) {
    Set<String> graded = new HashSet<>();
    for (Result one : held.results()) {
      if (one.resultScore().isPresent()) {
        graded.add(one.userId());
      }
    }
    return graded;
  }

  private static Map<Look.Cell, Sight> all(Look look, Sight sight) {
    Map<Look.Cell, Sight> found = new HashMap<>();
    look.cells().forEach(cell -> found.put(cell, sight));
    return found;
  }

  /** What was allowed in a launch once, the platform's tokens say today. */
  private static AgsEndpoint reading(URI column) {
    return new AgsEndpoint(
        Set.of(AgsEndpoint.SCOPE_RESULT_READ_ONLY), Optional.empty(), Optional.of(column));
  }
}
