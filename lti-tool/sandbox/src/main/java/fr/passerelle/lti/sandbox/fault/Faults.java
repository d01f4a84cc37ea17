package fr.passerelle.lti.sandbox.fault;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The switches of {@link Fault}. */
public final class Faults {
  private static final int FOR_GOOD = Integer.MAX_VALUE;
  private final Map<Fault, Integer> remaining = new EnumMap<>(Fault.class);
  private final Consumer<Fault> momentary;
  private Duration delay = Duration.ofSeconds(5);
  private Duration retryAfter = Duration.ofSeconds(10);

  /**
   * @param momentary carries out {@link Fault#KEY_ROTATION} and {@link Fault#TOKEN_EXPIRED}
   */
  public Faults(Consumer<Fault> momentary) {
    this.momentary = momentary;
  }

  /** Until it is switched off; a momentary fault happens now. */
  public void switchOn(Fault fault) {
    switchOn(fault, FOR_GOOD);
  }

  /** For the next so many requests of a service that it strikes. */
  public void switchOn(Fault fault, int requests) {
    if (fault.isMomentary()) {
      momentary.accept(fault);
    } else {
      set(fault, requests);
    }
  }

  private synchronized void set(Fault fault, int requests) {
    remaining.put(fault, requests);
  }

  public synchronized void switchOff(Fault fault) {
    remaining.remove(fault);
  }

  public synchronized void switchAllOff() {
    remaining.clear();
  }

  public synchronized boolean isOn(Fault fault) {
    return remaining.containsKey(fault);
  }

  /** Whether it strikes this request; counts down one that lasts for a number of requests. */
  public synchronized boolean strikes(Fault fault) {
    Integer left = remaining.get(fault);
    if (left != null && left != FOR_GOOD) {
      remaining.computeIfPresent(fault, (f, n) -> n > 1 ? n - 1 : null);
    }
    return left != null;
  }

  public synchronized Duration delay() {
    return delay;
  }

  public synchronized void delay(Duration newDelay) {
    delay = newDelay;
  }

  public synchronized Duration retryAfter() {
    return retryAfter;
  }

  /** Told in whole seconds. */
  public synchronized void retryAfter(Duration newRetryAfter) {
    retryAfter = newRetryAfter;
  }
}
