package fr.passerelle.training.activity.meeting;

import fr.passerelle.lti.host.Paris;
import fr.passerelle.lti.page.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * One date as pages show it.
 *
 * @param when day and hours, in words
 * @param place null at a distance
 * @param link null on site
 * @param places null where as many may come as want to
 * @param taken seats
 * @param left places; null where there is no end of them
 * @param begun whether it is too late to take a seat
 * @param over whether it has ended
 * @param href its own page, or where its forms lead
 */
public record DateRow(
    long id,
    String when,
    String place,
    String link,
    Integer places,
    long taken,
    Integer left,
    boolean calledOff,
    boolean begun,
    boolean over,
    String href) {

  public static DateRow of(MeetingDate date, long taken, String href, Texts texts, Instant now) {
    Plan plan = date.plan();
    return new DateRow(
        date.id(),
        when(plan, texts),
        plan.place(),
        plan.link() == null ? null : plan.link().toString(),
        plan.places(),
        taken,
        plan.left(taken).orElse(null),
        date.calledOff(),
        !now.isBefore(plan.startsAt()),
        !now.isBefore(plan.endsAt()),
        href);
  }

  /** Whether every place is taken. */
  public boolean full() {
    return left != null && left == 0;
  }

  /** Day and hours, such as « mardi 12 janvier 2027, de 14 h 00 à 15 h 30 ». */
  public static String when(Plan plan, Texts texts) {
    LocalDateTime ends = LocalDateTime.ofInstant(plan.endsAt(), Paris.ZONE);
    return texts.get(
        "training.meeting.when",
        said("EEEE d MMMM yyyy", plan.starts(), texts),
        said("H'\u00a0h\u00a0'mm", plan.starts(), texts),
        said("H'\u00a0h\u00a0'mm", ends, texts));
  }

  /** A moment, such as « mardi 12 janvier 2027 à 13 h 45 ». */
  public static String moment(Instant moment, Texts texts) {
    LocalDateTime time = LocalDateTime.ofInstant(moment, Paris.ZONE);
    return texts.get(
        "training.meeting.moment",
        said("EEEE d MMMM yyyy", time, texts),
        said("H'\u00a0h\u00a0'mm", time, texts));
  }

  private static String said(String pattern, LocalDateTime time, Texts texts) {
    return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(time);
  }
}
