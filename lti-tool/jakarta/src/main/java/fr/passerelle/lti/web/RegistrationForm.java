package fr.passerelle.lti.web;

import fr.passerelle.lti.host.WebAddress;
import fr.passerelle.lti.persistence.NewRegistration;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** A registration typed in by an administrator, read with a clear word about what is wrong. */
record RegistrationForm(MultivaluedMap<String, String> form) {

  NewRegistration read() {
    return new NewRegistration(
        new Registration(
            new RegistrationKey(issuer(), text("client_id", 255)),
            address("authorization_endpoint"),
            address("token_endpoint"),
            address("jwks_uri"),
            optional("token_audience", WebAddress.LONGEST),
            Set.of("RS256"),
            true),
        optional("name", 255).orElse("Espace de travail"),
        null,
        ToolDescription.SCOPES,
        optional("deployment_id", 255));
  }

  /** An issuer is an https address (OpenID Connect Core, section 2); http only serves a demo. */
  private String issuer() {
    address("issuer");
    return text("issuer", 1000);
  }

  private URI address(String name) {
    return WebAddress.read(text(name, WebAddress.LONGEST))
        .orElseThrow(() -> OperatorRefusal.badForm(name + ": an http or https address"));
  }

  private String text(String name, int longest) {
    return optional(name, longest).orElseThrow(() -> OperatorRefusal.badForm(name + " is missing"));
  }

  private Optional<String> optional(String name, int longest) {
    Optional<String> given =
        Optional.ofNullable(form.getFirst(name)).map(String::strip).filter(t -> !t.isEmpty());
    if (given.filter(text -> text.length() > longest).isPresent()) {
      throw OperatorRefusal.badForm(name + ": at most " + longest + " characters");
    }
    if (given.filter(text -> text.matches("(?s).*\\p{Cntrl}.*")).isPresent()) {
      throw OperatorRefusal.badForm(name + ": one line of text");
    }
    return given;
  }
}
