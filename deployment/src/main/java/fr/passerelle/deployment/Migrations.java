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
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this version before the first request. Every module ships
 * its migrations in {@code db/migration}. Several nodes may start at once: one migrates, the others
 * wait.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

  @Resource(lookup = PasserelleApplication.DATA_SOURCE)
  private DataSource database;

  @Inject private Event<DatabaseReady> ready;

  @PostConstruct
  void migrate() {
    Flyway.configure(Migrations.class.getClassLoader()).dataSource(database).load().migrate();
    ready.fire(new DatabaseReady());
  }
}
