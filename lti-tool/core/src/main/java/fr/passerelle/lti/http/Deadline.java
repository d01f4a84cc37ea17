package fr.passerelle.lti.http;

import java.time.Duration;

/** When an exchange must be over, in the machine's own time. */
record Deadline(long nanoTime) {

  static Deadline in(Duration duration) {
    return new Deadline(System.nanoTime() + duration.toNanos());
  }

  /** At least 1, as 0 means forever to sockets. */
  int millisLeft() {
    return (int)
        Math.max(1, Math.min(Integer.MAX_VALUE, (nanoTime - System.nanoTime()) / 1_000_000));
  }

  boolean hasPassed() {
    return System.nanoTime() - nanoTime >= 0;
  }
}
