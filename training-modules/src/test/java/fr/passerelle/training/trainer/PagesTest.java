package fr.passerelle.training.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "50, 1", "51, 2", "124, 3"})
  void holdsFiftyRowsAPageAndHasAtLeastOnePage(int rows, int pages) {
    assertEquals(pages, Pages.of(rows, null, "/group").count());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"0", "-1", "x", "1.5", "²", "99999999999", "%00", " 2"})
  void showsTheFirstPageToWhoeverAsksForNone(String asked) {
    assertEquals(1, Pages.of(124, asked, "/group").current());
  }

  @Test
  void showsTheLastPageToWhoeverAsksForOneBehindIt() {
    assertEquals(3, Pages.of(124, "4", "/group").current());
  }

  @Test
  void everyPageBeginsWhereTheOneBeforeEnds() {
    assertEquals(0, Pages.of(124, null, "/group").before());
    assertEquals(100, Pages.of(124, "3", "/group").before());
    assertEquals(101, Pages.of(124, "3", "/group").first());
  }

  @Test
  void offersTheFirstTheLastAndThoseAround() {
    assertEquals(List.of(1, 2, 3), Pages.of(124, "2", "/group").offered());
    assertEquals(List.of(1, 0, 8, 9, 10, 11, 12, 0, 40), Pages.of(2000, "10", "/group").offered());
  }

  @Test
  void leadsToTheFirstPageByTheListsOwnAddress() {
    assertEquals("/group", Pages.of(124, "2", "/group").to(1));
    assertEquals("/group?page=3", Pages.of(124, "2", "/group").to(3));
    assertEquals("/group?who=came&page=3", Pages.of(124, "2", "/group?who=came").to(3));
  }
}
