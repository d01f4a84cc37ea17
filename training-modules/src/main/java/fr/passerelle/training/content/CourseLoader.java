package fr.passerelle.training.content;

import fr.passerelle.training.content.ActivityFile.Around;
import fr.passerelle.training.content.CourseFile.ActivityRef;
import fr.passerelle.training.content.CourseFile.ModuleRef;
import fr.passerelle.training.content.CourseFile.ModuleTexts;
import fr.passerelle.training.content.CourseFile.Texts;
import fr.passerelle.training.content.source.Beside;
import fr.passerelle.training.content.source.BesideFile;
import fr.passerelle.training.content.source.BrokenCourse;
import fr.passerelle.training.content.source.CourseFiles;
import fr.passerelle.training.content.source.Images;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseVersion;
import fr.passerelle.training.course.TrainingModule;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns a course's files into a course, or refuses with the file and the reason. */
final class CourseLoader {

  /** What a database takes as one value everywhere, and a slow telephone in a few seconds. */
  private static final int LARGEST_FILE = 1_000_000;

  /** Two or three minutes: a longer film is better off on a PeerTube, for every node holds it. */
  private static final int LARGEST_FILM = 10_000_000;

  private static final String COURSE_FILE = "course.yaml";

  private static final Logger LOG = System.getLogger(CourseLoader.class.getName());

  private final CourseFiles files;
  private final ActivityFormats types;
  private final CourseVersion version;
  private final Set<String> used = new HashSet<>();

  private CourseLoader(CourseFiles files, ActivityFormats types) {
    this.files = files;
    this.types = types;
    this.version = files.version();
  }

  /**
   * The course in all its languages.
   *
   * @throws BrokenCourse when a file is missing, unused, malformed or contradicts another
   */
  static Edition load(CourseFiles files) {
    CourseLoader loader = new CourseLoader(files, ActivityFormats.ALL);
    loader.requireSmallFiles();
    loader.requireReachable();
    Edition edition = loader.edition();
    edition.languages().forEach(loader::requireAgreement);
    loader.requireAllUsed();
    return edition;
  }

  /**
   * A version that was whole when it was kept. What cannot be read of it today is a {@link
   * GoneActivity}, and rules that came later do not count.
   *
   * @throws BrokenCourse when not even its structure can be read
   */
  static Edition loadKept(CourseFiles files) {
    return new CourseLoader(files, ActivityFormats.AND_GONE).edition();
  }

  private Edition edition() {
    CourseFile structure = structure();
    Map<String, Course> languages = new LinkedHashMap<>();
    for (String language : structure.languages()) {
      languages.put(language, course(structure, language));
    }
    return new Edition(files, languages);
  }

  private CourseFile structure() {
    CourseFile structure =
        ContentYaml.read(COURSE_FILE, text(COURSE_FILE), CourseFile.class, types);
    if (!structure.id().equals(files.courseId())) {
      throw new BrokenCourse(COURSE_FILE, "id is not the folder's name: " + structure.id());
    }
    return structure;
  }

  private Course course(CourseFile structure, String language) {
    String file = language + "/" + COURSE_FILE;
    Texts texts = ContentYaml.read(file, text(file), Texts.class);
    requireSameModules(structure, texts, file);
    Around around = new Around(texts.modules().keySet(), new HashMap<>());
    List<TrainingModule> modules =
        structure.modules().stream().map(ref -> module(ref, texts, language, around)).toList();
    try {
      return new Course(
          version,
          structure.audience(),
          structure.licence(),
          texts.title(),
          texts.summary(),
          texts.objectives(),
          modules,
          structure.rule());
    } catch (IllegalArgumentException rule) {
      throw new BrokenCourse(file, rule.getMessage());
    }
  }

  private TrainingModule module(ModuleRef ref, Texts texts, String language, Around around) {
    String folder = language + "/" + ref.id();
    Images images = new Images(new Beside(files, version, folder, used));
    List<Activity> activities =
        ref.activities().stream().map(one -> activity(one, images, around)).toList();
    ref.activities().forEach(one -> used.add(folder + "/" + one.file()));
    ModuleTexts words = texts.modules().get(ref.id());
    try {
      return new TrainingModule(
          ref.id(),
          ref.minutes(),
          ref.competences(),
          words.title(),
          words.objective(),
          activities,
          ref.after());
    } catch (IllegalArgumentException rule) {
      throw new BrokenCourse(COURSE_FILE, "module " + ref.id() + ": " + rule.getMessage());
    }
  }

  private Activity activity(ActivityRef ref, Images images, Around around) {
    try {
      ActivityFile file = ActivityFile.of(ref, files, images, around);
      Activity activity = file.read();
      around.before().put(ref.id(), file);
      return activity;
    } catch (BrokenCourse fault) {
      if (!types.others()) {
        throw fault;
      }
      LOG.log(Level.WARNING, "An attempt follows {0}, of which {1}", version, fault.getMessage());
      return GoneActivity.in(files, images.beside().folder(), ref.id());
    }
  }

  private void requireAgreement(String language, Course course) {
    try {
      types.checkIn(course);
    } catch (IllegalArgumentException rule) {
      throw new BrokenCourse(language + "/" + COURSE_FILE, rule.getMessage());
    }
  }

  private static void requireSameModules(CourseFile structure, Texts texts, String file) {
    Set<String> ids = new TreeSet<>(structure.modules().stream().map(ModuleRef::id).toList());
    if (!ids.equals(texts.modules().keySet())) {
      throw new BrokenCourse(file, "modules must be those of course.yaml: " + ids);
    }
  }

  private void requireReachable() {
    Unreachable.in(structure())
        .ifPresent(
            fault -> {
              int line = Lines.of(text(COURSE_FILE), fault.key(), fault.value());
              throw new BrokenCourse(COURSE_FILE, line, fault.reason());
            });
  }

  private void requireSmallFiles() {
    files.files().forEach((path, content) -> requireSmall(path, content.length));
  }

  private static void requireSmall(String path, int bytes) {
    int largest = BesideFile.isFilm(path) ? LARGEST_FILM : LARGEST_FILE;
    if (bytes > largest) {
      throw new BrokenCourse(path, "the file is larger than " + largest + " bytes");
    }
  }

  private void requireAllUsed() {
    Set<String> unused = new TreeSet<>(files.files().keySet());
    unused.removeAll(used);
    for (String path : unused) {
      throw new BrokenCourse(path, "no activity or text uses this file");
    }
  }

  private String text(String path) {
    used.add(path);
    return files.text(path);
  }
}
