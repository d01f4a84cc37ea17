package fr.passerelle.training.activity.practice;

import fr.passerelle.lti.page.Texts;

/** How much a file weighs, in words. */
public final class FileSize {

  private static final double MEGABYTE = 1024 * 1024;
  private static final int KILOBYTE = 1024;

  private FileSize() {}

  public static String of(PracticeFile file, Texts texts) {
    return file.size() < MEGABYTE
        ? texts.get("training.file.kilobytes", Math.max(1, file.size() / KILOBYTE))
        : texts.get("training.file.megabytes", file.size() / MEGABYTE);
  }
}
