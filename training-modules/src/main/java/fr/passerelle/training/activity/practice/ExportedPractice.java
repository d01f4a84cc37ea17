package fr.passerelle.training.activity.practice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.training.kept.KeptWork;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What was handed in for one task, as its owner takes it away. The names of its parts are the keys
 * of the file.
 */
record ExportedPractice(
    String task,
    String state,
    int version,
    Instant handedIn,
    Instant saved,
    Map<String, String> told,
    List<ExportedFile> files,
    List<ExportedWord> words) {

  /** A file whole, in Base64; read when it is written out: one is in memory at a time. */
  record ExportedFile(String name, int bytes, Instant added, @JsonIgnore Supplier<byte[]> whole) {

    @JsonProperty("content")
    byte[] content() {
      return whole.get();
    }
  }

  /** What was said of it. */
  record ExportedWord(String from, String words, Set<Criterion> toReview, Instant said) {

    private static ExportedWord of(PracticeWord word) {
      return new ExportedWord(
          word.fromTrainer() ? "trainer" : "owner", word.words(), word.toReview(), word.saidAt());
    }
  }

  /**
   * All of an attempt.
   *
   * @param contents of a file
   */
  static KeptWork all(List<Practice> practices, Function<PracticeFile, byte[]> contents) {
    int files = practices.stream().mapToInt(practice -> practice.files().size()).sum();
    return new KeptWork(
        "practices",
        practices.stream().map(practice -> of(practice, contents)).toList(),
        "training.data.practices",
        List.of(practices.size(), files));
  }

  private static ExportedPractice of(Practice practice, Function<PracticeFile, byte[]> contents) {
    return new ExportedPractice(
        practice.activityId(),
        practice.state().name(),
        practice.version(),
        practice.handedInAt(),
        practice.savedAt(),
        practice.told(),
        practice.files().stream().map(file -> of(file, contents)).toList(),
        practice.words().stream().map(ExportedWord::of).toList());
  }

  private static ExportedFile of(PracticeFile file, Function<PracticeFile, byte[]> contents) {
    return new ExportedFile(file.name(), file.size(), file.addedAt(), () -> contents.apply(file));
  }
}
