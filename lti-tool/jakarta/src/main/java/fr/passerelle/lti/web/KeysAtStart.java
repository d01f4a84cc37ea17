package fr.passerelle.lti.web;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.keys.ToolKeyStore;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.persistence.ForCredentials;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Opens the signing keys before the first request, and has those that are missing made meanwhile:
 * while a server still starts, a pair takes seconds.
 */
@ApplicationScoped
class KeysAtStart {

  private static final Logger LOG = System.getLogger(KeysAtStart.class.getName());

  @Inject private ToolKeyStore store;
  @Inject private ToolKeys keys;
  @Inject @ForCredentials private ToolKeys credentialKeys;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  void start(@Observes DatabaseReady ready) {
    open();
    threads.execute(this::make);
  }

  /**
   * A node that cannot open the keys can sign nothing: it does not start. No cause is passed on:
   * the innermost reason is the one that the operator is told.
   */
  private void open() {
    try {
      store.all();
    } catch (IllegalStateException sealedWithAnother) {
      throw new IllegalStateException(
          "The secret is not the one that sealed the keys in this database: give every node the"
              + " same passerelle.secret, or the same passerelle.secret.file");
    }
  }

  /**
   * Another node may be making them, and take its time: the first request that needs one then makes
   * it, as does one that comes before they are there.
   */
  private void make() {
    try {
      keys.ensureKeys();
      credentialKeys.ensureKeys();
    } catch (RuntimeException notNow) {
      LOG.log(Level.INFO, "The signing keys are made when the first is needed");
    }
  }
}
