package fr.passerelle.deployment;

import fr.passerelle.lti.host.DatabaseReady;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the database to the schema of this version before the first request. Every module ships
 * its migrations in {@code db/migration}. Several nodes may start at once: one migrates, the others
 * wait.
 *
 * <p>A migration that must wait for a table has everybody else's next statement wait behind it. So
 * it waits a few seconds only, gives way, and tries again.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

  private static final Logger LOG = System.getLogger(Migrations.class.getName());
  private static final int TRIES = 60;
  private static final int PAUSE_MILLIS = 2_000;

  @Resource(lookup = PasserelleApplication.DATA_SOURCE)
  private DataSource database;

  @Inject private Event<DatabaseReady> ready;

  @PostConstruct
  void migrate() {
    Flyway flyway = flyway();
    for (int tries = 1; !migrated(flyway, tries); tries++) {
      giveWay();
    }
    ready.fire(new DatabaseReady());
  }

  private Flyway flyway() {
    try {
      LimitedDataSource patient = database.unwrap(LimitedDataSource.class).forMigrations();
      return Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(patient)
          .initSql(patient.isPostgres() ? "set lock_timeout = '3s'" : "set lock_timeout 3000")
          .load();
    } catch (SQLException notOurs) {
      throw new IllegalStateException(notOurs);
    }
  }

  /** False when another held what the migration needs; nothing of it is done then. */
  private static boolean migrated(Flyway flyway, int tries) {
    try {
      flyway.migrate();
      return true;
    } catch (FlywayException failed) {
      if (tries == TRIES || !LockWait.endedBy(failed)) {
        throw failed;
      }
      LOG.log(Level.WARNING, "A table is in use; the migration gives way and tries again");
      return false;
    }
  }

  private static void giveWay() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
