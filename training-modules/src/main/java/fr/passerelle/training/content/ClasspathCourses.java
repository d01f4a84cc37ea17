package fr.passerelle.training.content;

import fr.passerelle.training.content.source.CourseFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds {@code content/courses/<id>/} in every jar and folder of the classpath. */
final class ClasspathCourses {

  private static final String ROOT = "content/courses";

  private ClasspathCourses() {}

  static List<CourseFiles> find(ClassLoader loader) {
    Map<String, Map<String, byte[]>> courses = new TreeMap<>();
    try {
      for (URL root : Collections.list(loader.getResources(ROOT))) {
        read(root).forEach((path, content) -> sortIn(courses, path, content));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return courses.entrySet().stream()
        .map(course -> new CourseFiles(course.getKey(), course.getValue()))
        .toList();
  }

  private static void sortIn(
      Map<String, Map<String, byte[]>> courses, String path, byte[] content) {
    int slash = path.indexOf('/');
    if (slash > 0) {
      courses
          .computeIfAbsent(path.substring(0, slash), id -> new TreeMap<>())
          .put(path.substring(slash + 1), content);
    }
  }

  private static Map<String, byte[]> read(URL root) throws IOException {
    return root.openConnection() instanceof JarURLConnection jar
        ? readJar(jar)
        : readFolder(Path.of(URI.create(root.toString())));
  }

  private static Map<String, byte[]> readFolder(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static Map<String, byte[]> readJar(JarURLConnection connection) throws IOException {
    // A cached JarFile belongs to the class loader: closing it would break the application.
    connection.setUseCaches(false);
    Map<String, byte[]> files = new TreeMap<>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(ROOT + "/") && !entry.isDirectory()) {
          files.put(entry.getName().substring(ROOT.length() + 1), bytes(jar, entry));
        }
      }
    }
    return files;
  }

  private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream content = jar.getInputStream(entry)) {
      return content.readAllBytes();
    }
  }
}
