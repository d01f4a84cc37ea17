package fr.passerelle.training.competence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FrameworksTest {

  @Test
  void eachFrameworkHasFiveDomainsAndSixteenCompetences() {
    for (Framework framework : Frameworks.ALL.frameworks()) {
      assertEquals(5, framework.domains().size(), framework.label());
      assertEquals(16, framework.competences().size(), framework.label());
    }
  }

  @Test
  void codesAreNumberedByTheirDomain() {
    for (Framework framework : Frameworks.ALL.frameworks()) {
      for (int domain = 1; domain <= framework.domains().size(); domain++) {
        List<Framework.Entry> entries = framework.domains().get(domain - 1).competences();
        for (int one = 1; one <= entries.size(); one++) {
          assertEquals(domain + "." + one, entries.get(one - 1).code());
        }
      }
    }
  }

  @Test
  void findsACompetenceByItsId() {
    assertEquals(
        Optional.of(new Competence("CRCNEDU-4.2", "CRCN-Édu", "4.2", "Différencier")),
        Frameworks.ALL.competence("CRCNEDU-4.2"));
    assertEquals(Optional.empty(), Frameworks.ALL.competence("CRCNEDU-6.1"));
  }

  @Test
  void eachSaysItsSourceOnAWebPage() {
    Map<String, String> schemes =
        Frameworks.ALL.frameworks().stream()
            .collect(Collectors.toMap(Framework::label, one -> one.source().getScheme()));
    assertEquals(Map.of("CRCN", "https", "CRCN-Édu", "https"), schemes);
    assertTrue(
        Frameworks.ALL.frameworks().stream().noneMatch(one -> one.checkedAgainst().isBlank()));
  }
}
