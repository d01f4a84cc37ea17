package fr.passerelle.training.form;

/** What people type in several lines: lines and paragraphs stay, spaces around the whole do not. */
public final class LongText {

  private LongText() {}

  /**
   * Lines end alike whatever the browser; signs that nobody sees and halves of signs are left out:
   * a database does not take them all.
   */
  public static String of(String typed) {
    return typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cc}&&[^\n\t]]|\\p{Cs}", "")
        .strip();
  }
}
