package fr.passerelle.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A tool, a workspace and a PostgreSQL that writes down every statement and lets tests look and
 * change: shared by those that ask what the database is asked, or what a page makes of a row.
 */
record TellingStage(Database database, Path log, Stage stage) {

  private static final class Shared {
    static final TellingStage STAGE = open();
  }

  static TellingStage shared() {
    return Shared.STAGE;
  }

  private static TellingStage open() {
    Path log = Stage.folder("telling-database").resolve("log");
    Database database = Database.telling(log);
    Stage stage = Stage.open("telling", database.settings());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stage.close();
                  database.close();
                }));
    return new TellingStage(database, log, stage);
  }

  /** A place in the log, to read on from. */
  long now() {
    try {
      return Files.size(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the database has written since. */
  String since(long then) {
    try {
      byte[] all = Files.readAllBytes(log);
      return new String(all, (int) then, all.length - (int) then, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
