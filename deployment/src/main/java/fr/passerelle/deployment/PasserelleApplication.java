package fr.passerelle.deployment;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * The one application of the WAR. Its database is H2 in a file; PostgreSQL by configuration alone
 * ({@code PASSERELLE_DB_DRIVER}, {@code PASSERELLE_DB_URL}, {@code PASSERELLE_DB_USER}, {@code
 * PASSERELLE_DB_PASSWORD}). {@code WRITE_DELAY=0}: what H2 has committed outlives a killed process,
 * which by default it does only after half a second. The defaults stand here because the server
 * reads no other file when it makes the pool.
 */
@ApplicationPath("/")
@DataSourceDefinition(
    name = PasserelleApplication.DATA_SOURCE,
    className = "${MPCONFIG=passerelle.db.driver:org.h2.jdbcx.JdbcDataSource}",
    url = "${MPCONFIG=passerelle.db.url:jdbc:h2:file:./data/passerelle;WRITE_DELAY=0}",
    user = "${MPCONFIG=passerelle.db.user:sa}",
    password = "${MPCONFIG=passerelle.db.password:sa}",
    minPoolSize = 2,
    maxPoolSize = 30)
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
