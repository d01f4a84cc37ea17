package fr.passerelle.training.activity.meeting;

import fr.passerelle.lti.host.Paris;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When and where: what a trainer says of one date.
 *
 * @param starts at the programme's clock
 * @param place on site; null at a distance
 * @param link to the room at a distance, https; null on site
 * @param places how many may come; null for as many as want to
 */
public record Plan(LocalDateTime starts, int minutes, String place, URI link, Integer places) {

  public Plan {
    if (starts == null || !Meeting.lasts(minutes) || (place == null && link == null)) {
      throw new IllegalArgumentException("A meeting has a time, a length and a place or a link");
    }
    if (places != null && places < 1) {
      throw new IllegalArgumentException("A meeting has one place at least, not " + places);
    }
  }

  public Instant startsAt() {
    return starts.atZone(Paris.ZONE).toInstant();
  }

  public Instant endsAt() {
    return startsAt().plus(Duration.ofMinutes(minutes));
  }

  /** How many places are left, once so many are taken; none said where there is no end of them. */
  public Optional<Integer> left(long taken) {
    return Optional.ofNullable(places).map(all -> (int) Math.max(0, all - taken));
  }
}
