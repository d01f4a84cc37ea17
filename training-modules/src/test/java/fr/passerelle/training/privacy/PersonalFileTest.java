package fr.passerelle.training.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.kept.KeptWork;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PersonalFileTest {

  private static final PersonalFile.EnrolmentPart LISTED =
      new PersonalFile.EnrolmentPart(
          "Formation C1", "Claire Martin-Roy", "martin-roy claire", true, null);

  private record Task(String handedIn) {}

  private static final KeptWork WORK =
      new KeptWork("tasks", List.of(new Task("a photo")), "task.summary", List.of(1));
  private static final KeptWork NOTHING =
      new KeptWork("journals", List.of(), "journal.summary", List.of(0));

  @Test
  void holdsEverythingThePersonDid() {
    JsonNode file = read(file());
    assertEquals("Claire Martin", file.at("/person/name").asString());
    assertEquals("2026-11-24T12:00:00Z", file.at("/person/lastSeen").asString());
    assertEquals("Formation C1", file.at("/enrolledIn/0/course").asString());
    assertEquals("Claire Martin-Roy", file.at("/enrolledIn/0/name").asString());
    assertEquals("welcome", file.at("/courses/0/activities/0/activity").asString());
    assertEquals("a photo", file.at("/courses/0/tasks/0/handedIn").asString());
    assertTrue(file.at("/courses/0/kept").isMissingNode(), "each kind's work has its own key");
  }

  @Test
  void isSummedUpForThePage() {
    MyDataView view = MyDataView.of(file(), "Formation", 24);
    assertEquals(
        new MyDataView.CourseRow("Un parcours d’essai", 2, List.of(WORK)), view.courses().get(0));
  }

  @Test
  void namesACourseOnceHoweverManyOfItsListsThePersonIsOn() {
    assertEquals(List.of("Formation C1"), MyDataView.of(file(), "Formation", 24).enrolledIn());
  }

  @Test
  void isHandedToWhoeverIsOnAListOnlyWithTheNameItHolds() {
    PersonalFile listed =
        new PersonalFile(PersonalFile.Person.onListOnly("42"), List.of(LISTED), List.of());
    JsonNode file = read(listed);
    assertEquals("Claire Martin-Roy", file.at("/enrolledIn/0/name").asString());
    assertTrue(file.at("/person/lastSeen").isNull());
    MyDataView view = MyDataView.of(listed, "Formation", 24);
    assertEquals("Claire Martin-Roy", view.name());
    assertNull(view.lastSeen());
  }

  private static JsonNode read(PersonalFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeTo(out);
    return JsonMapper.builder().build().readTree(out.toByteArray());
  }

  private static PersonalFile file() {
    Attempt attempt = Sample.attemptAtQuiz();
    return new PersonalFile(
        PersonalFile.Person.of(attempt.learner()),
        List.of(LISTED, LISTED),
        List.of(
            PersonalFile.CourseFile.of(
                Sample.course().title(), attempt, List.of(WORK, NOTHING), List.of())));
  }
}
