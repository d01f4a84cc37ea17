package fr.passerelle.deployment.input;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every method and path that the application's resources answer to, read from their classes. */
record Endpoints(List<Endpoint> all) {

  /**
   * One of them.
   *
   * @param template the path with its parameters in braces, without their patterns
   */
  record Endpoint(String method, String template) {}

  static Endpoints ofTheApplication() {
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.passerelle");
    return new Endpoints(
        ours.stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(Endpoints::of)
            .sorted(Comparator.comparing(Endpoint::template).thenComparing(Endpoint::method))
            .toList());
  }

  private static Stream<Endpoint> of(JavaClass resource) {
    String base = resource.getAnnotationOfType(Path.class).value();
    return resource.getMethods().stream()
        .flatMap(
            method -> verb(method).map(verb -> new Endpoint(verb, path(base, method))).stream());
  }

  private static Optional<String> verb(JavaMethod method) {
    return method.getAnnotations().stream()
        .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
        .map(annotation -> annotation.getRawType().getSimpleName())
        .findFirst();
  }

  private static String path(String base, JavaMethod method) {
    String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    String whole = own.isEmpty() ? base : base + "/" + own;
    return ("/" + whole).replaceAll("/+", "/").replaceAll("\\{(\\w+):([^{}]|\\{[^}]*})*}", "{$1}");
  }
}
