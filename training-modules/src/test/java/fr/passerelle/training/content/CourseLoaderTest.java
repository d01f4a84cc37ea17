package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.page.Page;
import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.competence.Competence;
import fr.passerelle.training.content.source.BrokenCourse;
import fr.passerelle.training.content.source.Handout;
import fr.passerelle.training.content.source.HandoutKind;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseLoaderTest {

  private static final String COURSE = "course.yaml";
  private static final String TEXTS = "fr/course.yaml";
  private static final String PAGE = "fr/premier/accueil.md";
  private static final String QUIZ = "fr/premier/quiz.yaml";

  private final SampleCourse sample = new SampleCourse();

  @Test
  void readsACourseInItsOrder() {
    Course course = sample.load();
    assertEquals("Un essai", course.title());
    assertEquals(Audience.TEACHERS, course.audience());
    assertEquals(15, course.minutes());
    assertEquals(
        List.of("accueil", "reperes", "quiz"),
        course.activities().stream().map(Activity::id).toList());
  }

  @Test
  void findsActivitiesByTheirModuleOrWithoutIt() {
    Course course = sample.load();
    assertEquals(course.activity("accueil"), course.activity("premier", "accueil"));
    assertEquals(Optional.empty(), course.activity("autre", "accueil"));
  }

  @Test
  void readsAPageWithItsDateAndItsImage() {
    Page page = (Page) sample.load().activity("accueil").orElseThrow();
    String hash = sample.files().version().hash();
    assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), page.verified());
    assertTrue(page.body().safe().contains("<strong>à tous</strong>"));
    assertTrue(page.body().safe().contains("/content/essai/" + hash + "/fr/premier/porte.svg"));
  }

  @Test
  void usesThePassMarkOfTheCourseFileAndSixtyByDefault() {
    assertEquals(50, quiz(sample.load()).passPercent());
    assertEquals(60, quiz(sample.replacing(COURSE, ", pass: 50", "").load()).passPercent());
  }

  @Test
  void readsABankAndWhenItsCorrectionComes() {
    Quiz bank =
        quiz(
            sample.replacing(QUIZ, "questions:", "draw: 1\ncorrection: at-end\nquestions:").load());
    assertEquals(1, bank.asked());
    assertEquals(Quiz.Correction.AT_END, bank.correction());
  }

  @Test
  void refusesABankSmallerThanItsDrawWithItsLine() {
    String bank = "\ndraw: 99\nquestions:";
    refuses(sample.replacing(QUIZ, "questions:", bank), QUIZ + ":3", "draw must be 1 to 1");
    refuses(new SampleCourse().replacing(QUIZ, "questions:", "draw: 0\nquestions:"), QUIZ, "draw");
  }

  @Test
  void refusesAMissingCourseFile() {
    refuses(sample.without(COURSE), COURSE, "does not exist");
  }

  @Test
  void refusesAnIdThatIsNotTheFolder() {
    refuses(sample.replacing(COURSE, "id: essai", "id: autre"), COURSE, "folder");
  }

  @Test
  void refusesAnUnknownFieldWithItsLine() {
    refuses(sample.replacing(QUIZ, "prompt:", "indice: x\n    prompt:"), QUIZ + ":", "indice");
  }

  @Test
  void refusesAFieldGivenTwice() {
    refuses(sample.with(TEXTS, "title: a\ntitle: b\n"), TEXTS + ":2", "title");
  }

  @Test
  void refusesBrokenYamlWithItsLine() {
    refuses(sample.with(TEXTS, "title: a\nsummary: [\n"), TEXTS + ":", "");
  }

  @Test
  void refusesAnEmptyFile() {
    refuses(sample.with(QUIZ, ""), QUIZ, "");
  }

  @Test
  void refusesAFileThatIsNotUtf8() {
    refuses(sample.with(QUIZ, new byte[] {(byte) 0xC3, 0x28}), QUIZ, "UTF-8");
  }

  @Test
  void refusesAnActivityWithoutItsFile() {
    refuses(sample.without(QUIZ), QUIZ, "does not exist");
  }

  @Test
  void refusesAFileNothingUses() {
    refuses(sample.with("fr/premier/oubli.svg", "<svg/>"), "fr/premier/oubli.svg", "uses this");
    refuses(new SampleCourse().with("en/course.yaml", "title: x"), "en/course.yaml", "uses this");
  }

  @Test
  void refusesAFileTooLargeForASlowTelephone() {
    refuses(sample.with("fr/premier/porte.svg", new byte[1_000_001]), "fr/premier/porte", "larger");
  }

  @Test
  void refusesAnImageThatDoesNotExist() {
    refuses(sample.replacing(PAGE, "porte.svg", "absente.svg"), PAGE + ":7", "does not exist");
  }

  @Test
  void refusesAnImageWithoutATextAlternative() {
    refuses(sample.replacing(PAGE, "Une porte ouverte", ""), PAGE + ":7", "text alternative");
  }

  @Test
  void refusesAnImageOutsideItsFolder() {
    refuses(sample.replacing(PAGE, "porte.svg", "../porte.svg"), PAGE, "beside this file");
    refuses(
        new SampleCourse().replacing(PAGE, "porte.svg", "https://x.example/a.png"),
        PAGE,
        "beside this file");
  }

  @Test
  void refusesADrawingThatRunsScripts() {
    for (String active :
        List.of(
            "<svg><script>x</script></svg>",
            "<svg onload='x'/>",
            "<svg><image href=\"https://x.example/a.png\"/></svg>")) {
      refuses(new SampleCourse().with("fr/premier/porte.svg", active), PAGE, "script");
    }
  }

  @Test
  void refusesAFirstLevelHeadingWithItsLine() {
    refuses(sample.replacing(PAGE, "Bonjour", "# Titre\n\nBonjour"), PAGE + ":5", "##");
  }

  @Test
  void refusesAPageWithoutATitle() {
    refuses(sample.with(PAGE, "Bonjour"), PAGE + ":1", "title");
    refuses(new SampleCourse().replacing(PAGE, "title: Accueil\n", ""), PAGE, "title is missing");
  }

  @Test
  void refusesADateThatIsNone() {
    refuses(sample.replacing(PAGE, "2026-11-24", "hier"), PAGE + ":3", "hier");
  }

  @Test
  void readsThePagesFilesToTakeAway() {
    Page page =
        (Page) withHandout("trame.txt", "Ma trame").load().activity("accueil").orElseThrow();
    Handout trame = page.handouts().get(0);
    assertEquals("Une trame", trame.title());
    assertEquals(HandoutKind.TXT, trame.kind());
    assertEquals(1, trame.kilobytes());
    assertTrue(trame.href().endsWith("/fr/premier/trame.txt"), trame.href());
  }

  @Test
  void refusesAFileToTakeAwayWithItsLine() {
    refuses(
        withHandout("trame.txt", "x").without("fr/premier/trame.txt"), PAGE + ":4", "not exist");
    refuses(withHandout("trame.exe", "x"), PAGE + ":4", "not the name of a file to take");
    refuses(withHandout("../trame.txt", "x"), PAGE + ":4", "not the name of a file to take");
    refuses(withHandout("trame.odt", "x"), PAGE + ":4", "the file is no .odt");
    refuses(
        withHandout("trame.txt", "x").replacing(PAGE, "title: Une trame", "title: ''"),
        PAGE + ":4",
        "title");
  }

  private SampleCourse withHandout(String name, String content) {
    return new SampleCourse()
        .replacing(PAGE, "---\nB", "files: [{file: " + name + ", title: Une trame}]\n---\nB")
        .with("fr/premier/" + name, content);
  }

  @Test
  void refusesTwoActivitiesOfOneId() {
    refuses(sample.replacing(COURSE, "id: reperes", "id: quiz"), COURSE, "id used twice: quiz");
  }

  @Test
  void refusesModulesWithoutWordsAndWordsWithoutModule() {
    refuses(sample.replacing(TEXTS, "premier:", "second:"), TEXTS, "modules must be");
  }

  @Test
  void refusesAnUnknownTypeOfActivity() {
    refuses(sample.replacing(COURSE, "type: page", "type: dance"), COURSE + ":10", "dance");
  }

  @Test
  void refusesAPassMarkOnAPage() {
    refuses(
        sample.replacing(COURSE, "type: page", "type: page, pass: 3"),
        COURSE,
        "page takes no pass mark");
  }

  @Test
  void readsTheCompetencesOfAModule() {
    assertEquals(
        List.of("Agir en faveur d’un numérique professionnel sûr et responsable"),
        sample.load().modules().get(0).competences().stream().map(Competence::name).toList());
  }

  @Test
  void refusesAnUnknownCompetenceWithItsLine() {
    refuses(
        sample.replacing(COURSE, "CRCNEDU-1.4", "CRCNEDU-9.9"),
        COURSE + ":8",
        "no such competence: CRCNEDU-9.9");
  }

  @Test
  void aKeptVersionGoesOnWithoutACompetenceThatIsGone() {
    Course kept =
        CourseLoader.loadKept(sample.replacing(COURSE, "CRCNEDU-1.4", "CRCNEDU-9.9").files())
            .first();
    assertEquals(List.of(), kept.modules().get(0).competences());
  }

  @Test
  void refusesADurationThatIsNone() {
    refuses(sample.replacing(COURSE, "minutes: 15", "minutes: 0"), COURSE, "minutes");
  }

  @Test
  void refusesAnIdThatCannotBeInAUrl() {
    refuses(sample.replacing(QUIZ, "id: une", "id: Une question"), QUIZ, "lower-case");
  }

  private static Quiz quiz(Course course) {
    return (Quiz) course.activity("quiz").orElseThrow();
  }

  private static void refuses(SampleCourse course, String file, String reason) {
    BrokenCourse fault = assertThrows(BrokenCourse.class, course::load);
    assertTrue(fault.getMessage().startsWith(file), fault.getMessage());
    assertTrue(fault.getMessage().contains(reason), fault.getMessage());
  }
}
