package fr.passerelle.training.privacy;

import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.course.Audience;
import java.util.Locale;

/**
 * The words for whom a link addresses: what is said to everybody, unless the bundle has a text of
 * this audience's own, whose key ends in {@code .parents}, say.
 */
public record AudienceTexts(Texts texts, Audience audience) {

  static AudienceTexts of(Texts texts, LaunchSession session) {
    return new AudienceTexts(texts, PlacedContent.audience(session));
  }

  public String get(String key, Object... arguments) {
    String own = key + "." + audience.name().toLowerCase(Locale.ROOT);
    return texts.get(texts.has(own) ? own : key, arguments);
  }
}
