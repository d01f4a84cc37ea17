package fr.passerelle.lti.choice;

import java.util.List;

/**
 * Something a trainer can place in a course.
 *
 * @param content what its links carry in their custom parameter {@code content}
 * @param audience a key of the module's own: whom it is for, such as {@code teachers}
 * @param audienceName the audience in words
 * @param minutes as its authors credit it
 * @param scale the maximum of its column where nobody asks for another: as many points as it has
 *     steps, so that a gradebook tells progress and no mark; 1 for what is finished or not
 * @param objectives what a learner will be able to do
 * @param parts what can be placed on its own; a part has none
 */
public record ContentOffer(
    String content,
    String audience,
    String audienceName,
    String title,
    String summary,
    int minutes,
    double scale,
    List<String> objectives,
    List<ContentOffer> parts) {

  public ContentOffer {
    objectives = List.copyOf(objectives);
    parts = List.copyOf(parts);
  }
}
