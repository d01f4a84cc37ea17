package fr.passerelle.lti.outbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.service.Obstacle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObstacleTextsTest {

  @ParameterizedTest
  @EnumSource
  void everyObstacleIsToldToAdministrators(Obstacle obstacle) {
    ResourceBundle texts = ResourceBundle.getBundle("texts.admin", Locale.FRENCH);
    assertTrue(texts.containsKey("admin.obstacle." + obstacle), obstacle.name());
  }
}
