package fr.passerelle.training.content;

import fr.passerelle.training.content.CourseFile.ModuleRef;
import fr.passerelle.training.content.CourseFile.ModuleTexts;
import fr.passerelle.training.content.CourseFile.Texts;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseVersion;
import fr.passerelle.training.course.TrainingModule;
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

  private static final String COURSE_FILE = "course.yaml";

  private final CourseFiles files;
  private final CourseVersion version;
  private final Set<String> used = new HashSet<>();

  private CourseLoader(CourseFiles files) {
    this.files = files;
    this.version = files.version();
  }

  /**
   * The course in all its languages.
   *
   * @throws BrokenCourse when a file is missing, unused, malformed or contradicts another
   */
  static Edition load(CourseFiles files) {
    return new CourseLoader(files).edition();
  }

  private Edition edition() {
    requireSmallFiles();
    CourseFile structure = structure();
    Map<String, Course> languages = new LinkedHashMap<>();
    for (String language : structure.languages()) {
      languages.put(language, course(structure, language));
    }
    requireAllUsed();
    return new Edition(files, languages);
  }

  private CourseFile structure() {
    CourseFile structure = ContentYaml.read(COURSE_FILE, text(COURSE_FILE), CourseFile.class);
    if (!structure.id().equals(files.courseId())) {
      throw new BrokenCourse(COURSE_FILE, "id is not the folder's name: " + structure.id());
    }
    return structure;
  }

  private Course course(CourseFile structure, String language) {
    String file = language + "/" + COURSE_FILE;
    Texts texts = ContentYaml.read(file, text(file), Texts.class);
    requireSameModules(structure, texts, file);
    List<TrainingModule> modules =
        structure.modules().stream().map(ref -> module(ref, texts, language)).toList();
    try {
      Course course =
          new Course(
              version,
              structure.audience(),
              structure.licence(),
              texts.title(),
              texts.summary(),
              texts.objectives(),
              modules);
      ActivityFormats.ALL.checkIn(course);
      return course;
    } catch (IllegalArgumentException rule) {
      throw new BrokenCourse(file, rule.getMessage());
    }
  }

  private TrainingModule module(ModuleRef ref, Texts texts, String language) {
    String folder = language + "/" + ref.id();
    Images images = new Images(files, version, folder, used);
    List<Activity> activities =
        ref.activities().stream().map(one -> ActivityFile.of(one, files, images).read()).toList();
    ref.activities().forEach(one -> used.add(folder + "/" + one.file()));
    ModuleTexts words = texts.modules().get(ref.id());
    try {
      return new TrainingModule(
          ref.id(), ref.minutes(), ref.competences(), words.title(), words.objective(), activities);
    } catch (IllegalArgumentException rule) {
      throw new BrokenCourse(COURSE_FILE, "module " + ref.id() + ": " + rule.getMessage());
    }
  }

  private static void requireSameModules(CourseFile structure, Texts texts, String file) {
    Set<String> ids = new TreeSet<>(structure.modules().stream().map(ModuleRef::id).toList());
    if (!ids.equals(texts.modules().keySet())) {
      throw new BrokenCourse(file, "modules must be those of course.yaml: " + ids);
    }
  }

  private void requireSmallFiles() {
    files.files().forEach((path, content) -> requireSmall(path, content.length));
  }

  private static void requireSmall(String path, int bytes) {
    if (bytes > LARGEST_FILE) {
      throw new BrokenCourse(path, "the file is larger than " + LARGEST_FILE + " bytes");
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
