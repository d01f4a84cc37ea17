package fr.passerelle.lti.dynamicregistration;

import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.platform.PlatformFamily;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the registration endpoint answers (Dynamic Registration 1.0, “Client Registration
 * Response”).
 */
final class RegistrationAnswer {

  private RegistrationAnswer() {}

  static Registered read(JsonObject answer, PlatformConfiguration platform) {
    String clientId = identifier(answer, "client_id").orElseThrow(RegistrationAnswer::noClient);
    JsonObject tool =
        answer.object(RegistrationRequest.TOOL_CONFIGURATION).orElse(JsonObject.EMPTY);
    return new Registered(
        registration(clientId, platform),
        identifier(tool, "deployment_id"),
        scopes(answer),
        messages(tool),
        platform);
  }

  private static Registration registration(String clientId, PlatformConfiguration platform) {
    return new Registration(
        new RegistrationKey(platform.issuer(), clientId),
        platform.authorizationEndpoint(),
        platform.tokenEndpoint(),
        platform.jwksUri(),
        platform
            .authorizationServer()
            .or(() -> PlatformFamily.of(platform.productFamilyCode()).tokenAudience()),
        platform.idTokenAlgorithms(),
        false);
  }

  private static Set<String> scopes(JsonObject answer) {
    return answer
        .text("scope")
        .<Set<String>>map(text -> new LinkedHashSet<>(List.of(text.strip().split("\\s+"))))
        .orElse(Set.of());
  }

  private static Optional<Set<String>> messages(JsonObject tool) {
    return tool.members().containsKey("messages")
        ? Optional.of(ConfigurationReader.types(tool.objects("messages")))
        : Optional.empty();
  }

  /** A text by the specification; a platform that numbers its clients may forget the quotes. */
  private static Optional<String> identifier(JsonObject object, String name) {
    return object.members().get(name) instanceof Long number
        ? Optional.of(number.toString())
        : object.id(name);
  }

  private static MalformedJson noClient() {
    return new MalformedJson("client_id is missing");
  }
}
