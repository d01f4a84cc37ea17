package fr.passerelle.training.content;

import fr.passerelle.training.competence.Competence;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Rules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * {@code course.yaml}: the structure all languages share.
 *
 * @param languages ISO 639 codes, the first being the one to fall back on
 */
record CourseFile(
    String id, Audience audience, String licence, List<String> languages, List<ModuleRef> modules) {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /** An activity's place in the path. */
  record ActivityRef(String id, ActivityFormat<?> type, Integer pass) {

    private static final int USUAL_PASS = 60;

    ActivityRef {
      Ids.require(id);
      Rules.present("type", type);
      if (pass != null && !type.hasPassMark()) {
        throw new IllegalArgumentException(type.type() + " takes no pass mark: " + id);
      }
    }

    String file() {
      return id + type.extension();
    }

    int passPercent() {
      return pass == null ? USUAL_PASS : pass;
    }
  }

  /** A module's place in the path. */
  record ModuleRef(
      String id, int minutes, List<Competence> competences, List<ActivityRef> activities) {
    ModuleRef {
      Ids.require(id);
      competences = competences == null ? List.of() : known(competences);
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
}
