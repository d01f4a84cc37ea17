package fr.passerelle.deployment;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.Pulse;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Asks the database twice a second whether it is there, on a thread and a connection of its own.
 * While it is away visitors are turned away at the door, and every connection of the pool is cut:
 * its threads are free again, and nobody waits for an answer that does not come. It alone finds out
 * that the database is back; no visitor has to try.
 */
@ApplicationScoped
public class DatabaseWatch {

  private static final Logger LOG = System.getLogger(DatabaseWatch.class.getName());
  private static final long PAUSE_MILLIS = 500;

  /**
   * What a connection never recovers from: opened while PostgreSQL was read only, it remains so; H2
   * closes a database whose disk is full, and its connections with it, and opens it anew.
   */
  private static final Pattern FOR_LIFE = Pattern.compile("25006|90...|HY000");

  /** The pulse tells only after some seconds that this has helped. */
  private static final long BETWEEN_RENEWALS_NANOS = 10_000_000_000L;

  @Resource(lookup = PasserelleApplication.DATA_SOURCE)
  private DataSource database;

  @Inject private Pulse pulse;

  private long renewedAt = System.nanoTime();
  private volatile Optional<String> away = Optional.empty();
  private volatile Thread watching;

  void start(@Observes DatabaseReady ready) throws SQLException {
    LimitedDataSource impatient = database.unwrap(LimitedDataSource.class).forProbing();
    Thread thread = new Thread(() -> watch(impatient), "passerelle-database-watch");
    thread.setDaemon(true);
    watching = thread;
    thread.start();
  }

  @PreDestroy
  void stop() {
    Thread thread = watching;
    watching = null;
    if (thread != null) {
      thread.interrupt();
    }
  }

  /** Whether nothing can be asked of the database now. */
  public boolean away() {
    return away.isPresent();
  }

  /** The SQLSTATE of the last failure while the database is away. */
  Optional<String> reason() {
    return away;
  }

  private void watch(LimitedDataSource impatient) {
    try (DatabaseProbe probe = new DatabaseProbe(impatient)) {
      while (watching == Thread.currentThread()) {
        found(probe.away());
        renewIfOnlyOldOnesFail(probe);
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void renewIfOnlyOldOnesFail(DatabaseProbe probe) {
    boolean failing = pulse.trouble().filter(FOR_LIFE.asMatchPredicate()).isPresent();
    long now = System.nanoTime();
    if (failing && now - renewedAt > BETWEEN_RENEWALS_NANOS && probe.newcomersMayWrite()) {
      LOG.log(Level.INFO, "The database may be writable again; its connections are made anew");
      renewedAt = now;
      DatabaseLines.OF_THE_POOL.cut();
      DatabaseLines.OF_THE_POOL.mend();
    }
  }

  private void found(Optional<String> now) {
    boolean before = away();
    away = now;
    if (now.isPresent() && !before) {
      LOG.log(Level.WARNING, "The database is away ({0}); visitors are turned away", now.get());
      DatabaseLines.OF_THE_POOL.cut();
    } else if (now.isEmpty() && before) {
      DatabaseLines.OF_THE_POOL.mend();
      LOG.log(Level.INFO, "The database is back");
    }
  }
}
