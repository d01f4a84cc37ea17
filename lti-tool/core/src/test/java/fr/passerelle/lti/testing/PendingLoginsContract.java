package fr.passerelle.lti.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.PendingLogins;
import fr.passerelle.lti.registration.RegistrationKey;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What every store of pending logins must do; a replayed launch is recognised by nothing else. A
 * tool's own test extends this and says which store.
 */
public abstract class PendingLoginsContract {

  private static final int ANSWERS = 8;

  private final PendingLogin cookies = login(Optional.empty());
  private final PendingLogin storages = login(Optional.of("lti_storage"));

  /** The store, as the tool uses it: the same one for all calls of a test. */
  protected abstract PendingLogins store();

  @Test
  public void givesALoginBackAsItWas() {
    PendingLogin kept = store().save(cookies);
    assertEquals(cookies.as(kept.state()), kept);
    assertEquals(Optional.of(kept), store().consume(kept.state()));
  }

  @Test
  public void tellsTheSecondAnswerThatItIsNotTheFirst() {
    String state = store().save(cookies).state();
    assertFalse(store().consume(state).orElseThrow().used());
    assertTrue(store().consume(state).orElseThrow().used());
    assertTrue(store().consume(state).orElseThrow().used());
  }

  @Test
  public void ofManyAnswersAtOnceOneIsTheFirst() throws Exception {
    String state = store().save(cookies).state();
    CyclicBarrier together = new CyclicBarrier(ANSWERS);
    ExecutorService browsers = Executors.newFixedThreadPool(ANSWERS);
    try {
      List<Future<Boolean>> used = new ArrayList<>();
      for (int answer = 0; answer < ANSWERS; answer++) {
        used.add(
            browsers.submit(
                () -> {
                  together.await();
                  return store().consume(state).orElseThrow().used();
                }));
      }
      int first = 0;
      for (Future<Boolean> one : used) {
        first += one.get() ? 0 : 1;
      }
      assertEquals(1, first);
    } finally {
      browsers.shutdown();
    }
  }

  @Test
  public void keepsLoginsApart() {
    String one = store().save(cookies).state();
    String other = store().save(storages).state();
    store().consume(one);
    assertFalse(store().consume(other).orElseThrow().used());
  }

  @Test
  public void knowsNoStateThatNoLoginHas() {
    store().save(cookies);
    for (String state : List.of("unknown", "' or '1' = '1", "%", "é".repeat(4096))) {
      assertEquals(Optional.empty(), store().consume(state), state);
    }
  }

  /** A store that finds nothing goes without platform storage; one that does finds all of it. */
  @Test
  public void looksWithoutConsuming() {
    PendingLogin kept = store().save(storages);
    store().find(kept.state()).ifPresent(found -> assertEquals(kept, found));
    assertFalse(store().consume(kept.state()).orElseThrow().used());
    store().find(kept.state()).ifPresent(found -> assertTrue(found.used()));
  }

  private static PendingLogin login(Optional<String> storageFrame) {
    Instant now = Instant.parse("2026-11-24T08:00:00Z");
    return new PendingLogin(
        UUID.randomUUID().toString(),
        UUID.randomUUID().toString(),
        new RegistrationKey("https://ent.example", "client-1"),
        BrowserBinding.ofSecret("the cookie of one browser, say"),
        URI.create("https://tool.example/course/c?x=1"),
        now,
        now.plus(PendingLogin.LIFETIME),
        false,
        storageFrame);
  }
}
