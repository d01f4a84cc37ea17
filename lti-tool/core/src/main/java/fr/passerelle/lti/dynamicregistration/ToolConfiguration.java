package fr.passerelle.lti.dynamicregistration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tool tells a platform about itself (Dynamic Registration 1.0, “Tool Configuration”).
 *
 * @param clientName the tool's name in the platform's menus
 * @param localizedNames the name by language tag, sent as {@code client_name#fr}
 * @param description one sentence for the administrator
 * @param baseUri the tool's address, sent as {@code target_link_uri}; its host and port, if any,
 *     are sent as {@code domain}
 * @param initiateLoginUri where logins begin
 * @param redirectUri where tokens are posted, the one and only
 * @param jwksUri where our public keys are
 * @param logoUri the tool's picture
 * @param scopes the services the tool would like to use
 * @param messages the messages it answers
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
  public ToolConfiguration {
    localizedNames = Map.copyOf(localizedNames);
    scopes = Set.copyOf(scopes);
    messages = List.copyOf(messages);
    customParameters = Map.copyOf(customParameters);
  }
}
