package fr.passerelle.training.activity.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.file.Samples;
import fr.passerelle.training.file.Upload;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The life of what is handed in. */
class PracticeTest {

  private static final Instant NOON = Sample.NOON;

  private final Practice practice = Practice.begin(Sample.attempt(), Tasks.step());

  @Test
  void aDraftIsItsOwnersAlone() {
    practice.keep(Tasks.later(0, "Un début"), NOON);

    assertEquals(PracticeState.DRAFT, practice.state());
    assertFalse(practice.isOpenToTrainers());
    assertFalse(practice.wasHandedIn());
    assertEquals(Decided.TAKEN_BACK, practice.validate(1, Optional.empty(), NOON));
    assertEquals(PracticeState.DRAFT, practice.state());
  }

  @Test
  void whatIsReplacedKeepsItsPlaceAmongThoseThatWait() {
    practice.handIn(Tasks.handIn(0, "Un essai"), NOON);
    practice.handIn(Tasks.handIn(1, "Mieux"), NOON.plusSeconds(60));

    assertEquals(NOON, practice.handedInAt());
    assertEquals(Map.of("what", "Mieux"), practice.told());
    assertEquals(2, practice.version());
  }

  @Test
  void aTrainerDecidesOnWhatTheyHaveReadAndOnNothingElse() {
    practice.handIn(Tasks.handIn(0, "Un essai"), NOON);
    practice.handIn(Tasks.handIn(1, "Mieux"), NOON);

    assertEquals(Decided.REPLACED, practice.validate(1, Optional.empty(), NOON));
    assertEquals(PracticeState.HANDED_IN, practice.state());
    assertEquals(Decided.REPLACED, practice.askAgain(1, "Encore", Set.of(), NOON));
    assertTrue(practice.words().isEmpty());

    assertEquals(Decided.DONE, practice.validate(2, Optional.of("Bravo"), NOON));
    assertEquals(PracticeState.VALIDATED, practice.state());
  }

  @Test
  void theFirstDecisionCounts() {
    practice.handIn(Tasks.handIn(0, "Un essai"), NOON);
    practice.askAgain(1, "Et les droits ?", Set.of(Criterion.RIGHTS), NOON);

    assertEquals(Decided.BEFORE, practice.validate(1, Optional.empty(), NOON));
    assertEquals(PracticeState.ASKED_AGAIN, practice.state());
    assertEquals(1, practice.words().size());
    assertEquals(Set.of(Criterion.RIGHTS), practice.words().get(0).toReview());
  }

  @Test
  void whoeverIsAskedAgainAnswersAndHandsInAgain() {
    practice.handIn(Tasks.handIn(0, "Un essai"), NOON);
    practice.askAgain(1, "Et les droits ?", Set.of(), NOON);
    practice.keep(Tasks.later(1, "En cours"), NOON);
    assertTrue(practice.wasHandedIn());

    practice.handIn(
        Tasks.read(
            Tasks.sent(2, "Voilà", Map.of("confirmed", "yes", "answer", "J’ai cité l’auteur."))),
        NOON.plusSeconds(60));

    assertEquals(PracticeState.HANDED_IN, practice.state());
    assertEquals(NOON.plusSeconds(60), practice.handedInAt());
    assertEquals(
        List.of(true, false), practice.words().stream().map(PracticeWord::fromTrainer).toList());
  }

  @Test
  void aLaterAnswerTakesThePlaceOfTheOneBefore() {
    practice.handIn(Tasks.handIn(0, "Un essai"), NOON);
    practice.askAgain(1, "Et ?", Set.of(), NOON);
    for (String answer : List.of("Une", "Deux")) {
      practice.handIn(
          Tasks.read(Tasks.sent(1, "x", Map.of("confirmed", "yes", "answer", answer))), NOON);
    }

    assertEquals(
        List.of("Et ?", "Deux"), practice.words().stream().map(PracticeWord::words).toList());
  }

  @Test
  void whatIsValidatedDoesNotChange() {
    practice.handIn(Tasks.handIn(0, "Un essai"), NOON);
    practice.validate(1, Optional.empty(), NOON);

    assertThrows(
        IllegalStateException.class, () -> practice.handIn(Tasks.handIn(1, "Autre"), NOON));
    assertThrows(IllegalStateException.class, () -> practice.keep(Tasks.later(1, "Autre"), NOON));
    assertEquals(Map.of("what", "Un essai"), practice.told());
  }

  @Test
  void aFormThatCameTwiceIsKnown() {
    Upload plan = new Upload("Plan.pdf", Samples.PDF);
    HandIn sent = Tasks.handIn(0, "Un essai", plan);
    assertFalse(practice.holds(sent));
    practice.handIn(sent, NOON);

    assertTrue(practice.holds(Tasks.handIn(0, "Un essai", plan)));
    assertFalse(practice.holds(Tasks.handIn(0, "Un autre", plan)));
    assertFalse(practice.holds(Tasks.handIn(0, "Un essai", new Upload("b.pdf", Samples.PDF))));
    assertFalse(practice.holds(Tasks.handIn(1, "Un essai", plan)), "sent from the page after it");
    assertFalse(practice.holds(Tasks.later(0, "Un essai")));
    practice.validate(1, Optional.empty(), NOON);
    assertFalse(practice.holds(sent));
  }

  @Test
  void whatTheyAnswerIsKeptWithTheDraft() {
    practice.handIn(Tasks.handIn(0, "Un essai"), NOON);
    practice.askAgain(1, "Et les droits ?", Set.of(), NOON);
    HandIn later =
        Tasks.read(Tasks.sent(1, "Un essai", Map.of("then", "later", "answer", "Je cherche.")));
    practice.keep(later, NOON);

    assertEquals("Je cherche.", practice.words().get(1).words());
    assertTrue(practice.holds(later));
  }

  @Test
  void filesAreKeptUnderTheNameOfWhatTheyAre() {
    practice.handIn(Tasks.handIn(0, "x", new Upload("Photo.pdf", Samples.JPEG)), NOON);

    assertEquals("Photo.jpg", practice.files().get(0).name());
    assertEquals(Samples.JPEG.length, practice.files().get(0).size());
  }

  @Test
  void textsOutliveTheirJson() {
    String odd = "« Où ? » \"dit-elle\"\n\u2028\\ 😀 \u0000";
    assertEquals(Map.of("what", odd), Told.stored(new Told(Map.of("what", odd)).json()).texts());
  }
}
