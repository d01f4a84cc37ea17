package fr.passerelle.training.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.lti.roster.SortName;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTest {

  @Test
  void numbersTheValuesAsTheyCome() {
    Sql sql =
        new Sql().add("a = ? and b = ?", 1, 2).add("and c in (").addAll(List.of(3, 4), "?", ", ");

    assertEquals("a = ?1 and b = ?2 and c in ( ?3 , ?4 ", sql.text());
  }

  @Test
  void sortsNamesWithoutAccentsAndCapitals() {
    assertEquals("lefevre celine", SortName.of("LEFÈVRE Céline "));
    assertEquals("", SortName.of(" "));
  }
}
