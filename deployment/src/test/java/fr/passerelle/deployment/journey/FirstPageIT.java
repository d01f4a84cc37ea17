package fr.passerelle.deployment.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages weigh on the way to a phone, headers included, as the browser counts it. */
@ExtendWith(Chromium.class)
class FirstPageIT {

  private static final int FIRST = 20_000;
  private static final int NEXT = 6_000;
  private static final int REQUESTS = 6;

  private static final String WEIGHED =
      """
      () => {
        const all = [...performance.getEntriesByType('navigation'),
                     ...performance.getEntriesByType('resource')];
        return {
          bytes: all.reduce((sum, entry) => sum + entry.transferSize, 0),
          requests: all.filter((entry) => entry.transferSize > 0).length,
          ours: all.filter((entry) => entry.name.includes('/assets/') && entry.transferSize > 0)
              .length,
          names: all.map((entry) => `${entry.name} ${entry.transferSize}`).join('\\n'),
        };
      }""";

  private final Stage stage = Stage.shared();
  private final Person maud = stage.newcomer("Maud", "Enseignante", Role.LEARNER);

  @Test
  void theFirstPageIsLightAndTheNextAsksForItselfAlone(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      ToolView tool = guest.enter(stage, maud).openInNewTab(stage.course().teachersCourse());
      Map<String, Object> first = weigh(tool.page());
      assertTrue((int) first.get("bytes") <= FIRST, first.toString());
      assertTrue((int) first.get("requests") <= REQUESTS, first.toString());

      tool.follow(tool.link("Commencer"));
      Map<String, Object> next = weigh(tool.page());
      assertTrue((int) next.get("bytes") <= NEXT, next.toString());
      assertTrue((int) next.get("ours") == 0, "asked for again: " + next);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> weigh(Page page) {
    page.waitForLoadState();
    return (Map<String, Object>) page.evaluate(WEIGHED);
  }
}
