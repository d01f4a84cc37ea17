package fr.passerelle.training.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.host.PlatformBulkhead;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ColumnCallsTest {

  private static final long SILENT = 1;
  private static final long OTHER = 2;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final PlatformBulkhead bulkhead = new PlatformBulkhead(threads, 12, 4);
  private final CountDownLatch silence = new CountDownLatch(1);

  @AfterEach
  void stop() {
    silence.countDown();
    threads.shutdownNow();
  }

  private ColumnCalls<String> patientFor(Duration patience) {
    return new ColumnCalls<>(bulkhead, patience, "busy", "late");
  }

  @Test
  void aPlatformThatNeverAnswersKeepsNoOtherPlatformWaiting() {
    ColumnCalls<String> calls = patientFor(Duration.ofMinutes(1));
    List<CompletableFuture<String>> silent = calls.ask(SILENT, questions(22, this::never));

    List<CompletableFuture<String>> others = calls.ask(OTHER, questions(22, () -> "held"));

    assertEquals(Collections.nCopies(22, "held"), answers(others));
    assertTrue(silent.stream().noneMatch(CompletableFuture::isDone));
    assertEquals(List.of("busy"), answers(calls.ask(SILENT, questions(1, () -> "held"))));
  }

  @Test
  void nobodyWaitsForLongerThanTheirPatience() {
    List<CompletableFuture<String>> silent =
        patientFor(Duration.ofMillis(50)).ask(SILENT, questions(6, this::never));

    assertEquals(Collections.nCopies(6, "late"), answers(silent));
  }

  @Test
  void whatNobodyWaitsForAnyMoreIsNotAsked() {
    AtomicInteger asked = new AtomicInteger();
    Supplier<String> counted =
        () -> {
          asked.incrementAndGet();
          return never();
        };
    List<CompletableFuture<String>> silent =
        patientFor(Duration.ofMillis(50)).ask(SILENT, questions(20, counted));
    answers(silent);
    silence.countDown();

    awaitFree();
    assertTrue(asked.get() <= 4, asked + " of 20");
  }

  @Test
  void aQuestionThatFailsTakesNoOtherWithIt() {
    List<CompletableFuture<String>> answers =
        patientFor(Duration.ofMinutes(1))
            .ask(
                OTHER,
                List.of(
                    () -> {
                      throw new IllegalStateException("odd");
                    },
                    () -> "held"));

    assertEquals("held", answers.get(1).join());
    assertThrows(CompletionException.class, answers.get(0)::join);
  }

  private void awaitFree() {
    while (bulkhead.free() < 12) {
      Thread.onSpinWait();
    }
  }

  private String never() {
    try {
      silence.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return "too late";
  }

  private static List<Supplier<String>> questions(int count, Supplier<String> question) {
    return IntStream.range(0, count).mapToObj(i -> question).toList();
  }

  private static List<String> answers(List<CompletableFuture<String>> all) {
    return all.stream().map(CompletableFuture::join).toList();
  }
}
