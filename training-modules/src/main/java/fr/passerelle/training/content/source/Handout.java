package fr.passerelle.training.content.source;

import fr.passerelle.training.course.Rules;

/**
 * A file to take away, sent as a download.
 *
 * @param title what it is, in words
 * @param href its path on this server
 * @param bytes its size
 */
public record Handout(String title, String href, HandoutKind kind, int bytes) {

  public Handout {
    title = Rules.text("title", title);
  }

  /** As an author names it. */
  public record Named(String file, String title) {

    public Handout in(Beside beside) {
      HandoutKind kind =
          HandoutKind.of(file)
              .orElseThrow(
                  () -> new IllegalArgumentException("not the name of a file to take: " + file));
      byte[] content = beside.content("file", file);
      if (!kind.fits(content)) {
        throw new IllegalArgumentException("the file is no ." + kind.extension() + ": " + file);
      }
      return new Handout(title, beside.use(file), kind, content.length);
    }
  }

  /** The size in thousands of bytes, 1 at least. */
  public int kilobytes() {
    return Math.max(1, Math.round(bytes / 1000f));
  }
}
