package fr.passerelle.training.content;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.passerelle.training.competence.Competence;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.CompletionRule;
import fr.passerelle.training.course.Counting;
import fr.passerelle.training.course.Counting.Tries;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Rules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code course.yaml}: the structure all languages share.
 *
 * @param languages ISO 639 codes, the first being the one to fall back on
 * @param completion what the whole course asks; null for all that is usual
 */
record CourseFile(
    String id,
    Audience audience,
    String licence,
    List<String> languages,
    Completion completion,
    List<ModuleRef> modules) {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /**
   * What the whole course asks.
   *
   * @param pass the least score, of 100, that completes it
   * @param tries which try counts where an activity does not say
   */
  record Completion(Integer pass, Tries tries) {

    static final Completion USUAL = new Completion(null, null);

    Completion {
      if (pass != null && (pass < 1 || pass > 100)) {
        throw new IllegalArgumentException("pass must be 1 to 100: " + pass);
      }
      tries = tries == null ? Tries.BEST : tries;
    }
  }

  /**
   * An activity's place in the path.
   *
   * @param optional whether its module is done without it
   * @param weight its share of the score
   * @param tries which try counts
   */
  record ActivityRef(
      String id,
      ActivityFormat<?> type,
      Integer pass,
      Boolean optional,
      Integer weight,
      Tries tries) {

    private static final int USUAL_PASS = 60;

    ActivityRef {
      Ids.require(id);
      Rules.present("type", type);
      optional = Boolean.TRUE.equals(optional);
      if (pass != null && !type.hasPassMark()) {
        throw new IllegalArgumentException(type.type() + " takes no pass mark: " + id);
      }
      if (tries != null && !type.hasPassMark()) {
        throw new IllegalArgumentException(type.type() + " has no tries to choose from: " + id);
      }
      counting(optional, weight, tries);
    }

    private static Counting counting(boolean optional, Integer weight, Tries tries) {
      int counted = weight != null ? weight : optional ? 0 : Counting.USUAL.weight();
      return new Counting(!optional, counted, tries == null ? Tries.BEST : tries);
    }

    Counting counting(Completion course) {
      return counting(
          optional, weight, tries == null && type.hasPassMark() ? course.tries() : tries);
    }

    String file() {
      return id + type.extension();
    }

    int passPercent() {
      return pass == null ? USUAL_PASS : pass;
    }
  }

  /**
   * A module's place in the path.
   *
   * @param optional whether the course is completed without it
   * @param after the modules that have to be done before it opens
   */
  record ModuleRef(
      String id,
      int minutes,
      List<Competence> competences,
      Boolean optional,
      List<String> after,
      List<ActivityRef> activities) {
    /** Pages of the course itself, where a module's own would be. */
    private static final Set<String> TAKEN = Set.of("completed", "remaining");

    ModuleRef {
      Ids.require(id);
      if (TAKEN.contains(id)) {
        throw new IllegalArgumentException("a page of the course has this id: " + id);
      }
      competences = competences == null ? List.of() : known(competences);
      after = Rules.orEmpty(after);
      optional = Boolean.TRUE.equals(optional);
      activities = Rules.atLeast(1, "activities", activities);
    }

    private static List<Competence> known(List<Competence> competences) {
      return competences.stream().filter(Objects::nonNull).toList();
    }
  }

  /** {@code <language>/course.yaml}: the same in words. */
  record Texts(
      String title, String summary, List<String> objectives, Map<String, ModuleTexts> modules) {
    Texts {
      modules = Map.copyOf(Rules.present("modules", modules));
    }
  }

  /** A module in words. */
  record ModuleTexts(String title, String objective) {}

  CourseFile {
    Ids.require(id);
    completion = completion == null ? Completion.USUAL : completion;
    languages = Rules.atLeast(1, "languages", languages);
    for (String language : languages) {
      if (!LANGUAGE.matcher(language).matches()) {
        throw new IllegalArgumentException("not a language code: " + language);
      }
    }
    Ids.requireUnique(languages, language -> language);
    modules = Rules.atLeast(1, "modules", modules);
    Ids.requireUnique(modules, ModuleRef::id);
    Ids.requireUnique(
        modules.stream().flatMap(module -> module.activities().stream()).toList(), ActivityRef::id);
  }

  /** What completes the course, and how its score is made. */
  CompletionRule rule() {
    return new CompletionRule(
        completion.pass() == null ? 0 : completion.pass(),
        modules.stream().filter(ModuleRef::optional).map(ModuleRef::id).collect(toSet()),
        modules.stream()
            .flatMap(module -> module.activities().stream())
            .collect(toMap(ActivityRef::id, one -> one.counting(completion))));
  }
}
