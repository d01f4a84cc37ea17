package fr.passerelle.deployment.wire;

import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /**
   * Says the same as our own line, as a grave error; kept here, or its level would be forgotten.
   */
  private static final java.util.logging.Logger PARSER =
      java.util.logging.Logger.getLogger("org.glassfish.grizzly.http.HttpServerFilter");

  private final List<Runnable> leaving = new ArrayList<>();

  @Override
  public void contextInitialized(ServletContextEvent event) {
    page(""); // a text that is missing is known now, not at the first refusal
    try {
      List<FilterChain> chains = Listeners.chains();
      chains.forEach(this::guard);
      PARSER.setLevel(java.util.logging.Level.OFF);
      LOG.log(Level.INFO, "{0} HTTP listeners are guarded", leaving.size());
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

  private void guard(FilterChain chain) {
    int parser = chain.indexOfType(HttpCodecFilter.class);
    if (parser < 0) {
      return;
    }
    HttpCodecFilter codec = (HttpCodecFilter) chain.get(parser);
    Gate gate = new Gate(this::page);
    Witness witness = new Witness();
    chain.add(parser + 1, gate);
    codec.getMonitoringConfig().addProbes(witness);
    leaving.add(
        () -> {
          chain.remove(gate);
          codec.getMonitoringConfig().removeProbes(witness);
        });
  }

  /** Plain: whoever writes such requests has no use for more, and it needs no file of ours. */
  private String page(String code) {
    Texts texts = library.in(Locale.FRENCH);
    return "<!DOCTYPE html><html lang=\"fr\"><title>%s</title><h1>%s</h1><p>%s</p><p>%s %s</p></html>"
        .formatted(
            texts.get("lti.problem.request.what"),
            texts.get("lti.problem.request.what"),
            texts.get("lti.problem.request.then"),
            texts.get("lti.problem.support"),
            code);
  }
}
