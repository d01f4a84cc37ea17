package fr.passerelle.lti.choice;

import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be chosen, and for which launch. */
@ApplicationScoped
public class Choices {

  @PersistenceContext private EntityManager entities;
  @Inject private Instance<ContentShelf> shelves;

  /** Begins a choice, in the launch's transaction; returns the picker's path. */
  @Transactional(Transactional.TxType.MANDATORY)
  public String begin(LaunchSession session, DeepLinkingSettings settings) {
    if (!ChoiceSettings.canKeep(settings)) {
      throw new Problem(Status.BAD_REQUEST, "lti.problem.request");
    }
    entities.flush(); // the session's row comes first, and JPA does not know
    entities.persist(new ChoiceSettings(session.id(), settings));
    return session.path("choice");
  }

  /** What the platform accepts; nothing when this launch is no deep linking one. */
  @Transactional
  public Optional<DeepLinkingSettings> settings(LaunchSession session) {
    return Optional.ofNullable(entities.find(ChoiceSettings.class, session.id()))
        .map(ChoiceSettings::settings);
  }

  List<ContentOffer> offers(Locale locale) {
    return shelves.stream().flatMap(shelf -> shelf.offers(locale).stream()).toList();
  }

  Optional<View> preview(String content, Locale locale, PreviewLinks links) {
    return shelves.stream()
        .flatMap(shelf -> shelf.preview(content, locale, links).stream())
        .findFirst();
  }

  /** The offer of this content, whole or part. */
  Optional<ContentOffer> offer(String content, Locale locale) {
    return offers(locale).stream()
        .flatMap(offer -> Stream.concat(Stream.of(offer), offer.parts().stream()))
        .filter(offer -> offer.content().equals(content))
        .findFirst();
  }
}
