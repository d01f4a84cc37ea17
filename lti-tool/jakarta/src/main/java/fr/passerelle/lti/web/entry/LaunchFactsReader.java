package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.claim.LaunchClaims;
import fr.passerelle.lti.claim.LtiContext;
import fr.passerelle.lti.claim.ResourceLink;
import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.launch.DeepLinkingLaunch;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.launch.SubmissionReviewLaunch;
import fr.passerelle.lti.nrps.NrpsEndpoint;
import fr.passerelle.lti.persistence.HeldRegistrations;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.session.ContentAddresses;
import fr.passerelle.lti.session.LaunchFacts;
import fr.passerelle.lti.session.LaunchedContext;
import fr.passerelle.lti.session.LaunchedLink;
import fr.passerelle.lti.session.LaunchedPerson;
import fr.passerelle.lti.session.PlatformServices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Takes from a launch what its pages need, within the bounds of what can be kept. */
@ApplicationScoped
class LaunchFactsReader {

  /** The custom parameter that says what a link was placed for; it survives a copied course. */
  static final String CONTENT = "content";

  /** Longest service address and content that are kept; see the columns of the session. */
  private static final int ADDRESS_LENGTH = 1500;

  private static final int CONTENT_LENGTH = 255;
  private static final int HOST_LENGTH = 255;

  /** The scopes that say what a platform allows; others are of no use here. */
  private static final Set<String> AGS_SCOPES =
      Set.of(
          AgsEndpoint.SCOPE_LINE_ITEM,
          AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY,
          AgsEndpoint.SCOPE_RESULT_READ_ONLY,
          AgsEndpoint.SCOPE_SCORE);

  /** A choice of content comes through no link. */
  private static final ResourceLink NO_LINK =
      new ResourceLink("deep-linking", Optional.empty(), Optional.empty());

  /** A column that stands alone belongs to no link. */
  private static final ResourceLink NO_LINK_OF_A_REVIEW =
      new ResourceLink("submission-review", Optional.empty(), Optional.empty());

  @Inject private HeldRegistrations registrations;
  @Inject private ServiceHosts hosts;
  @Inject private ContentAddresses addresses;

  LaunchFacts of(ResourceLinkLaunch launch) {
    return of(launch.claims(), launch.resourceLink(), Optional.empty());
  }

  LaunchFacts of(DeepLinkingLaunch launch) {
    return of(launch.claims(), NO_LINK, Optional.empty());
  }

  LaunchFacts of(SubmissionReviewLaunch launch) {
    ResourceLink link = launch.resourceLink().orElse(NO_LINK_OF_A_REVIEW);
    return of(launch.claims(), link, Optional.of(launch.forUser().userId()));
  }

  private LaunchFacts of(LaunchClaims claims, ResourceLink link, Optional<String> forUser) {
    return new LaunchFacts(
        context(claims, link),
        new LaunchedLink(link.id(), link.title().map(OneLine::of), content(claims)),
        person(claims),
        services(claims),
        claims.presentation().returnUrl(),
        forUser);
  }

  private LaunchedContext context(LaunchClaims claims, ResourceLink link) {
    return new LaunchedContext(
        registrations.number(claims.registration().key()),
        claims.deploymentId(),
        claims.context().map(LtiContext::id).orElse("link:" + link.id()),
        claims.context().flatMap(LtiContext::title).map(OneLine::of));
  }

  private static LaunchedPerson person(LaunchClaims claims) {
    return new LaunchedPerson(
        claims.person().subject(),
        claims.person().name().map(OneLine::of),
        language(claims),
        claims.roles());
  }

  /** Language and region are all that pages can use of a locale. */
  private static String language(LaunchClaims claims) {
    Locale asked = claims.presentation().locale().orElse(Locale.FRENCH);
    return asked.getLanguage() + (asked.getCountry().isEmpty() ? "" : "-" + asked.getCountry());
  }

  /**
   * What the link was placed for: its custom parameter says it, and where a platform has lost that,
   * its address. What we place is short; anything longer, or a variable that the platform left as
   * it is, names nothing of ours.
   */
  Optional<String> content(LaunchClaims claims) {
    return Stream.concat(
            Optional.ofNullable(claims.custom().get(CONTENT)).stream(),
            addresses.contentAt(claims.targetLinkUri()).stream())
        .filter(content -> content.length() <= CONTENT_LENGTH)
        .filter(content -> !content.isBlank() && !content.startsWith("$"))
        .findFirst();
  }

  private PlatformServices services(LaunchClaims claims) {
    Optional<String> unknown = unknownHost(claims);
    unknown.ifPresent(host -> hosts.report(claims.registration(), host));
    Predicate<URI> usable = address -> isUsable(claims.registration(), address);
    return new PlatformServices(
        claims.ags().map(ags -> usable(ags, usable)),
        claims.nrps().filter(roster -> usable.test(roster.contextMembershipsUrl())),
        unknown);
  }

  /** Where a service is said to be that is not the platform's, as far as it can be kept. */
  private Optional<String> unknownHost(LaunchClaims claims) {
    return Stream.of(
            claims.ags().flatMap(AgsEndpoint::lineItem),
            claims.ags().flatMap(AgsEndpoint::lineItems),
            claims.nrps().map(NrpsEndpoint::contextMembershipsUrl))
        .flatMap(Optional::stream)
        .filter(address -> !hosts.belongTo(claims.registration(), address))
        .map(SameOrigin::origin)
        .map(origin -> OneLine.of(origin, HOST_LENGTH))
        .findFirst();
  }

  private static AgsEndpoint usable(AgsEndpoint ags, Predicate<URI> usable) {
    Set<String> scopes = new HashSet<>(ags.scopes());
    scopes.retainAll(AGS_SCOPES);
    return new AgsEndpoint(scopes, ags.lineItems().filter(usable), ags.lineItem().filter(usable));
  }

  private boolean isUsable(Registration registration, URI address) {
    return hosts.belongTo(registration, address)
        && address.toASCIIString().length() <= ADDRESS_LENGTH;
  }
}
