package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.page.Page;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Facts age. Numbers to call, laws and artificial intelligence are checked again twice a year: the
 * build warns of pages whose day has passed, and goes on.
 */
class FactsAgeTest {

  private static final Logger LOG = System.getLogger(FactsAgeTest.class.getName());

  private static final Period FRESH = Period.ofMonths(6);

  /** Modules of which no page with a fact may go without its date. */
  private static final Set<String> AGE_FAST = Set.of("cyberharcelement", "ia-generative");

  private final List<Page> pages =
      ClasspathCourses.find(FactsAgeTest.class.getClassLoader()).stream()
          .flatMap(course -> CourseLoader.load(course).languages().values().stream())
          .flatMap(course -> course.activities().stream())
          .flatMap(FactsAgeTest::page)
          .toList();

  @Test
  void pagesToCheckAgainAreTold() {
    stale(LocalDate.now())
        .forEach(page -> LOG.log(Level.WARNING, "check the facts of {0} again", page.id()));
  }

  @Test
  void aPageIsFreshForSixMonths() {
    Page oldest =
        pages.stream()
            .filter(page -> page.verified().isPresent())
            .min((a, b) -> a.verified().get().compareTo(b.verified().get()))
            .orElseThrow();
    LocalDate day = oldest.verified().orElseThrow();
    assertEquals(0, stale(day.plus(FRESH)).count());
    assertTrue(stale(day.plus(FRESH).plusDays(1)).anyMatch(oldest::equals));
  }

  @Test
  void whatAgesFastCarriesItsDate() {
    ClasspathCourses.find(FactsAgeTest.class.getClassLoader()).stream()
        .flatMap(course -> CourseLoader.load(course).languages().values().stream())
        .flatMap(course -> course.modules().stream())
        .filter(module -> AGE_FAST.contains(module.id()))
        .flatMap(module -> module.activities().stream())
        .flatMap(FactsAgeTest::page)
        .filter(page -> page.body().safe().contains("Sources"))
        .forEach(page -> assertTrue(page.verified().isPresent(), page.id()));
  }

  private Stream<Page> stale(LocalDate today) {
    return pages.stream()
        .filter(page -> page.verified().filter(d -> d.plus(FRESH).isBefore(today)).isPresent());
  }

  private static Stream<Page> page(Object activity) {
    return activity instanceof Page page ? Stream.of(page) : Stream.empty();
  }
}
