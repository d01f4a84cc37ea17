package fr.passerelle.lti.outbox;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The runs under way on this node, for its orderly end. */
final class Runs {

  private final Set<PlatformRun> underWay = new HashSet<>();
  private boolean leaving;

  /** Runs it to its end, lane given back included; soon, when the node is about to stop. */
  void through(PlatformRun run, Consumer<Optional<PlatformRun.Trouble>> close) {
    begin(run);
    try {
      close.accept(run.run());
    } finally {
      end(run);
    }
  }

  private synchronized void begin(PlatformRun run) {
    underWay.add(run);
    if (leaving) {
      run.leave();
    }
  }

  private synchronized void end(PlatformRun run) {
    underWay.remove(run);
    notifyAll();
  }

  /** Has every run come to its end, and waits for that, but not for longer than this. */
  synchronized void leave(Duration longest) {
    leaving = true;
    underWay.forEach(PlatformRun::leave);
    long end = System.nanoTime() + longest.toNanos();
    try {
      for (long left = longest.toMillis(); !underWay.isEmpty() && left > 0; ) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
