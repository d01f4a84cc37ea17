package fr.passerelle.training.question.zone;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One place to find in a picture. Every zone is numbered there and has its words in a list, which
 * serves the keyboard, a screen reader, and whoever likes words better.
 *
 * @param image one picture with its alternative, as Markdown has it
 * @param zones two to eight, in the order of the list and of their numbers
 */
public record ZoneQuestion(
    String id, Html prompt, Html image, List<Zone> zones, Html explanation, Html hint)
    implements Question {

  private static final int MOST = 8;

  public ZoneQuestion {
    Ids.require(id);
    Html.require("prompt", prompt);
    Html.require("image", image);
    Html.require("explanation", explanation);
    hint = Html.orNone(hint);
    requireOnePicture(image);
    zones = Rules.atMost(MOST, "zones", Rules.atLeast(2, "zones", zones));
    Ids.requireUnique(zones, Zone::id);
    if (zones.stream().filter(Zone::correct).count() != 1) {
      throw new IllegalArgumentException("zone needs exactly one correct zone: " + id);
    }
    requireApart(zones);
  }

  private static void requireOnePicture(Html image) {
    boolean words = ReadingTime.words(image.safe()).compareTo(Duration.ZERO) > 0;
    if (words || !ReadingTime.pictures(image.safe()).equals(ReadingTime.PICTURE)) {
      throw new IllegalArgumentException("image is one picture, ![what it shows](file)");
    }
  }

  private static void requireApart(List<Zone> zones) {
    for (Zone one : zones) {
      for (Zone other : zones.subList(zones.indexOf(one) + 1, zones.size())) {
        if (one.covers(other)) {
          throw new IllegalArgumentException(one.id() + " covers a part of " + other.id());
        }
      }
    }
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    return new Pointed(Form.of(form).oneOf(id, ids()));
  }

  @Override
  public Marked mark(Answer answer) {
    Pointed pointed = Answer.as(Pointed.class, answer);
    if (!ids().contains(pointed.zone())) {
      throw new AnswerDoesNotFit(Reason.UNKNOWN);
    }
    List<Feedback> feedback = zones.stream().map(zone -> feedback(zone, pointed)).toList();
    boolean right = feedback.stream().anyMatch(one -> one.right() && one.chosen());
    return new Marked(right ? 1 : 0, right, feedback);
  }

  private static Feedback feedback(Zone zone, Pointed pointed) {
    boolean chosen = zone.id().equals(pointed.zone());
    return new Feedback(zone.id(), zone.feedback(), zone.correct(), chosen);
  }

  /** The words of a zone. */
  String words(String zoneId) {
    return zones.stream()
        .filter(one -> one.id().equals(zoneId))
        .map(Zone::text)
        .findFirst()
        .orElseThrow();
  }

  private Set<String> ids() {
    return zones.stream().map(Zone::id).collect(Collectors.toSet());
  }

  @Override
  public Duration answering() {
    return THINKING
        .plus(ReadingTime.PICTURE)
        .plus(
            ReadingTime.words(
                zones.stream()
                    .flatMap(zone -> Stream.of(zone.text(), zone.text(), zone.feedback()))
                    .toList()));
  }
}
