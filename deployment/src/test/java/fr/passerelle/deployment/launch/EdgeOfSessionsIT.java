package fr.passerelle.deployment.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.deployment.testing.Wire;
import fr.passerelle.deployment.testing.Wire.Answer;
import fr.passerelle.deployment.testing.Wire.Sent;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a session is worth when its person is somebody else by now, and where there can be none. */
class EdgeOfSessionsIT {

  private final Stage stage = Stage.shared();

  @Test
  void whoBecameALearnerLosesTheGroupInEveryOlderSession() {
    Person trainer = stage.newcomer("Odile", "Formatrice", Role.INSTRUCTOR);
    Visitor browser = new Visitor();
    URI group = group(launch(browser, trainer));
    assertEquals(200, browser.open(group).status());

    stage
        .workspace()
        .people()
        .put(
            new Person(
                trainer.id(),
                trainer.givenName(),
                trainer.familyName(),
                trainer.occupation(),
                List.of(Role.LEARNER),
                true,
                true,
                true));
    launch(new Visitor(), trainer(trainer));

    assertEquals(403, browser.open(group).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0 | Dans Firefox",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 | Dans Chrome",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0 | Dans Edge",
        "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15 | Safari"
      })
  void aWindowWithoutCookiesIsToldOnceWhatToAllow(String browser, String words) {
    Wire wire = new Wire(stage.tool().url());
    String login =
        "/lti/login?login_hint=1&target_link_uri="
            + stage.tool().url()
            + "&iss="
            + stage.workspace().url();

    Answer frame = wire.send(Sent.get(login + "&probe=1", "User-Agent: " + browser));
    assertTrue(frame.body().contains("_blank"), frame.body());
    assertTrue(frame.body().contains("window=1"), frame.body());
    Answer first = wire.send(Sent.get(login + "&window=1", "User-Agent: " + browser));
    assertTrue(first.header("Location").orElseThrow().contains("window=1"));
    Answer window = wire.send(Sent.get(login + "&window=1&probe=1", "User-Agent: " + browser));

    assertTrue(window.body().contains("refuse tous les cookies"), window.body());
    assertTrue(window.body().contains(words), window.body());
    assertFalse(window.body().contains("_blank"), window.body());
  }

  private Person trainer(Person person) {
    return stage.workspace().people().byId(person.id()).orElseThrow();
  }

  private Visitor.Page launch(Visitor browser, Person person) {
    return stage.tool().launch(browser, stage.workspace(), stage.course().teachersCourse(), person);
  }

  private static URI group(Visitor.Page home) {
    String launch = home.address().getPath().split("/")[2];
    return home.address().resolve("/s/" + launch + "/group");
  }
}
