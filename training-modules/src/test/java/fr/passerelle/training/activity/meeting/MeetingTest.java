package fr.passerelle.training.activity.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.course.Html;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeetingTest {

  private static final Html ABOUT = new Html("<p>Un mot</p>");

  @Test
  void takesItsMinutesAndTheTimeToReadWhatItIsAbout() {
    Duration duration = new Meeting("ensemble", "Ensemble", 90, ABOUT).duration();
    assertEquals(Duration.ofMinutes(90).plusMillis(666), duration);
  }

  @Test
  void refusesALengthThatNoMeetingHas() {
    for (int minutes : new int[] {0, 9, 481, -90}) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> new Meeting("ensemble", "Ensemble", minutes, ABOUT));
      assertTrue(refused.getMessage().contains("10 and 480"), refused.getMessage());
    }
  }

  @Test
  void refusesAMeetingAboutNothing() {
    assertThrows(
        IllegalArgumentException.class, () -> new Meeting("ensemble", "Ensemble", 90, Html.NONE));
    assertThrows(IllegalArgumentException.class, () -> new Meeting("ensemble", " ", 90, ABOUT));
  }
}
