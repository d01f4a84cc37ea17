package fr.passerelle.deployment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.shrinkwrap.api.Filters;
import org.junit.jupiter.api.Test;

/** What is in the WAR, and what must not be. */
class PackagedWarIT {

  private final List<String> libraries =
      Wars.packaged().getContent(Filters.include("/WEB-INF/lib/.*\\.jar")).keySet().stream()
          .map(path -> path.get().replaceFirst("/WEB-INF/lib/", ""))
          .toList();

  @Test
  void itHoldsTheModulesAndNeitherSandboxNorServer() {
    assertTrue(libraries.stream().anyMatch(name -> name.startsWith("lti-core-")), "" + libraries);
    List<String> strangers =
        libraries.stream()
            .filter(
                name -> name.matches("(.*sandbox|jakarta\\.|jakartaee|h2-|junit|eclipselink).*"))
            .toList();
    assertEquals(List.of(), strangers);
  }

  @Test
  void noLibraryIsThereTwice() {
    List<String> names =
        libraries.stream().map(name -> name.replaceFirst("-\\d.*", "")).sorted().toList();
    assertEquals(names.stream().distinct().toList(), names);
  }
}
