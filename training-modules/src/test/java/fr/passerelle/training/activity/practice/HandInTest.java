package fr.passerelle.training.activity.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.file.Samples;
import fr.passerelle.training.file.SentParts;
import fr.passerelle.training.file.Upload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The learner's form. */
class HandInTest {

  private static final Map<String, String> CONFIRMED = Map.of("confirmed", "yes");

  @Test
  void takesAWholeForm() {
    HandIn handIn = Tasks.handIn(3, " Un essai \n", new Upload("a.pdf", Samples.PDF));
    assertEquals(List.of(), handIn.flaws());
    assertEquals(Map.of("what", "Un essai"), handIn.told().texts());
    assertEquals(3, handIn.seen());
    assertEquals(Optional.empty(), handIn.answer());
    assertEquals(1, handIn.uploads().size());
  }

  @Test
  void asksForWhatIsMissing() {
    assertEquals(List.of("plan.what"), fields(Tasks.sent(0, " ", CONFIRMED)));
    assertEquals(List.of("confirmed"), fields(Tasks.sent(0, "x", Map.of())));
    assertEquals(List.of("plan.what", "confirmed"), fields(new SentParts(Map.of(), List.of())));
  }

  @Test
  void aDraftMayLackWhatIsAskedFor() {
    assertEquals(List.of(), fields(Tasks.sent(0, "", Map.of("then", "later"))));
  }

  @Test
  void refusesWhatIsTooLongEvenAsADraft() {
    String novel = "a".repeat(HandIn.LONGEST_TEXT + 1);
    assertEquals(List.of("plan.what"), fields(Tasks.sent(0, novel, Map.of("then", "later"))));
    assertEquals(List.of(), fields(Tasks.sent(0, novel.substring(1), CONFIRMED)));
    String chat = "a".repeat(HandIn.LONGEST_ANSWER + 1);
    assertEquals(
        List.of("answer"), fields(Tasks.sent(0, "x", Map.of("confirmed", "yes", "answer", chat))));
  }

  @Test
  void refusesFilesThatAreNotAskedFor() {
    assertEquals(
        List.of("files"), fields(Tasks.sent(0, "x", CONFIRMED, new Upload("a.pdf", Samples.PAGE))));
  }

  @Test
  void whatIsNoNumberNamesNothing() {
    SentParts sent =
        new SentParts(
            Map.of("version", List.of("1e3"), "remove", List.of("7", "x", "-1", "9".repeat(40))),
            List.of());
    HandIn handIn = Tasks.read(sent);
    assertEquals(-1, handIn.seen());
    assertEquals(Set.of(7L), handIn.removed());
  }

  @Test
  void aFieldSentTwiceCountsAsEmpty() {
    SentParts sent =
        new SentParts(
            Map.of("plan.what", List.of("a", "b"), "confirmed", List.of("yes")), List.of());
    assertTrue(fields(sent).contains("plan.what"));
  }

  private static List<String> fields(SentParts sent) {
    return Tasks.read(sent).flaws().stream().map(Flaw::field).toList();
  }
}
