package fr.passerelle.training.content;

import fr.passerelle.training.course.CourseVersion;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Which versions the archive has, as far as strangers may ask: whoever makes versions up has the
 * archive asked once in a while, however fast they do.
 */
final class KeptVersions {

  static final long PAUSE_NANOS = 2_000_000_000L;

  private final Supplier<Set<CourseVersion>> archive;
  private final LongSupplier nanos;
  private Set<CourseVersion> known = Set.of();
  private long askedAt;

  KeptVersions(Supplier<Set<CourseVersion>> archive, LongSupplier nanos) {
    this.archive = archive;
    this.nanos = nanos;
    this.askedAt = nanos.getAsLong() - PAUSE_NANOS;
  }

  boolean include(CourseVersion version) {
    return known().contains(version) || asked().contains(version);
  }

  private synchronized Set<CourseVersion> known() {
    return known;
  }

  private synchronized Set<CourseVersion> asked() {
    if (nanos.getAsLong() - askedAt >= PAUSE_NANOS) {
      askedAt = nanos.getAsLong();
      known = archive.get();
    }
    return known;
  }
}
