package fr.passerelle.lti.web;

import fr.passerelle.lti.persistence.NewRegistration;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** A registration typed in by an administrator, read with a clear word about what is wrong. */
record RegistrationForm(MultivaluedMap<String, String> form) {

  NewRegistration read() {
    return new NewRegistration(
        new Registration(
            new RegistrationKey(text("issuer", 1000), text("client_id", 255)),
            address("authorization_endpoint"),
            address("token_endpoint"),
            address("jwks_uri"),
            optional("token_audience"),
            Set.of("RS256"),
            true),
        optional("name").orElse("Espace de travail"),
        null,
        ToolDescription.SCOPES,
        optional("deployment_id"));
  }

  private String text(String name, int longest) {
    return optional(name)
        .filter(text -> text.length() <= longest)
        .orElseThrow(() -> OperatorRefusal.badForm(name + ": 1 to " + longest + " characters"));
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(form.getFirst(name)).map(String::strip).filter(t -> !t.isEmpty());
  }

  private URI address(String name) {
    try {
      URI address = new URI(text(name, 2000));
      if (address.getHost() == null || !address.getScheme().matches("https?")) {
        throw OperatorRefusal.badForm(name + ": an http or https address");
      }
      return address;
    } catch (URISyntaxException noAddress) {
      throw OperatorRefusal.badForm(name + ": an http or https address");
    }
  }
}
