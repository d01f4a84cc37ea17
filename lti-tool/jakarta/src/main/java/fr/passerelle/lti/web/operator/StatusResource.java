package fr.passerelle.lti.web.operator;

import fr.passerelle.lti.host.ClockTrust;
import fr.passerelle.lti.host.Loops;
import fr.passerelle.lti.host.Pulse;
import fr.passerelle.lti.outbox.oversight.Backlog;
import fr.passerelle.lti.outbox.oversight.Deliveries;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/**
 * How this node is, for the operator: one fact a line, its name first. The health checks say
 * whether it may be asked; this says why not, and what waits.
 */
@Path("/operator/status")
@OperatorOnly
@Produces(MediaType.TEXT_PLAIN)
public class StatusResource {

  @Inject private Pulse pulse;
  @Inject private ClockTrust clocks;
  @Inject private Loops loops;
  @Inject private Deliveries deliveries;

  @GET
  public String status() {
    return line("database written", pulse.silence().toSeconds() + " s ago" + why())
        + line("ahead of the database's clock", clocks.ahead().toSeconds() + " s")
        + line("forgetting", clocks.mayForget() ? "yes" : "not before a steady day")
        + scores()
        + loops.states().stream().map(StatusResource::loop).collect(Collectors.joining());
  }

  private String why() {
    return pulse.trouble().map(state -> "; SQLSTATE " + state).orElse("");
  }

  private String scores() {
    try {
      return scores(deliveries.backlog());
    } catch (RuntimeException noAnswer) {
      return line("scores", "the database does not answer");
    }
  }

  private static String scores(Backlog owed) {
    return line("scores waiting", String.valueOf(owed.waiting()))
        + line("oldest due", owed.oldestDue().map(StatusResource::second).orElse("none"))
        + line("scores refused", String.valueOf(owed.refused()));
  }

  private static String loop(Loops.State loop) {
    String what = loop.running() ? "in a round for " : "last round ended before ";
    return line(
        "loop " + loop.name(),
        what + loop.since().toSeconds() + " s" + (loop.stuck() ? ", which is too long" : ""));
  }

  private static String second(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String line(String name, String value) {
    return name + ": " + value + "\n";
  }
}
