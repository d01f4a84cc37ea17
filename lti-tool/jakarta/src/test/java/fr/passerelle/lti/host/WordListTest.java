package fr.passerelle.lti.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordListTest {

  @Test
  void wordsStandBetweenSpacesOrCommas() {
    assertEquals(
        List.of("a.example", "10.0.0.0/8", "b:80"),
        WordList.of(Optional.of(" a.example, 10.0.0.0/8\n\tb:80,")));
  }

  @Test
  void aMissingOrBlankSettingHoldsNone() {
    assertEquals(List.of(), WordList.of(Optional.empty()));
    assertEquals(List.of(), WordList.of(Optional.of(" , ")));
  }
}
