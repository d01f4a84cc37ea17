package fr.passerelle.lti.ags;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.service.Obstacle;
import fr.passerelle.lti.service.ReplyReading;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an answer of a status from 200 to 299 says that a score was taken. Nothing is due in it;
 * platforms write nothing, a JSON object or a word. A web page comes from a gate before them.
 */
final class ScoreReply {

  private static final Set<String> YES =
      Set.of("ok", "true", "null", "success", "created", "accepted", "done", "1", "200", "201");

  private static final Set<String> TROUBLE = Set.of("error", "errors", "exception", "errorcode");

  private ScoreReply() {}

  /** What speaks against it; none when the platform holds the score. */
  static Optional<Obstacle> obstacle(HttpReply reply) {
    String body = reply.text().replace('\uFEFF', ' ').strip();
    if (body.isEmpty() || isYes(body) || isObject(body)) {
      return Optional.empty();
    }
    return Optional.of(ReplyReading.isPage(reply) ? Obstacle.MAINTENANCE : Obstacle.UNREADABLE);
  }

  private static boolean isYes(String body) {
    return body.length() < 20
        && YES.contains(body.toLowerCase(Locale.ROOT).replaceAll("[\"'.!]", ""));
  }

  private static boolean isObject(String body) {
    try {
      return JsonObject.parse(body).members().entrySet().stream()
          .noneMatch(member -> TROUBLE.contains(member.getKey()) && isSomething(member.getValue()));
    } catch (MalformedJson e) {
      return false;
    }
  }

  private static boolean isSomething(Object value) {
    return value != null
        && !Set.of("", "[]", "{}", "false", "0").contains(value.toString().strip());
  }
}
