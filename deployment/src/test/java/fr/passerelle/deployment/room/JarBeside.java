package fr.passerelle.deployment.room;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A jar as somebody else would build it: the classes of {@code org.example} with the packages below
 * it, the templates of {@code src/test/room/jte} as JTE compiles them, and the files of {@code
 * src/test/room/files} as they lie there.
 */
final class JarBeside {

  private static final Path PACKAGED = Path.of("target/ROOT.war");
  private static final Path ROOM = Path.of("src/test/room");

  /** Where a precompiled engine looks for templates. */
  private static final String PRECOMPILED = "gg.jte.generated.precompiled";

  private JarBeside() {}

  /** The packaged WAR with the jar among its libraries. */
  static void putInto(Path war) {
    ShrinkWrap.createFromZipFile(WebArchive.class, PACKAGED.toFile())
        .addAsLibrary(jar(war.resolveSibling("templates")))
        .as(ZipExporter.class)
        .exportTo(war.toFile(), true);
  }

  /** The packaged WAR as it is, in the place of the other. */
  private static void takeOutOf(Path war) {
    try {
      Files.write(war, Files.readAllBytes(PACKAGED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Without the jar, and without one room of training's own: its line is taken out.
   *
   * @param service whose implementations {@code META-INF/services} names
   */
  static void takeOutOf(Path war, Class<?> service, String room) {
    takeOutOf(war);
    Path jar = war.resolveSibling("training.jar");
    try (FileSystem inside = FileSystems.newFileSystem(war)) {
      Path original = training(inside);
      Files.copy(original, jar);
      takeOutLine(jar, "/META-INF/services/" + service.getName(), room);
      Files.copy(jar, original, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path training(FileSystem war) throws IOException {
    try (Stream<Path> jars = Files.list(war.getPath("/WEB-INF/lib"))) {
      return jars.filter(jar -> jar.getFileName().toString().startsWith("training-modules-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void takeOutLine(Path jar, String file, String line) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Path named = inside.getPath(file);
      List<String> rest = new ArrayList<>(Files.readAllLines(named));
      if (!rest.remove(line)) {
        throw new AssertionError(line + " is not one of " + rest);
      }
      Files.write(named, rest);
    }
  }

  private static JavaArchive jar(Path templates) {
    JavaArchive jar =
        ShrinkWrap.create(JavaArchive.class, "beside.jar").addPackages(true, "org.example");
    jar.as(ExplodedImporter.class).importDirectory(ROOM.resolve("files").toFile());
    compileInto(templates);
    compiled(templates)
        .forEach(file -> jar.addAsResource(file.toFile(), templates.relativize(file).toString()));
    return jar;
  }

  private static void compileInto(Path templates) {
    TemplateEngine engine =
        TemplateEngine.create(
            new DirectoryCodeResolver(ROOM.resolve("jte")),
            templates,
            ContentType.Html,
            null,
            PRECOMPILED);
    engine.setBinaryStaticContent(true);
    engine.setTrimControlStructures(true);
    engine.precompileAll(classPath());
  }

  /** The test's own: behind Surefire's there is one jar that names the others. */
  private static List<String> classPath() {
    String known = System.getProperty("java.class.path");
    return List.of(System.getProperty("surefire.test.class.path", known).split(File.pathSeparator));
  }

  private static List<Path> compiled(Path templates) {
    try (Stream<Path> files = Files.walk(templates)) {
      return files.filter(file -> file.toString().matches(".*\\.(class|bin)")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
