package fr.passerelle.lti.dynamicregistration;

import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.platform.PlatformFamily;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import java.util.Optional;
import java.util.Set;

/**
 * What the registration endpoint answers (Dynamic Registration 1.0, “Client Registration
 * Response”).
 */
final class RegistrationAnswer {

  private RegistrationAnswer() {}

  static Registered read(JsonObject answer, PlatformConfiguration platform) {
    String clientId = answer.id("client_id").orElseThrow(() -> answer.missing("client_id"));
    JsonObject tool =
        answer
            .ifReadable(one -> one.object(RegistrationRequest.TOOL_CONFIGURATION))
            .orElse(JsonObject.EMPTY);
    return new Registered(
        registration(clientId, platform),
        tool.ifReadable(one -> one.id("deployment_id")),
        answer.ifReadable(one -> one.words("scope")).orElse(Set.of()),
        messages(tool),
        platform);
  }

  private static Registration registration(String clientId, PlatformConfiguration platform) {
    return new Registration(
        new RegistrationKey(platform.issuer(), clientId),
        platform.authorizationEndpoint(),
        Optional.of(platform.tokenEndpoint()),
        platform.jwksUri(),
        platform
            .authorizationServer()
            .or(() -> PlatformFamily.of(platform.productFamilyCode()).tokenAudience()),
        platform.idTokenAlgorithms(),
        false);
  }

  private static Optional<Set<String>> messages(JsonObject tool) {
    return tool.members().containsKey("messages")
        ? Optional.of(ConfigurationReader.types(tool, "messages"))
        : Optional.empty();
  }
}
