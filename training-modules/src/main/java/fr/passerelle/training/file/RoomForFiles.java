package fr.passerelle.training.file;

import fr.passerelle.lti.page.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How much of what people send is in memory at a time. While a form comes in its parts lie on the
 * disk; then each is read whole and kept, and there for a moment several times over. A crowd with
 * photos takes turns, rather than end a small node.
 */
@ApplicationScoped
public class RoomForFiles {

  private static final int KILOBYTE = 1024;

  /** Of forms, in kilobytes: two of the longest. */
  private static final int ALL = 2 * FileRules.ALL_BYTES / KILOBYTE;

  /** A form takes a second or less; a proxy waits for a minute. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Semaphore free = new Semaphore(ALL, true);

  /**
   * Does this as soon as there is room for it.
   *
   * @param bytes how long the form is; below 0 where nobody said it
   * @throws Problem when there was none for long
   */
  public <T> T take(long bytes, Supplier<T> work) {
    int room = room(bytes);
    if (!waitFor(room)) {
      throw new Problem(Status.SERVICE_UNAVAILABLE, "lti.problem.notkept");
    }
    try {
      return work.get();
    } finally {
      free.release(room);
    }
  }

  private static int room(long bytes) {
    long known = bytes < 0 ? FileRules.ALL_BYTES : bytes;
    return (int) Math.min(ALL, 1 + known / KILOBYTE);
  }

  private boolean waitFor(int room) {
    try {
      return free.tryAcquire(room, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
