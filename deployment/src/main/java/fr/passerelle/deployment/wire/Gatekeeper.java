package fr.passerelle.deployment.wire;

import fr.passerelle.deployment.DatabaseWatch;
import fr.passerelle.deployment.Rooms;
import fr.passerelle.lti.page.TextLibrary;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpCodecFilter;

/**
 * Puts the {@link Gate} behind the parser of each of the server's HTTP listeners for as long as the
 * application is there. A server that is not built like Payara goes on without it, and says so: the
 * reverse proxy then has to do it (SECURITY.md).
 */
@WebListener
public class Gatekeeper implements ServletContextListener {

  private static final Logger LOG = System.getLogger(Gatekeeper.class.getName());

  @Inject private TextLibrary library;
  @Inject private DatabaseWatch database;
  @Inject private Rooms rooms;

  /**
   * Says the same as our own line, as a grave error; kept here, or its level would be forgotten.
   */
  private static final java.util.logging.Logger PARSER =
      java.util.logging.Logger.getLogger("org.glassfish.grizzly.http.HttpServerFilter");

  private final List<Runnable> leaving = new ArrayList<>();

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Refusals refusals = new Refusals(library);
    int visits = rooms.visits(); // a setting that makes no sense ends the start
    try {
      List<FilterChain> chains = Listeners.chains();
      Doorkeeper door = new Doorkeeper(visits, database::away);
      chains.forEach(chain -> guard(chain, new Gate(door, refusals)));
      PARSER.setLevel(java.util.logging.Level.OFF);
      LOG.log(Level.INFO, "{0} HTTP listeners are guarded", leaving.size());
      leaving.add(door::close);
    } catch (ReflectiveOperationException | LinkageError | RuntimeException otherServer) {
      LOG.log(
          Level.WARNING,
          "Malformed requests are left to the reverse proxy: {0}",
          otherServer.getClass().getName());
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    leaving.forEach(Runnable::run);
    leaving.clear();
  }

  private void guard(FilterChain chain, Gate gate) {
    int parser = chain.indexOfType(HttpCodecFilter.class);
    if (parser < 0) {
      return;
    }
    HttpCodecFilter codec = (HttpCodecFilter) chain.get(parser);
    Witness witness = new Witness();
    chain.add(parser + 1, gate);
    codec.getMonitoringConfig().addProbes(witness);
    leaving.add(
        () -> {
          chain.remove(gate);
          codec.getMonitoringConfig().removeProbes(witness);
        });
  }
}
