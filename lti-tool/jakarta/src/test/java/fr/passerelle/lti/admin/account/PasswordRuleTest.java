package fr.passerelle.lti.admin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {

  private static final String GOOD = "un pont sur le Doubs";

  @Test
  void everyRuleHasWords() {
    ResourceBundle texts = ResourceBundle.getBundle("texts.admin", Locale.FRENCH);
    for (PasswordRule rule : PasswordRule.values()) {
      assertTrue(texts.containsKey("admin.password." + rule), rule.name());
    }
  }

  @Test
  void aPhraseIsWelcome() {
    assertEquals(Optional.empty(), broken("old", GOOD, GOOD));
  }

  @Test
  void hasTwelveCharactersAtLeast() {
    assertEquals(Optional.of(PasswordRule.TOO_SHORT), broken("old", "onze lettre", "onze lettre"));
    assertEquals(Optional.empty(), broken("old", "douze lettre", "douze lettre"));
  }

  @Test
  void hasTwoHundredCharactersAtMost() {
    String long201 = "abcdef".repeat(40).substring(0, 201);
    assertEquals(Optional.of(PasswordRule.TOO_LONG), broken("old", long201, long201));
  }

  @Test
  void isTypedTwiceTheSame() {
    assertEquals(Optional.of(PasswordRule.REPEATED_DIFFERENTLY), broken("old", GOOD, GOOD + "!"));
  }

  @Test
  void isNotTheOldOne() {
    assertEquals(Optional.of(PasswordRule.SAME_AS_BEFORE), broken(GOOD, GOOD, GOOD));
  }

  @Test
  void doesNotContainTheName() {
    String named = "le code de Marie";
    assertEquals(Optional.of(PasswordRule.CONTAINS_NAME), broken("old", named, named));
  }

  @Test
  void isNotOneLetterOverAndOver() {
    String same = "a".repeat(20);
    assertEquals(Optional.of(PasswordRule.TOO_UNIFORM), broken("old", same, same));
  }

  @Test
  void oneTimePasswordsDifferAndHaveNoLookAlikes() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String password = OneTimePassword.next();
      assertTrue(password.matches("([b-z2-9]{5}-){3}[b-z2-9]{5}"), password);
      assertTrue(password.matches("[^aeiouyl01]*"), password);
      seen.add(password);
    }
    assertEquals(1000, seen.size());
  }

  private static Optional<PasswordRule> broken(String old, String chosen, String again) {
    return PasswordRule.brokenBy("marie", old, chosen, again);
  }
}
