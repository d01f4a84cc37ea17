package fr.passerelle.lti.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Whether something is the first of its kind in a minute; of many kinds the oldest are forgotten.
 */
final class OncePerMinute {

  private static final int KINDS = 200;

  private final LongSupplier nanoseconds;
  private final Map<String, Long> last =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > KINDS;
        }
      };

  /**
   * @param nanoseconds a clock that only runs forward
   */
  OncePerMinute(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  synchronized boolean isFirst(String kind) {
    long now = nanoseconds.getAsLong();
    Long before = last.get(kind);
    if (before != null && now - before < TimeUnit.MINUTES.toNanos(1)) {
      return false;
    }
    last.remove(kind);
    last.put(kind, now);
    return true;
  }
}
