package fr.passerelle.lti.dynamicregistration;

import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.http.ToolAddress;
import fr.passerelle.lti.http.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tool tells a platform about itself (Dynamic Registration 1.0, “Tool Configuration”).
 * Addresses are absolute, http or https, and the tool's own ones lie below {@code baseUri}.
 *
 * @param clientName the tool's name in the platform's menus, not blank
 * @param localizedNames the name by language tag, sent as {@code client_name#fr}
 * @param description one sentence for the administrator
 * @param baseUri the tool's address, sent as {@code target_link_uri}; its host and port, if any,
 *     are sent as {@code domain}
 * @param initiateLoginUri where logins begin
 * @param redirectUri where tokens are posted, the one and only
 * @param jwksUri where our public keys are
 * @param logoUri the tool's picture, on any host
 * @param scopes the services the tool would like to use; may be empty
 * @param messages the messages it answers, one at least
 * @param customParameters sent with every launch
 */
public record ToolConfiguration(
    String clientName,
    Map<String, String> localizedNames,
    String description,
    URI baseUri,
    URI initiateLoginUri,
    URI redirectUri,
    URI jwksUri,
    URI logoUri,
    Set<String> scopes,
    List<ToolMessage> messages,
    Map<String, String> customParameters) {

  /**
   * @throws IllegalArgumentException saying which component is no such thing
   */
  public ToolConfiguration {
    requireText(clientName, "the tool's name");
    requireNonNull(description, "description");
    ToolAddress tool = new ToolAddress(requireWeb(baseUri, "the base"));
    tool.requireInside(requireWeb(initiateLoginUri, "the login"), "the login");
    tool.requireInside(requireWeb(redirectUri, "the redirect URI"), "the redirect URI");
    tool.requireInside(requireWeb(jwksUri, "the key set"), "the key set");
    requireWeb(logoUri, "the logo");
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("a tool answers a message at least");
    }
    localizedNames = Map.copyOf(localizedNames);
    scopes = Set.copyOf(scopes);
    messages = List.copyOf(messages);
    customParameters = Map.copyOf(customParameters);
  }

  private static void requireText(String text, String what) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(what + " is missing");
    }
  }

  private static URI requireWeb(URI address, String what) {
    if (address == null || !WebAddress.is(address)) {
      throw new IllegalArgumentException(
          what + " must be an absolute http or https URL: " + address);
    }
    return address;
  }
}
