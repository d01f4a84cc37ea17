package fr.passerelle.training.gradebook;

import fr.passerelle.lti.host.PlatformBulkhead;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Asks one platform about several columns: a few side by side, the others after them, none for
 * longer than the person who asked has patience. A platform that does not answer keeps its own few
 * hands busy, and no other platform's.
 *
 * @param bulkhead of this node, with so many for each platform
 * @param patience after which an answer is nobody's any more
 * @param busy what is answered when the platform has no hand free
 * @param late what is answered when the platform did not
 */
record ColumnCalls<T>(PlatformBulkhead bulkhead, Duration patience, T busy, T late) {

  /** One question, and who waits for its answer. */
  private record Asked<T>(Supplier<T> call, CompletableFuture<T> answer) {

    /** Nobody waits for what is late. */
    void answerInTime() {
      if (!answer.isDone()) {
        try {
          answer.complete(call.get());
        } catch (RuntimeException failed) {
          answer.completeExceptionally(failed);
        }
      }
    }
  }

  /** The answers in the order of the questions, each of them there within the patience. */
  List<CompletableFuture<T>> ask(long platform, List<Supplier<T>> questions) {
    List<Asked<T>> asked = questions.stream().map(this::asked).toList();
    Queue<Asked<T>> open = new ConcurrentLinkedQueue<>(asked);
    long begun =
        Stream.generate(() -> begin(platform, open)).limit(asked.size()).takeWhile(b -> b).count();
    if (begun == 0) {
      open.forEach(one -> one.answer().complete(busy));
    }
    return asked.stream().map(Asked::answer).toList();
  }

  private Asked<T> asked(Supplier<T> call) {
    return new Asked<>(
        call,
        new CompletableFuture<T>()
            .completeOnTimeout(late, patience.toMillis(), TimeUnit.MILLISECONDS));
  }

  private boolean begin(long platform, Queue<Asked<T>> open) {
    try {
      return bulkhead.begin(platform, () -> Optional.of(() -> answerAll(open))).isPresent();
    } catch (RejectedExecutionException full) {
      return false;
    }
  }

  private static <T> void answerAll(Queue<Asked<T>> open) {
    for (Asked<T> next = open.poll(); next != null; next = open.poll()) {
      next.answerInTime();
    }
  }
}
