package fr.passerelle.lti.web;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.host.WebAddress;
import fr.passerelle.lti.launch.DeepLinkingLaunch;
import fr.passerelle.lti.launch.LaunchClaims;
import fr.passerelle.lti.launch.LtiContext;
import fr.passerelle.lti.launch.ResourceLink;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.session.LaunchFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Takes from a launch what its pages need, within the bounds of what can be kept. */
@ApplicationScoped
class Facts {

  /** The custom parameter that says what a link was placed for; it survives a copied course. */
  static final String CONTENT = "content";

  /** Longest line item address and texts that are kept; see the columns of the session. */
  private static final int LINE_ITEM_LENGTH = 1500;

  private static final int TEXT_LENGTH = 255;

  /** A choice of content comes through no link. */
  private static final ResourceLink NO_LINK =
      new ResourceLink("deep-linking", Optional.empty(), Optional.empty());

  @Inject private JpaRegistrations registrations;
  @Inject private ServiceHosts services;

  LaunchFacts of(ResourceLinkLaunch launch) {
    return of(launch.claims(), launch.resourceLink());
  }

  LaunchFacts of(DeepLinkingLaunch launch) {
    return of(launch.claims(), NO_LINK);
  }

  private LaunchFacts of(LaunchClaims claims, ResourceLink link) {
    boolean instructor = claims.roles().isInstructor();
    return new LaunchFacts(
        registrations.record(claims.registration().key()).orElseThrow().id(),
        claims.deploymentId(),
        claims.person().subject(),
        short255(claims.person().name()),
        language(claims),
        claims.context().map(LtiContext::id).orElse("link:" + link.id()),
        short255(claims.context().flatMap(LtiContext::title)),
        link.id(),
        short255(link.title()),
        claims.custom().get(CONTENT),
        instructor,
        claims.roles().isLearner() && !instructor,
        claims.ags().flatMap(ags -> postableLineItem(claims.registration(), ags)).orElse(null),
        claims
            .presentation()
            .returnUrl()
            .flatMap(url -> WebAddress.read(url.toString()))
            .map(URI::toString)
            .orElse(null));
  }

  /** Language and region are all that pages can use of a locale. */
  private static String language(LaunchClaims claims) {
    Locale asked = claims.presentation().locale().orElse(Locale.FRENCH);
    return asked.getLanguage() + (asked.getCountry().isEmpty() ? "" : "-" + asked.getCountry());
  }

  private Optional<String> postableLineItem(Registration registration, AgsEndpoint ags) {
    return ags.lineItem()
        .filter(item -> ags.mayPostScores())
        .filter(item -> services.belongTo(registration, item))
        .map(URI::toASCIIString)
        .filter(item -> item.length() <= LINE_ITEM_LENGTH);
  }

  /** Titles and names are for reading only: a very long one is cut, never refused. */
  private static String short255(Optional<String> text) {
    return text.filter(known -> !known.isBlank())
        .map(known -> known.length() > TEXT_LENGTH ? known.substring(0, TEXT_LENGTH) : known)
        .orElse(null);
  }
}
