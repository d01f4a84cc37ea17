package fr.passerelle.lti.web;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.host.WebAddress;
import fr.passerelle.lti.launch.BrowserBinding;
import fr.passerelle.lti.launch.LaunchClaims;
import fr.passerelle.lti.launch.LtiContext;
import fr.passerelle.lti.launch.ResourceLink;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.persistence.HealthRecords;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.session.LaunchFacts;
import fr.passerelle.lti.session.LaunchHandler;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Opens a resource link: begins the launch's session and hands it to the module that teaches. */
@ApplicationScoped
class ResourceLinkOpening {

  /** The custom parameter that says what a link was placed for; it survives a copied course. */
  private static final String CONTENT = "content";

  /** Longest line item address and texts that are kept; see the columns of the session. */
  private static final int LINE_ITEM_LENGTH = 1500;

  private static final int TEXT_LENGTH = 255;

  @Inject private JpaRegistrations registrations;
  @Inject private LaunchSessions sessions;
  @Inject private ServiceHosts services;
  @Inject private Pupils pupils;
  @Inject private HealthRecords health;
  @Inject private Instance<LaunchHandler> handlers;

  /** Returns the path of the first page of the launch. */
  @Transactional
  public String open(ResourceLinkLaunch launch, BrowserBinding browser) {
    pupils.turnAway(launch.claims().roles());
    LaunchHandler handler = handlerOf(launch.claims());
    LaunchSession session = sessions.begin(facts(launch), browser);
    String first = handler.open(session);
    health.launched(session.registrationId());
    return first;
  }

  private LaunchHandler handlerOf(LaunchClaims claims) {
    String content = claims.custom().getOrDefault(CONTENT, "");
    return handlers.stream()
        .filter(handler -> handler.opens(content))
        .findFirst()
        .orElseThrow(() -> new Problem(Status.NOT_FOUND, "lti.problem.nocontent"));
  }

  private LaunchFacts facts(ResourceLinkLaunch launch) {
    LaunchClaims claims = launch.claims();
    ResourceLink link = launch.resourceLink();
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
