package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.content.source.CourseFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClasspathCoursesTest {

  private static final String ROOT = "content/courses/";

  private final CourseFiles sample = new SampleCourse().files();
  @TempDir Path folder;

  @Test
  void findsCoursesInAJarAndInAFolder() throws IOException {
    CourseFiles other = new CourseFiles("autre", new SampleCourse().files().files());
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {url(jar(sample)), url(folder(other))}, null)) {
      List<CourseFiles> found = ClasspathCourses.find(loader);
      assertEquals(
          List.of(other.version(), sample.version()),
          found.stream().map(CourseFiles::version).toList());
    }
  }

  @Test
  void findsNoneWhereThereIsNone() throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {url(folder)}, null)) {
      assertEquals(List.of(), ClasspathCourses.find(loader));
    }
  }

  private Path jar(CourseFiles course) throws IOException {
    Path jar = folder.resolve("courses.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      entries.putNextEntry(new JarEntry("content/"));
      entries.putNextEntry(new JarEntry(ROOT));
      for (Map.Entry<String, byte[]> content : course.files().entrySet()) {
        entries.putNextEntry(new JarEntry(ROOT + course.courseId() + "/" + content.getKey()));
        entries.write(content.getValue());
      }
    }
    return jar;
  }

  private Path folder(CourseFiles course) throws IOException {
    Path classes = folder.resolve("des classes");
    for (Map.Entry<String, byte[]> content : course.files().entrySet()) {
      Path file = classes.resolve(ROOT + course.courseId()).resolve(content.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, content.getValue());
    }
    return classes;
  }

  private static URL url(Path path) throws IOException {
    return path.toUri().toURL();
  }
}
