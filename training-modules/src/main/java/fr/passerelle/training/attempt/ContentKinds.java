package fr.passerelle.training.attempt;

import fr.passerelle.training.course.Audience;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The kinds of content there are: each jar names its own. */
public final class ContentKinds {

  private static final List<ContentKind> ALL =
      ServiceLoader.load(ContentKind.class, ContentKinds.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private ContentKinds() {}

  /** The kind of this word, if there is one. */
  static Optional<ContentKind> called(String word) {
    return ALL.stream().filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The kind of content that courses for this audience are. */
  public static ContentKind of(Audience audience) {
    return ALL.stream().filter(kind -> kind.audience() == audience).findFirst().orElseThrow();
  }
}
