package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.content.source.CourseFiles;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogTest {

  /** An archive of the same contract, without a database. */
  private static final class MemoryArchive implements CourseArchive {
    private final Map<CourseVersion, CourseFiles> kept = new HashMap<>();
    private int stored;
    private int asked;
    private int looked;

    @Override
    public Optional<CourseFiles> find(CourseVersion version) {
      looked++;
      return Optional.ofNullable(kept.get(version));
    }

    @Override
    public Set<CourseVersion> versions() {
      asked++;
      return Set.copyOf(kept.keySet());
    }

    @Override
    public void keep(CourseFiles files) {
      stored++;
      kept.put(files.version(), files);
    }
  }

  private final MemoryArchive archive = new MemoryArchive();
  private final SampleCourse sample = new SampleCourse();
  private final CourseVersion version = sample.files().version();
  private final Catalog catalog = catalog(sample.files());
  private final Catalog later =
      catalog(sample.replacing("fr/course.yaml", "Un essai", "Un autre essai").files());

  @Test
  void offersTheCourseOfToday() {
    assertEquals("Un essai", catalog.current("essai", Locale.FRENCH).orElseThrow().title());
    assertEquals(1, catalog.all().size());
    assertEquals(Optional.empty(), catalog.current("absent", Locale.FRENCH));
  }

  @Test
  void speaksThePersonsLanguageOrElseTheFirst() {
    Catalog bilingual = catalog(bilingual().files());
    assertEquals("A trial", bilingual.current("essai", Locale.UK).orElseThrow().title());
    assertEquals("Un essai", bilingual.current("essai", Locale.GERMAN).orElseThrow().title());
  }

  @Test
  void leavesABrokenCourseOutAndSaysWhy() {
    CourseFiles broken = new SampleCourse().without("fr/premier/quiz.yaml").files();
    Catalog partly = catalog(new CourseFiles("casse", broken.files()), new SampleCourse().files());
    assertEquals(List.of("essai"), partly.all().stream().map(Course::id).toList());
    assertEquals("course.yaml", partly.broken().get(0).file());
  }

  @Test
  void keepsTodaysVersionForTheAttemptsThatWillBeginIt() {
    catalog.keepToday();
    assertEquals("Un essai", later.version(version).title());
    assertEquals("Un autre essai", later.current("essai", Locale.FRENCH).orElseThrow().title());
    assertTrue(later.file(version, "fr/premier/porte.svg").isPresent());
  }

  @Test
  void asksTheDatabaseOnceForEachVersion() {
    catalog.keepToday();
    catalog.keepToday();
    assertEquals(1, archive.stored);
  }

  @Test
  void keepsABrokenCourseOfNoUseToAnybodyOut() {
    CourseFiles broken = new SampleCourse().without("fr/premier/quiz.yaml").files();
    catalog(new CourseFiles("casse", broken.files()), sample.files()).keepToday();
    assertEquals(1, archive.stored);
  }

  @Test
  void saysWhenAVersionWasNeverKept() {
    assertThrows(NoSuchElementException.class, () -> later.version(version));
    assertEquals(Optional.empty(), later.file(version, "fr/premier/porte.svg"));
  }

  @Test
  void strangersWhoMakeVersionsUpHaveTheArchiveAskedOnceInAWhile() {
    for (int i = 10; i < 60; i++) {
      String hash = "00000000000000" + i;
      assertEquals(
          Optional.empty(), catalog.file(new CourseVersion("essai", hash), "fr/premier/porte.svg"));
    }
    assertEquals(1, archive.asked);
    assertEquals(0, archive.looked);
  }

  @Test
  void anAttemptGoesOnWhereTheKindOfAStepIsGone() {
    CourseFiles old = sample.replacing("course.yaml", "type: quiz", "type: dictation").files();
    archive.keep(old);

    Course course = catalog.version(old.version());

    assertEquals(
        List.of("accueil", "reperes", "quiz"),
        course.activities().stream().map(Activity::id).toList());
    assertEquals(
        List.of(new GoneActivity("quiz", "Un quiz")), course.activities(GoneActivity.class));
  }

  @Test
  void anAttemptGoesOnWhereItsFilesAreReadNoLonger() {
    CourseFiles old =
        sample.replacing("fr/premier/quiz.yaml", "type: single", "type: sung").files();
    archive.keep(old);

    assertEquals(
        List.of(new GoneActivity("quiz", "Un quiz")),
        catalog.version(old.version()).activities(GoneActivity.class));
  }

  @Test
  void aCourseOfTodayIsNotOfferedWithAKindThatIsGone() {
    CourseFiles today = sample.replacing("course.yaml", "type: quiz", "type: dictation").files();

    assertEquals(
        "course.yaml:12: no such type of activity: dictation",
        catalog(today).broken().get(0).getMessage());
  }

  private Catalog catalog(CourseFiles... courses) {
    return new Catalog(() -> List.of(courses), archive);
  }

  private static SampleCourse bilingual() {
    SampleCourse course = new SampleCourse().replacing("course.yaml", "[fr]", "[fr, en]");
    new SampleCourse()
        .files()
        .files()
        .forEach(
            (path, content) -> {
              if (path.startsWith("fr/")) {
                course.with("en/" + path.substring(3), content);
              }
            });
    return course.replacing("en/course.yaml", "title: Un essai\n", "title: A trial\n");
  }
}
