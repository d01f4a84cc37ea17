package fr.passerelle.lti.web.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.persistence.NewRegistration;
import fr.passerelle.lti.web.intake.RegistrationForm.Field;
import fr.passerelle.lti.web.intake.RegistrationForm.Flaw;
import fr.passerelle.lti.web.intake.RegistrationForm.Wrong;
import fr.passerelle.lti.web.operator.OperatorRefusal;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistrationFormTest {

  private final Map<Field, String> typed =
      new EnumMap<>(
          Map.of(
              Field.ISSUER, "https://moodle.example",
              Field.CLIENT_ID, "abc",
              Field.AUTHORIZATION_ENDPOINT, "https://moodle.example/auth",
              Field.TOKEN_ENDPOINT, "https://moodle.example/token",
              Field.JWKS_URI, "https://moodle.example/keys"));

  private RegistrationForm form() {
    MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
    typed.forEach((field, text) -> form.putSingle(field.parameter(), text));
    return new RegistrationForm(form);
  }

  @Test
  void whatIsRequiredIsEnough() {
    NewRegistration read = form().read();

    assertEquals(List.of(), form().wrongs());
    assertTrue(read.registration().approved());
    assertEquals("Espace de travail", read.name());
    assertEquals(Optional.empty(), read.deploymentId());
    assertEquals(Optional.empty(), read.registration().tokenAudience());
  }

  @Test
  void aPlatformWithoutServicesHasNoTokenEndpoint() {
    typed.remove(Field.TOKEN_ENDPOINT);

    assertEquals(List.of(), form().wrongs());
    assertEquals(Optional.empty(), form().read().registration().tokenEndpoint());
  }

  @Test
  void anUnderscoreIsPartOfAName() {
    typed.put(Field.ISSUER, "http://moodle_web:8710");

    assertEquals(List.of(), form().wrongs());
  }

  @Test
  void spacesAroundWhatIsTypedAreNoPartOfIt() {
    typed.put(Field.NAME, "  Moodle ");
    typed.put(Field.DEPLOYMENT_ID, " 4\t");

    assertEquals("Moodle", form().read().name());
    assertEquals(Optional.of("4"), form().read().deploymentId());
  }

  @Test
  void everyFieldThatIsWrongIsNamed() {
    typed.put(Field.ISSUER, "moodle");
    typed.put(Field.CLIENT_ID, " ");
    typed.put(Field.TOKEN_ENDPOINT, "javascript:alert(1)");
    typed.put(Field.NAME, "two\nlines");
    typed.put(Field.DEPLOYMENT_ID, "x".repeat(256));

    assertEquals(
        List.of(
            new Wrong(Field.NAME, Flaw.SEVERAL_LINES),
            new Wrong(Field.ISSUER, Flaw.NO_ADDRESS),
            new Wrong(Field.CLIENT_ID, Flaw.MISSING),
            new Wrong(Field.DEPLOYMENT_ID, Flaw.TOO_LONG),
            new Wrong(Field.TOKEN_ENDPOINT, Flaw.NO_ADDRESS)),
        form().wrongs());
  }

  @Test
  void theOperatorReadsWhichFieldIsWrong() {
    typed.remove(Field.JWKS_URI);

    OperatorRefusal refusal = assertThrows(OperatorRefusal.class, form()::read);

    assertEquals("jwks_uri: is missing", refusal.getMessage());
  }
}
