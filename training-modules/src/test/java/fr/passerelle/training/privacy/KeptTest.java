package fr.passerelle.training.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.Keeper;
import fr.passerelle.training.kept.KeptWork;
import fr.passerelle.training.kept.Shown;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptTest {

  private record Diary(Set<Audience> audiences, DataCategory... lines) implements Keeper {

    @Override
    public List<DataCategory> keeps() {
      return List.of(lines);
    }

    @Override
    public KeptWork export(Attempt attempt) {
      return new KeptWork("diary", List.of(), "diary.summary", List.of(0));
    }
  }

  private static final Set<Audience> TEACHERS = Set.of(Audience.TEACHERS);
  private static final DataCategory PAGES = DataCategory.own("diary.pages", "diary.text");
  private static final DataCategory TITLES =
      DataCategory.shown("diary.titles", Set.of(Shown.WORK), "diary.title");
  private static final DataCategory WRITTEN = DataCategory.times("diary.written_at");

  @Test
  void keepersStandBetweenWhatIsKeptOfEverybodyWhatOthersSeeFirst() {
    List<String> lines = keys(new Kept(List.of(new Diary(TEACHERS, PAGES, TITLES, WRITTEN))).all());
    int first = lines.indexOf("diary.titles");

    assertEquals("training.who.stamp", lines.get(first - 1));
    assertEquals(List.of("diary.pages", "training.who.times"), lines.subList(first + 1, first + 3));
  }

  @Test
  void timesOfAllAreOneLine() {
    List<DataCategory> lines = new Kept(List.of(new Diary(TEACHERS, WRITTEN))).all();

    assertEquals(
        List.of(List.of("training_activity_result.done_at", "diary.written_at")),
        lines.stream()
            .filter(line -> line.textKey().equals("training.who.times"))
            .map(DataCategory::columns)
            .toList());
  }

  @Test
  void whoeverDoesNoneOfItReadsNothingOfIt() {
    Kept kept = new Kept(List.of(new Diary(TEACHERS, PAGES)));

    assertEquals(kept.all(), kept.of(Audience.TEACHERS));
    assertEquals(new Kept(List.of()).all(), kept.of(Audience.PARENTS));
  }

  @Test
  void aLineIsShownAlikeOfAll() {
    DataCategory elsewhere = DataCategory.own("diary.titles", "journal.title");
    Kept kept = new Kept(List.of(new Diary(TEACHERS, TITLES), new Diary(TEACHERS, elsewhere)));

    assertThrows(IllegalArgumentException.class, kept::all);
  }

  private static List<String> keys(List<DataCategory> lines) {
    return lines.stream().map(DataCategory::textKey).toList();
  }
}
