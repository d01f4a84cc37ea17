package fr.passerelle.training.content.source;

/**
 * An image beside the texts that shows something by itself.
 *
 * @param src its path on this server
 * @param alt what it shows, in words
 */
public record Picture(String src, String alt) {

  /** As an author names it. */
  public record Named(String file, String alt) {}
}
