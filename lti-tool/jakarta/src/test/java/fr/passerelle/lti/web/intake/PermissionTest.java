package fr.passerelle.lti.web.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.dynamicregistration.PlatformConfiguration;
import fr.passerelle.lti.dynamicregistration.ToolConfiguration;
import fr.passerelle.lti.dynamicregistration.ToolMessage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionTest {

  private static final URI HERE = URI.create("https://tool.example/");

  private final ToolConfiguration tool =
      new ToolConfiguration(
          "Passerelle",
          Map.of(),
          "",
          HERE,
          HERE,
          HERE,
          HERE,
          HERE,
          Set.of(AgsEndpoint.SCOPE_SCORE, AgsEndpoint.SCOPE_LINE_ITEM),
          List.of(ToolMessage.resourceLink(), ToolMessage.deepLinking()),
          Map.of());

  private static PlatformConfiguration platform(Set<String> scopes, Set<String> messages) {
    return new PlatformConfiguration(
        "https://lms.example",
        HERE,
        HERE,
        HERE,
        HERE,
        Optional.empty(),
        Set.of("RS256"),
        scopes,
        messages,
        Optional.empty(),
        Optional.empty());
  }

  private static List<String> given(List<Permission.Line> lines) {
    return lines.stream()
        .filter(Permission.Line::given)
        .map(line -> line.permission().name())
        .toList();
  }

  @Test
  void onlyWhatTheToolAsksForIsShown() {
    List<Permission.Line> lines = Permission.granted(tool, List.of(), Optional.empty());

    assertEquals(
        List.of(Permission.LINKS, Permission.CHOICE, Permission.SCORES, Permission.COLUMNS),
        lines.stream().map(Permission.Line::permission).toList());
  }

  @Test
  void aServiceIsGrantedWhenItsScopeIs() {
    assertEquals(
        List.of("LINKS", "CHOICE", "SCORES"),
        given(Permission.granted(tool, List.of(AgsEndpoint.SCOPE_SCORE), Optional.empty())));
  }

  @Test
  void aPlatformThatNamesItsMessagesNeedNotNameTheResourceLink() {
    assertEquals(
        List.of("LINKS"), given(Permission.granted(tool, List.of(), Optional.of(Set.of()))));
    assertEquals(
        List.of("LINKS", "CHOICE"),
        given(Permission.granted(tool, List.of(), Optional.of(Set.of("LtiDeepLinkingRequest")))));
  }

  @Test
  void aPlatformThatDoesNotNameReviewsMaySendThem() {
    Optional<Set<String>> named = Optional.of(Set.of("LtiDeepLinkingRequest"));
    List<Permission.Answer> answers =
        Permission.granted(reviewing(), List.of(), named).stream()
            .filter(line -> line.permission() == Permission.REVIEW)
            .map(Permission.Line::answer)
            .toList();
    assertEquals(List.of(Permission.Answer.UNSAID), answers);
  }

  private ToolConfiguration reviewing() {
    return new ToolConfiguration(
        tool.clientName(),
        Map.of(),
        "",
        HERE,
        HERE,
        HERE,
        HERE,
        HERE,
        tool.scopes(),
        List.of(ToolMessage.resourceLink(), ToolMessage.submissionReview()),
        Map.of());
  }

  @Test
  void aPlatformThatListsNothingMayOfferEverything() {
    assertEquals(4, given(Permission.offered(tool, platform(Set.of(), Set.of()))).size());
    assertEquals(
        List.of("LINKS", "SCORES"),
        given(
            Permission.offered(
                tool,
                platform(Set.of(AgsEndpoint.SCOPE_SCORE), Set.of("LtiResourceLinkRequest")))));
  }
}
