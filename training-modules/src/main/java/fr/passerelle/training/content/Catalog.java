package fr.passerelle.training.content;

import fr.passerelle.training.content.source.BrokenCourse;
import fr.passerelle.training.content.source.CourseFiles;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The courses on offer, as they are today, and the older versions that attempts still follow.
 *
 * <p>Today's courses are read once, at the first call. A broken one is left out and logged with its
 * file and reason; the others are offered all the same.
 */
@ApplicationScoped
public class Catalog {

  private final Supplier<List<CourseFiles>> source;
  private final CourseArchive archive;
  private final Map<CourseVersion, Edition> older = new ConcurrentHashMap<>();
  private final Set<CourseVersion> kept = ConcurrentHashMap.newKeySet();
  private final KeptVersions keptVersions;
  private Shelf shelf;

  /** For the container's proxy. */
  protected Catalog() {
    this(List::of, null);
  }

  @Inject
  Catalog(CourseArchive archive) {
    this(() -> ClasspathCourses.find(Catalog.class.getClassLoader()), archive);
  }

  Catalog(Supplier<List<CourseFiles>> source, CourseArchive archive) {
    this.source = source;
    this.archive = archive;
    this.keptVersions = new KeptVersions(() -> archive.versions(), System::nanoTime);
  }

  /** The courses a class loader sees, without an archive: for an author's check and for tests. */
  public static Catalog of(ClassLoader loader) {
    return new Catalog(() -> ClasspathCourses.find(loader), CourseArchive.NONE);
  }

  /** The course as it is today, in the person's language or else the course's first one. */
  public Optional<Course> current(String courseId, Locale locale) {
    return shelf().edition(courseId).map(edition -> edition.in(locale));
  }

  /** Every course as it is today, each in its first language. */
  public List<Course> all() {
    return shelf().editions().values().stream().map(Edition::first).toList();
  }

  /** Courses that are not offered, and why: for the operator of the server. */
  public List<BrokenCourse> broken() {
    return shelf().broken();
  }

  /**
   * The course as it was when an attempt began, in the course's first language.
   *
   * @throws NoSuchElementException when that version was never kept
   */
  public Course version(CourseVersion version) {
    return known(version).first();
  }

  /** As {@link #version(CourseVersion)}, in the person's language when the course speaks it. */
  public Course version(CourseVersion version, Locale locale) {
    return known(version).in(locale);
  }

  /** A version whose files are kept and hold together still. */
  public Optional<Course> readable(CourseVersion version) {
    try {
      return edition(version).map(Edition::first);
    } catch (BrokenCourse fault) {
      return Optional.empty();
    }
  }

  /**
   * Keeps today's courses for as long as attempts need them. Done before anybody can begin one, and
   * never while somebody does: a crowd that comes to a new version has nothing to wait for.
   */
  void keepToday() {
    shelf().editions().values().forEach(this::keep);
  }

  private void keep(Edition edition) {
    if (!kept.contains(edition.version())) {
      archive.keep(edition.files());
      kept.add(edition.version());
    }
  }

  /** A file of a version, by its path from the course's folder, open to everybody. */
  Optional<byte[]> file(CourseVersion version, String path) {
    return atHand(version)
        .or(() -> keptVersions.include(version) ? fromArchive(version) : Optional.empty())
        .flatMap(edition -> edition.files().content(path));
  }

  private Edition known(CourseVersion version) {
    return edition(version)
        .orElseThrow(() -> new NoSuchElementException("no files kept of " + version));
  }

  private Optional<Edition> edition(CourseVersion version) {
    return atHand(version).or(() -> fromArchive(version));
  }

  private Optional<Edition> atHand(CourseVersion version) {
    return shelf()
        .edition(version.courseId())
        .filter(edition -> edition.version().equals(version))
        .or(() -> Optional.ofNullable(older.get(version)));
  }

  private Optional<Edition> fromArchive(CourseVersion version) {
    Optional<Edition> found =
        archive.find(version).map(this::sharingWithToday).map(CourseLoader::loadKept);
    found.ifPresent(edition -> older.put(version, edition));
    return found;
  }

  /** A film that did not change is held once. */
  private CourseFiles sharingWithToday(CourseFiles files) {
    return shelf()
        .edition(files.courseId())
        .map(today -> files.sharing(today.files()))
        .orElse(files);
  }

  private synchronized Shelf shelf() {
    if (shelf == null) {
      shelf = Shelf.of(source.get());
    }
    return shelf;
  }
}
