package fr.passerelle.lti.web.intake;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.dynamicregistration.PlatformConfiguration;
import fr.passerelle.lti.dynamicregistration.ToolConfiguration;
import fr.passerelle.lti.dynamicregistration.ToolMessage;
import fr.passerelle.lti.nrps.MembershipService;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a platform may allow us, in the words of its administrator: message types it sends and
 * services it lets us use. {@code lti.permission.<name>} says what it is for, {@code .missing} what
 * will not work without it.
 */
public enum Permission {
  LINKS("LtiResourceLinkRequest"),
  CHOICE("LtiDeepLinkingRequest"),
  REVIEW("LtiSubmissionReviewRequest"),
  SCORES(AgsEndpoint.SCOPE_SCORE),
  COLUMNS(AgsEndpoint.SCOPE_LINE_ITEM),
  COLUMNS_READ(AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY),
  RESULTS(AgsEndpoint.SCOPE_RESULT_READ_ONLY),
  ROSTER(MembershipService.SCOPE);

  private final String protocolName;

  Permission(String protocolName) {
    this.protocolName = protocolName;
  }

  /** What the platform says to it. */
  public enum Answer {
    /** Granted, or before registration: offered. */
    YES,
    NO,
    /** Nothing: only trying tells. */
    UNSAID
  }

  /** A permission, and whether we have it. */
  public record Line(Permission permission, Answer answer) {

    /** Whether it is granted, or offered. */
    public boolean given() {
      return answer == Answer.YES;
    }

    /** Whether the platform says that we do not have it. */
    public boolean missing() {
      return answer == Answer.NO;
    }

    /** The text that says what it is for. */
    public String textKey() {
      return "lti.permission." + permission;
    }
  }

  /** What the platform offers of what the tool asks for. A platform that lists nothing may. */
  static List<Line> offered(ToolConfiguration tool, PlatformConfiguration platform) {
    return lines(
        asked(tool), known(platform.scopesSupported()), known(platform.messagesSupported()));
  }

  /**
   * What has been granted of what the tool asks for.
   *
   * @param messages the message types the platform says it sends, if it says so; it need not name
   *     the resource link, which every tool gets
   */
  static List<Line> granted(
      ToolConfiguration tool, Collection<String> scopes, Optional<Set<String>> messages) {
    return lines(asked(tool), scopes::contains, messages.map(Permission::sent).orElse(any -> true));
  }

  private static List<Line> lines(
      Predicate<Permission> asked, Predicate<String> scopes, Predicate<String> messages) {
    return Arrays.stream(values())
        .filter(asked)
        .map(one -> new Line(one, one.answer(one.isScope() ? scopes : messages)))
        .toList();
  }

  /** Platforms that send reviews need not list them among their messages, as Moodle does not. */
  private Answer answer(Predicate<String> given) {
    if (given.test(protocolName)) {
      return Answer.YES;
    }
    return this == REVIEW ? Answer.UNSAID : Answer.NO;
  }

  private static Predicate<Permission> asked(ToolConfiguration tool) {
    List<String> messages = tool.messages().stream().map(ToolMessage::type).toList();
    return one -> (one.isScope() ? tool.scopes() : messages).contains(one.protocolName);
  }

  private static Predicate<String> known(Set<String> listed) {
    return name -> listed.isEmpty() || listed.contains(name);
  }

  private static Predicate<String> sent(Set<String> messages) {
    return name -> LINKS.protocolName.equals(name) || messages.contains(name);
  }

  private boolean isScope() {
    return protocolName.startsWith("https:");
  }
}
