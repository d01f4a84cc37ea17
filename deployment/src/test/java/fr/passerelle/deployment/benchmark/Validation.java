package fr.passerelle.deployment.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the core's own benchmark of validation, in a virtual machine of its own (JMH). */
final class Validation {

  private static final int SCORE = 4; // the column of a line in JMH's CSV
  private static final int MOST_MINUTES = 5;

  private Validation() {}

  /** How long a launch is validated, where verifying its signature alone is 1. */
  static double inVerifications() {
    try {
      Path scores = Files.createTempFile("validation", ".csv");
      run(scores);
      List<String> lines = Files.readAllLines(scores);
      Files.delete(scores);
      return microseconds(lines, "validation") / microseconds(lines, "bareVerification");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Path scores) throws IOException {
    Process process =
        new ProcessBuilder(
                "java",
                "-cp",
                System.getProperty("core.classpath"),
                "org.openjdk.jmh.Main",
                "-rf",
                "csv",
                "-rff",
                scores.toString(),
                "ValidationBenchmark")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException("the core's benchmark did not end well");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      process.destroy();
    }
  }

  private static double microseconds(List<String> lines, String benchmark) {
    return lines.stream()
        .filter(line -> line.contains("." + benchmark + '"'))
        .map(line -> line.split(",")[SCORE])
        .mapToDouble(Double::parseDouble)
        .findFirst()
        .orElseThrow();
  }
}
