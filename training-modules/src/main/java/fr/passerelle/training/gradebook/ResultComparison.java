package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.ags.Result;
import fr.passerelle.lti.ags.ResultService;
import fr.passerelle.lti.ags.Results;
import fr.passerelle.lti.host.PlatformBulkhead;
import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.NotReceived;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import fr.passerelle.lti.service.ServiceOutcome.Received;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.gradebook.ComparisonView.ResultColumn;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads back what the workspace holds, when a trainer asks: one call for each column, some side by
 * side, outside any transaction and not longer than {@value #PATIENCE_SECONDS} seconds in all.
 * Nothing of it is kept.
 */
@ApplicationScoped
class ResultComparison {

  private static final int PATIENCE_SECONDS = 12;

  /** So many columns are read at once on this node, and so many of them of one platform. */
  private static final int CALLS = 32;

  private static final int CALLS_OF_ONE = 4;

  private static final ServiceOutcome<Results> BUSY =
      ServiceOutcome.failed(Reason.RETRY_LATER, "too many are reading at once");
  private static final ServiceOutcome<Results> LATE =
      ServiceOutcome.failed(Reason.RETRY_LATER, "no answer in time");

  @Inject private SentScores sent;
  @Inject private ResultService results;
  @Inject private JpaRegistrations registrations;
  @Inject private Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private ColumnCalls<ServiceOutcome<Results>> calls;

  @PostConstruct
  void prepare() {
    PlatformBulkhead bulkhead = new PlatformBulkhead(threads, CALLS, CALLS_OF_ONE);
    calls = new ColumnCalls<>(bulkhead, Duration.ofSeconds(PATIENCE_SECONDS), BUSY, LATE);
  }

  ComparisonView read(LaunchSession session, AttemptKey key, String course) {
    Optional<AgsEndpoint> gradebook = session.services().ags();
    SentScores.Sent ours =
        sent.of(key, gradebook.flatMap(AgsEndpoint::lineItem).map(URI::toString));
    Optional<Registration> platform =
        registrations.byId(key.registrationId()).filter(Registration::approved);
    List<CompletableFuture<ServiceOutcome<Results>>> answers =
        ask(platform, gradebook, key.registrationId(), ours.columns());
    List<ResultColumn> columns =
        IntStream.range(0, answers.size())
            .mapToObj(
                i -> compared(ours, ours.columns().get(i), answers.get(i).join(), session.locale()))
            .toList();
    return new ComparisonView(
        course,
        clock.instant(),
        columns,
        session.path("group/gradebook/results"),
        session.path("group/gradebook"),
        session.path("group/gradebook/retry"));
  }

  private List<CompletableFuture<ServiceOutcome<Results>>> ask(
      Optional<Registration> platform,
      Optional<AgsEndpoint> gradebook,
      long registrationId,
      List<SentScores.Column> columns) {
    return calls.ask(
        registrationId,
        columns.stream().map(column -> question(platform, gradebook, column)).toList());
  }

  private Supplier<ServiceOutcome<Results>> question(
      Optional<Registration> platform, Optional<AgsEndpoint> gradebook, SentScores.Column column) {
    return () ->
        platform.isEmpty() || gradebook.isEmpty()
            ? ServiceOutcome.failed(Reason.NOT_OFFERED, "no gradebook")
            : answer(platform.get(), gradebook.get(), URI.create(column.lineItem()));
  }

  private ServiceOutcome<Results> answer(Registration platform, AgsEndpoint gradebook, URI column) {
    try {
      return results.all(platform, gradebook, column);
    } catch (RuntimeException odd) {
      return ServiceOutcome.failed(Reason.MALFORMED, "not understood");
    }
  }

  private static ResultColumn compared(
      SentScores.Sent ours,
      SentScores.Column column,
      ServiceOutcome<Results> answer,
      Locale locale) {
    if (answer instanceof NotReceived<Results> not) {
      return new ResultColumn(column.label(), ColumnFailure.of(not), List.of(), 0, true);
    }
    Results held = ((Received<Results>) answer).value();
    Map<String, Result> byPerson =
        held.results().stream()
            .collect(Collectors.toMap(Result::userId, Function.identity(), (one, other) -> one));
    List<GradeTarget> cells =
        ours.names().keySet().stream()
            .filter(cell -> cell.lineItem().equals(column.lineItem()))
            .toList();
    List<ResultLine> lines = cells.stream().map(cell -> line(ours, cell, byPerson)).toList();
    cells.forEach(cell -> byPerson.remove(cell.userId()));
    return new ResultColumn(
        column.label(), null, ResultLine.sorted(lines, locale), byPerson.size(), held.complete());
  }

  private static ResultLine line(
      SentScores.Sent ours, GradeTarget cell, Map<String, Result> byPerson) {
    return ResultLine.of(
        ours.names().get(cell).orElse(null),
        Optional.ofNullable(ours.deliveries().get(cell)),
        Optional.ofNullable(byPerson.get(cell.userId())));
  }
}
