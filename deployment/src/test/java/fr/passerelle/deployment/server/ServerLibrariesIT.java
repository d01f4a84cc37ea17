package fr.passerelle.deployment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.PendingLogins;
import fr.passerelle.lti.outbox.Grade;
import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can only be seen inside the server: whose libraries run, and what its transactions do. */
@ExtendWith(ArquillianExtension.class)
class ServerLibrariesIT {

  @Inject private ScoreOutbox outbox;
  @Inject private PendingLogins logins;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Deployment
  static WebArchive war() {
    return Wars.packaged().addClass(ServerLibrariesIT.class);
  }

  @Test
  void theApplicationBringsItsOwnNimbus() {
    String from = JWSObject.class.getProtectionDomain().getCodeSource().getLocation().toString();

    assertTrue(from.matches(".*/WEB-INF/lib/nimbus-jose-jwt-10\\.10\\.jar.*"), from);
  }

  @Test
  void noScoreIsOwedOutsideATransaction() {
    GradeTarget cell = new GradeTarget(1, "https://platform.example/lineitem", "1");
    Grade grade = new Grade(1, 100, ActivityProgress.IN_PROGRESS, null);

    assertThrows(TransactionalException.class, () -> outbox.put(Map.of(cell, grade)));
  }

  /** Taken for a local time in Paris, this one would not exist: summer time leaves it out. */
  @Test
  void aMomentIsKeptToTheMicrosecond() {
    Instant moment = Instant.parse("2026-03-29T02:30:00.123456Z");
    String state = logins.save(pending(moment)).state();

    PendingLogin kept = logins.consume(state).orElseThrow();

    assertEquals(moment, kept.createdAt());
    assertEquals(moment.plusSeconds(600), kept.expiresAt());
  }

  @Test
  void ofTwoWhoUseALoginAtOnceOneIsFirst() throws Exception {
    for (int i = 0; i < 20; i++) {
      String state = logins.save(pending(Instant.now())).state();
      CountDownLatch ready = new CountDownLatch(2);
      Callable<Boolean> use =
          () -> {
            ready.countDown();
            ready.await();
            return logins.consume(state).orElseThrow().used();
          };

      List<Future<Boolean>> both = Stream.of(use, use).map(threads::submit).toList();

      assertEquals(1, both.stream().filter(ServerLibrariesIT::wasFirst).count());
    }
  }

  private static boolean wasFirst(Future<Boolean> alreadyUsed) {
    try {
      return !alreadyUsed.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static PendingLogin pending(Instant moment) {
    return PendingLogin.begin(
        new RegistrationKey("https://platform.example", "client"),
        BrowserBinding.ofSecret("the secret of one browser"),
        URI.create("https://tool.example/"),
        Optional.empty(),
        moment);
  }
}
