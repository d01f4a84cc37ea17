package fr.passerelle.training.activity.practice;

import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.file.FileRules;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Something to prepare, to try in class and to tell.
 *
 * @param minutes what is done away from the screen, 5 to 240; counted in the duration
 * @param prepare what to do before
 * @param trying what to do in class
 * @param prompts what to tell
 * @param files what may be handed in beside the texts
 * @param criteria what each criterion means here, where the author says it
 * @param example how somebody else did it; shown to whoever has handed in, and to nobody before
 */
public record PracticeTask(
    String id,
    String title,
    int minutes,
    Html prepare,
    Html trying,
    List<Prompt> prompts,
    FileRules files,
    Map<Criterion, String> criteria,
    Html example)
    implements Activity {

  private static final int MOST_PROMPTS = 6;

  public PracticeTask {
    Ids.require(id);
    title = Rules.text("title", title);
    if (minutes < 5 || minutes > 240) {
      throw new IllegalArgumentException("minutes must be 5 to 240: " + minutes);
    }
    Html.require("prepare", prepare);
    Html.require("try", trying);
    Html.require("example", example);
    prompts = Rules.atLeast(1, "tell", prompts);
    Ids.requireUnique(prompts, Prompt::id);
    if (prompts.size() > MOST_PROMPTS) {
      throw new IllegalArgumentException("tell has at most " + MOST_PROMPTS);
    }
    if (prompts.stream().allMatch(Prompt::optional)) {
      throw new IllegalArgumentException("tell needs one that is not optional");
    }
    files = files == null ? FileRules.NONE : files;
    criteria = Map.copyOf(criteria);
  }

  /** What a criterion means here; empty where the author does not say it. */
  public String meaning(Criterion criterion) {
    return criteria.getOrDefault(criterion, "");
  }

  @Override
  public Duration duration() {
    return ReadingTime.words(
            List.of(
                prepare.safe(), trying.safe(), example.safe(), String.join(" ", criteria.values())))
        .plus(pictures())
        .plus(ReadingTime.sum(prompts.stream().map(Prompt::duration)))
        .plusMinutes(minutes);
  }

  private Duration pictures() {
    return ReadingTime.pictures(prepare.safe())
        .plus(ReadingTime.pictures(trying.safe()))
        .plus(ReadingTime.pictures(example.safe()));
  }
}
