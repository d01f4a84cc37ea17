package fr.passerelle.deployment.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Administration;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import java.net.URI;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a platform knows no dynamic registration, both sides are told by hand. */
class RegistrationByHandIT {

  private final Tool tool = Stage.shared().tool();
  private final Sandbox workspace = Stage.newWorkspace();

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  /** The workspace's administrator types in what docs/operation.md tells. */
  private Registration toolTypedIn() {
    return workspace.register(
        fr.passerelle.lti.sandbox.workspace.Tool.trusted(
            "Passerelle", ours("/lti/login"), ours("/lti/launch"), ours("/lti/jwks"), ours("/")));
  }

  private URI ours(String path) {
    return URI.create(tool.url() + path);
  }

  private Map<String, String> platform(Registration registration) {
    return Map.of(
        "issuer", workspace.url().toString(),
        "client_id", registration.clientId(),
        "authorization_endpoint", workspace.site().authorisationEndpoint(),
        "token_endpoint", workspace.site().tokenEndpoint(),
        "jwks_uri", workspace.site().jwks());
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  @Test
  void aPlatformTypedInWaitsForItsDeploymentAndThenSendsScoresHome() {
    Course course = new Course(workspace, toolTypedIn());
    Person elise = course.person("Enseignante");
    Visitor browser = new Visitor();
    String kept = tool.operator("registrations", form(platform(course.registration())));

    Visitor.Page waiting = tool.launch(browser, workspace, course.teachersCourse(), elise);
    assertEquals(403, waiting.status());
    assertTrue(waiting.text().contains("attend d’être accepté"), waiting.text());

    tool.operator("registrations/" + kept.split(" ")[0] + "/approval", "");
    Course.readFirstPage(browser, tool.launch(browser, workspace, course.teachersCourse(), elise));
    course.awaitGrade(course.teachersCourse(), elise, Course.STEP);
  }

  @Test
  void aPlatformAllOfWhoseDeploymentsAreTrustedWaitsForNobody() {
    Course course = new Course(workspace, toolTypedIn());
    Map<String, String> trusted = new HashMap<>(platform(course.registration()));
    trusted.put("trust_deployments", "true");
    tool.operator("registrations", form(trusted));

    Person elise = course.person("Enseignante");
    assertEquals(
        200, tool.launch(new Visitor(), workspace, course.teachersCourse(), elise).status());
  }

  @Test
  void thePagesSayWhatIsWrongBesideTheFieldAndThenRegister() {
    Administration admin = Administration.of(tool);
    Course course = new Course(workspace, toolTypedIn());
    Visitor.Page page = admin.open("/registration");
    assertTrue(
        page.document()
            .select("input[readonly]")
            .eachAttr("value")
            .contains(ours("/lti/jwks").toString()));

    Visitor.Page wrong =
        admin.submit(page, "form#register", Map.of("issuer", "moodle", "name", "À la main"));
    assertEquals(400, wrong.status());
    assertTrue(wrong.form("#issuer-error").text().contains("une adresse entière"), wrong.text());
    assertTrue(wrong.form("#client_id-error").text().contains("à remplir"), wrong.text());
    assertEquals("À la main", wrong.form("#name").val(), "what was typed is still there");

    Map<String, String> right = new HashMap<>(platform(course.registration()));
    right.put("name", "À la main");
    right.put("deployment_id", course.registration().deploymentId());
    Visitor.Page done = admin.submit(wrong, "form#register", right);
    assertTrue(done.text().contains("La plateforme est inscrite"), done.text());
    Visitor browser = new Visitor();
    Person elise = course.person("Enseignante");
    assertEquals(200, tool.launch(browser, workspace, course.teachersCourse(), elise).status());

    Visitor.Page again = admin.submit(wrong, "form#register", right);
    assertEquals(400, again.status());
    assertTrue(again.text().contains("déjà inscrite"), again.text());
  }
}
