package fr.passerelle.lti.deeplinking;

import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.deeplinking.ChoiceRefused.Reason;
import fr.passerelle.lti.http.ToolAddress;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.launch.DeepLinkingLaunch;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Answers a deep linking launch with what was chosen (Deep Linking 2.0, section 4.5). What the
 * platform said it does not accept is refused here and never dropped in silence. One object serves
 * all threads.
 */
public final class DeepLinking {

  private final ToolKeys keys;
  private final ToolAddress tool;
  private final Clock clock;

  /**
   * @param toolBase where the tool lives, as {@link fr.passerelle.lti.launch.LtiTool} knows it
   */
  public DeepLinking(ToolKeys keys, URI toolBase, Clock clock) {
    this.keys = requireNonNull(keys);
    this.tool = new ToolAddress(toolBase);
    this.clock = requireNonNull(clock);
  }

  /**
   * @return {@link DeepLinkingResponse}, or {@link ChoiceRefused} with the first thing the platform
   *     does not accept. The way back with nothing is always accepted
   * @throws IllegalArgumentException when a link's {@code url} leads out of the tool: its launches
   *     would be refused
   */
  public DeepLinkingOutcome respond(DeepLinkingLaunch launch, Choice choice) {
    return respond(launch.registration(), launch.deploymentId(), launch.settings(), choice);
  }

  /** The same for a host that has kept of the launch only what its answer needs. */
  public DeepLinkingOutcome respond(
      Registration registration, String deploymentId, DeepLinkingSettings settings, Choice choice) {
    choice
        .items()
        .forEach(item -> item.url().ifPresent(url -> tool.requireInside(url, "a link's url")));
    Optional<ChoiceRefused> refusal = refusal(settings, choice);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    ResponseMessage message =
        new ResponseMessage(registration, deploymentId, settings, choice, clock.instant());
    return new DeepLinkingResponse(settings.returnUrl(), keys.sign(message.claims()));
  }

  private static Optional<ChoiceRefused> refusal(DeepLinkingSettings settings, Choice choice) {
    if (!choice.items().isEmpty() && !settings.accepts(LtiResourceLinkItem.TYPE)) {
      return refused(Reason.TYPE_NOT_ACCEPTED, "accept_types is " + settings.acceptTypes());
    }
    if (choice.items().size() > 1 && !settings.acceptMultiple()) {
      return refused(Reason.SEVERAL_NOT_ACCEPTED, "accept_multiple is false");
    }
    if (!settings.acceptLineItem() && any(choice, item -> item.lineItem().isPresent())) {
      return refused(Reason.LINE_ITEM_NOT_ACCEPTED, "accept_lineitem is false");
    }
    if (any(choice, item -> !item.canBeShownUnder(settings))) {
      return refused(
          Reason.DOCUMENT_TARGET_NOT_ACCEPTED,
          "accept_presentation_document_targets is "
              + settings.acceptPresentationDocumentTargets());
    }
    return Optional.empty();
  }

  private static boolean any(Choice choice, Predicate<LtiResourceLinkItem> condition) {
    return choice.items().stream().anyMatch(condition);
  }

  private static Optional<ChoiceRefused> refused(Reason reason, String detail) {
    return Optional.of(new ChoiceRefused(reason, detail));
  }
}
