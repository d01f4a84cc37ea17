package fr.passerelle.deployment.rules;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All Java of the project.
 *
 * @param files the text of each file, under the name of its class
 * @param words every word of them
 * @param code all of it, without comments and without what a formatter may change
 */
record Sources(Map<String, String> files, Set<String> words, String code) {

  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)");

  static Sources ofTheProject() {
    Map<String, String> files =
        ProjectFiles.ending(".java")
            .collect(Collectors.toMap(Sources::className, ProjectFiles::text, String::concat));
    String all = String.join("\n", files.values());
    Set<String> words =
        WORD.matcher(all).results().map(MatchResult::group).collect(Collectors.toSet());
    String code = files.values().stream().map(Sources::code).collect(Collectors.joining("\n"));
    return new Sources(files, words, code);
  }

  /** Whether there is such a class; and, if it is one of ours, whether it has such a member. */
  boolean hold(String className, String member) {
    String own = files.get(className);
    return words.contains(className)
        && (member == null
            || own == null
            || Pattern.compile("\\b" + member + "\\b").matcher(own).find());
  }

  boolean holdCode(String line) {
    return code.contains(compact(line));
  }

  private static String className(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String code(String text) {
    return compact(COMMENT.matcher(text).replaceAll(""));
  }

  private static String compact(String text) {
    return text.replaceAll("\\s+", "");
  }
}
