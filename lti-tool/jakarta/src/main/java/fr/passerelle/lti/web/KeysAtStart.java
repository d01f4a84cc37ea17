package fr.passerelle.lti.web;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.keys.ToolKeyStore;
import fr.passerelle.lti.keys.ToolKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Opens the signing keys before the first request, and makes those that are missing: a visitor who
 * comes first would wait for them, and a courier that waits too long gives up.
 */
@ApplicationScoped
class KeysAtStart {

  private static final Logger LOG = System.getLogger(KeysAtStart.class.getName());

  @Inject private ToolKeyStore store;
  @Inject private ToolKeys keys;

  void start(@Observes DatabaseReady ready) {
    open();
    make();
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
   * it.
   */
  private void make() {
    try {
      keys.ensureKeys();
    } catch (RuntimeException notNow) {
      LOG.log(Level.INFO, "The signing keys are made when the first is needed");
    }
  }
}
