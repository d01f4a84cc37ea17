package fr.passerelle.lti.web.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.lti.session.LinkPlace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHistoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"resource_link_id_history", "ResourceLink.id.history", "resourcelink_id_history"})
  void isReadHoweverTheParameterIsWritten(String name) {
    assertEquals(List.of("b", "a"), LinkHistory.in(Map.of(name, " b, a ,")));
  }

  @Test
  void aVariableThatWasLeftAsItIsTellsNothing() {
    assertEquals(
        List.of(), LinkHistory.in(Map.of("resource_link_id_history", "$ResourceLink.id.history")));
    assertEquals(List.of(), LinkHistory.in(Map.of("content", "a,b")));
  }

  @Test
  void whatCannotBeALinksIdIsPassedOver() {
    String odd = "a\u0000b," + "x".repeat(300) + ",c";
    assertEquals(List.of("c"), LinkHistory.in(Map.of("resource_link_id_history", odd)));
    String many = "1,2,3,4,5,6,7,8,9,10,11,12,13";
    assertEquals(10, LinkHistory.in(Map.of("resource_link_id_history", many)).size());
  }

  @Test
  void noTwoPlacesHaveOneKey() {
    Assertions.assertNotEquals(
        new LinkPlace(1, "d", "c/1:l", "x").key(), new LinkPlace(1, "d", "c", "l/1:x").key());
    assertEquals(
        43, new LinkPlace(1, "é".repeat(255), "é".repeat(300), "é".repeat(255)).key().length());
  }
}
