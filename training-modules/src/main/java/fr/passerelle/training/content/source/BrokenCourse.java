package fr.passerelle.training.content.source;

/** A course whose files do not hold together; it is not offered to anyone. */
public class BrokenCourse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;

  public BrokenCourse(String file, String reason) {
    super(file + ": " + reason);
    this.file = file;
  }

  public BrokenCourse(String file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
    this.file = file;
  }

  /** The file to correct, from the course's folder, e.g. {@code fr/guide/avant.yaml}. */
  public String file() {
    return file;
  }
}
