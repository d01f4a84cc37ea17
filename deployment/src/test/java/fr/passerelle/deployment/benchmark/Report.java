package fr.passerelle.deployment.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was measured, for people to read: a table, and a drawing of how we stand beside the peer.
 */
final class Report {

  private static final String DRAWING = "performance.svg";

  private final Figures figures;
  private final Benchmark.Settings settings;

  Report(Figures figures, Benchmark.Settings settings) {
    this.figures = figures;
    this.settings = settings;
  }

  void writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("performance.md"), text());
      Files.writeString(folder.resolve(DRAWING), new RatioDrawing(figures).svg());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    return """
        # Performance

        Written by [`deployment/benchmark/run`](../deployment/benchmark/README.md) on %s.

        ![How many times better than ltijs](%s)

        | | %s | %s | times better | %s |
        |---|---:|---:|---:|---:|
        %s

        The middle of %d turns, with the least and the most. %s, %d processors that the tool, its database, the
        platform and the people share; Java %d with `%s`. %d people at once, all of them new; each tool was used for %d
        seconds before.
        """
        .formatted(
            LocalDate.now(),
            DRAWING,
            Passerelle.ON_POSTGRES,
            Ltijs.NAME,
            Passerelle.ON_H2,
            figures.all().stream().map(this::line).collect(Collectors.joining("\n")),
            settings.turns(),
            processor(),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version().feature(),
            settings.javaOptions(),
            Lanes.COUNT,
            settings.warmUp().toSeconds());
  }

  private String line(Figure figure) {
    return List.of(
            figure.words(),
            cell(figures.of(figure, Passerelle.ON_POSTGRES)),
            cell(figures.of(figure, Ltijs.NAME)),
            cell(figures.ratio(figure, Passerelle.ON_POSTGRES, Ltijs.NAME)),
            cell(figures.of(figure, Passerelle.ON_H2)))
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cell(Optional<Figures.Spread> spread) {
    return spread
        .map(
            s ->
                "**%s** (%s – %s)"
                    .formatted(number(s.middle()), number(s.least()), number(s.most())))
        .orElse("–");
  }

  /** Three digits say enough. */
  static String number(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException notLinux) {
      return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
  }
}
