package fr.passerelle.training.attempt;

import fr.passerelle.training.course.Audience;

/**
 * A kind of content that links are placed for: whom it addresses, and so which pages show it. Each
 * module names its own in {@code META-INF/services}; two of the same class are equal.
 */
public interface ContentKind {

  /** What a link's {@code content} begins with, before the colon. */
  String word();

  /** The path of its first page, inside a launch. */
  String home();

  /** Whom its courses are written for. */
  Audience audience();
}
