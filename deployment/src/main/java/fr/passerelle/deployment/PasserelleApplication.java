package fr.passerelle.deployment;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * The one application of the WAR. Its database is H2 in a file; PostgreSQL by configuration alone
 * ({@code PASSERELLE_DB_URL}, {@code PASSERELLE_DB_USER}, {@code PASSERELLE_DB_PASSWORD}). {@code
 * WRITE_DELAY=0}: what H2 has committed outlives a killed process, which by default it does only
 * after half a second. {@code TRACE_LEVEL_FILE=0}: its own log repeats statements with what people
 * sent, and fills a full disk further. The defaults stand here because the server reads no other
 * file when it makes the pool; see docs/adr/0031 for its numbers. An annotation takes no setting
 * for a number: {@link PoolSize} gives the pool its size ({@code PASSERELLE_DB_POOL}) when it is
 * there.
 */
@ApplicationPath("/")
@DataSourceDefinition(
    name = PasserelleApplication.DATA_SOURCE,
    className = "fr.passerelle.deployment.LimitedDataSource",
    url =
        "${MPCONFIG=passerelle.db.url:jdbc:h2:file:./data/passerelle;WRITE_DELAY=0;TRACE_LEVEL_FILE=0}",
    user = "${MPCONFIG=passerelle.db.user:sa}",
    password = "${MPCONFIG=passerelle.db.password:sa}",
    minPoolSize = 2,
    maxPoolSize = Rooms.CONNECTIONS,
    properties = {
      // Whoever gets no connection in time gets a page that says so, and its thread is free.
      "fish.payara.max-wait-time-in-millis=8000",
      // What the database or the network has closed is found out and thrown away, all at once.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=3",
      "fish.payara.fail-all-connections=true",
      // Longer than any transaction may last: whatever leaks comes back.
      "fish.payara.connection-leak-timeout-in-seconds=90",
      "fish.payara.connection-leak-reclaim=true"
    })
public class PasserelleApplication extends Application {

  static final String DATA_SOURCE = "java:app/jdbc/passerelle";

  /**
   * Jersey's description of every resource is of no use to visitors of a website. Redirects stay
   * relative: made absolute, they would repeat the request's Host and the scheme behind a proxy.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.server.headers.location.relative.resolution.disabled", true);
  }
}
