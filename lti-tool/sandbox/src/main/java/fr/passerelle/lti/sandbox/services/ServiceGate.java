package fr.passerelle.lti.sandbox.services;

import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.fault.Faults;
import fr.passerelle.lti.sandbox.http.Endpoint;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.workspace.JournalEntry;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.Optional;

/** Before each service: the faults that are on strike, and the journal is kept. */
public final class ServiceGate {
  private final Workspace workspace;
  private final Faults faults;

  public ServiceGate(Workspace workspace, Faults faults) {
    this.workspace = workspace;
    this.faults = faults;
  }

  /** The service behind the gate. */
  public Endpoint guard(Endpoint service) {
    return request -> {
      Response response = fault().orElseGet(() -> answer(service, request));
      note(request, response);
      return response;
    };
  }

  /** A service whose answer may get lost once the work is done. */
  public Endpoint guardLosingAnswers(Endpoint service) {
    return guard(
        request -> {
          Response response = answer(service, request);
          boolean lost = response.status() < 300 && faults.strikes(Fault.LOST_ANSWER);
          return lost ? Response.NO_ANSWER.noted(response.note() + " (réponse perdue)") : response;
        });
  }

  private static Response answer(Endpoint service, Request request) {
    try {
      return service.answer(request);
    } catch (Refusal refusal) {
      return Response.error(refusal);
    }
  }

  private Optional<Response> fault() {
    if (faults.strikes(Fault.SLOW)) {
      pause();
    }
    if (faults.strikes(Fault.DOWN)) {
      return Optional.of(Response.NO_ANSWER);
    }
    if (faults.strikes(Fault.UNAVAILABLE)) {
      return Optional.of(Response.error(new Refusal(503, "service unavailable")));
    }
    if (faults.strikes(Fault.ERROR_500)) {
      return Optional.of(Response.error(new Refusal(500, "internal error")));
    }
    if (faults.strikes(Fault.TOO_MANY_REQUESTS)) {
      String seconds = String.valueOf(faults.retryAfter().toSeconds());
      Response refused = Response.error(new Refusal(429, "too many requests"));
      return Optional.of(refused.with("Retry-After", seconds));
    }
    return Optional.empty();
  }

  private void pause() {
    try {
      Thread.sleep(faults.delay().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void note(Request request, Response response) {
    workspace
        .journal()
        .add(
            new JournalEntry(
                workspace.clock().instant(),
                request.method(),
                request.uri().toString(),
                response.status(),
                response.note()));
  }
}
