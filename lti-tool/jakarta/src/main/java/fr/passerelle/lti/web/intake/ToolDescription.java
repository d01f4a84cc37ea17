package fr.passerelle.lti.web.intake;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.dynamicregistration.ToolConfiguration;
import fr.passerelle.lti.dynamicregistration.ToolMessage;
import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.nrps.MembershipService;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.web.entry.LaunchResource;
import fr.passerelle.lti.web.entry.LinkHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What this tool says of itself to a platform, and the scopes it asks for. */
@ApplicationScoped
public class ToolDescription {

  /**
   * Scores are what the tool is for; line items and results tell whether they arrived, the roster
   * who has not come yet. {@code lineitem} does not imply {@code lineitem.readonly} on Moodle, so
   * both are asked for.
   */
  static final Set<String> SCOPES =
      Set.of(
          AgsEndpoint.SCOPE_LINE_ITEM,
          AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY,
          AgsEndpoint.SCOPE_RESULT_READ_ONLY,
          AgsEndpoint.SCOPE_SCORE,
          MembershipService.SCOPE);

  @Inject private ToolSettings settings;
  @Inject private TextLibrary library;

  /** As a platform is told it. */
  public ToolConfiguration configuration() {
    Texts texts = library.in(Locale.FRENCH);
    return new ToolConfiguration(
        settings.name(),
        Map.of("fr", settings.name()),
        texts.get("lti.tool.description"),
        settings.baseUrl(),
        settings.at("/lti/login"),
        settings.at(LaunchResource.PATH),
        settings.at(JwksResource.PATH),
        settings.at("/assets/logo.png"),
        SCOPES,
        List.of(
            called(ToolMessage.resourceLink(), settings.name()),
            called(ToolMessage.deepLinking(), texts.get("lti.tool.choose", settings.name())),
            called(ToolMessage.submissionReview(), texts.get("lti.choice.review"))),
        Map.of(LinkHistory.PARAMETER, LinkHistory.VARIABLE));
  }

  /** French is what the pages speak, whatever language the platform's menus ask for. */
  private static ToolMessage called(ToolMessage message, String name) {
    return message.called(name, Map.of("fr", name));
  }
}
