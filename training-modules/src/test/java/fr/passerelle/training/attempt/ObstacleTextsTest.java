package fr.passerelle.training.attempt;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.service.Obstacle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObstacleTextsTest {

  @ParameterizedTest
  @EnumSource
  void everyObstacleIsToldToTrainers(Obstacle obstacle) {
    ResourceBundle texts = ResourceBundle.getBundle("texts.training", Locale.FRENCH);
    assertTrue(texts.containsKey("training.obstacle." + obstacle), obstacle.name());
  }
}
