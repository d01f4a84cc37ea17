package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.fault.Faults;
import fr.passerelle.lti.sandbox.http.Params;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import java.time.Duration;
import java.util.stream.Stream;

/** Switches faults: {@code on=NAME}, {@code off=NAME}, with the two durations in seconds. */
public final class FaultsForm {
  private static final int LONGEST = 600;
  private final Faults faults;

  public FaultsForm(Faults faults) {
    this.faults = faults;
  }

  public Response apply(Request request) {
    Params form = request.form();
    faults.delay(seconds(form, "delay", faults.delay()));
    faults.retryAfter(seconds(form, "retryAfter", faults.retryAfter()));
    form.get("on").map(FaultsForm::fault).ifPresent(faults::switchOn);
    form.get("off").map(FaultsForm::fault).ifPresent(faults::switchOff);
    String back = form.get("back").filter(address -> address.startsWith("/?")).orElse("/?");
    return Response.seeOther(back + "#pannes");
  }

  private static Duration seconds(Params form, String name, Duration current) {
    return Duration.ofSeconds(form.number(name, (int) current.toSeconds(), 0, LONGEST));
  }

  private static Fault fault(String name) {
    return Stream.of(Fault.values())
        .filter(fault -> fault.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.badRequest("unknown fault"));
  }
}
