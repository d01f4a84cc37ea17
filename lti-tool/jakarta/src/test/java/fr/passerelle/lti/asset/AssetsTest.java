package fr.passerelle.lti.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our files are called, and how long each name holds. */
class AssetsTest {

  @Test
  void theAddressHoldsTheContentsHashAndIsKeptForEver() {
    String address = Assets.at("drawings/bridge-gap.svg");

    assertTrue(address.matches("/assets/drawings/bridge-gap\\.[0-9a-f]{10}\\.svg"), address);
    Assets.Found found = Assets.find(address.substring(Assets.PATH.length())).orElseThrow();
    assertEquals(Keeping.FOR_EVER, found.keeping());
    assertEquals("image/svg+xml", found.asset().type());
  }

  @Test
  void thePlainNameIsAskedForAgain() {
    assertEquals(Keeping.FOR_TEN_MINUTES, Assets.find("logo.png").orElseThrow().keeping());
  }

  /** While servers are replaced, a page of one version asks the other for its style. */
  @Test
  void theHashOfAnotherVersionGetsTheFileAndIsNotKept() {
    Assets.Found found = Assets.find("passerelle.0123456789.css").orElseThrow();

    assertEquals(Keeping.NOT, found.keeping());
    assertTrue(found.asset().content().length > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nowhere.css",
        "../persistence.xml",
        "drawings",
        "drawings/",
        "drawings/../logo.svg",
        "//logo.svg",
        "logo.svg/",
        "LOGO.SVG",
        "logo.SVG",
        "logo.0123456789.0123456789.svg",
        "style/base.css",
        "%2e%2e/logo.svg",
        "logo.svg\n"
      })
  void nothingElseIsServed(String path) {
    assertTrue(Assets.find(path).isEmpty(), path);
  }

  @Test
  void aTemplateThatNamesAFileWhichIsNotThereFails() {
    assertThrows(IllegalArgumentException.class, () -> Assets.at("nowhere.svg"));
  }

  @Test
  void theStyleSheetIsOneFileWithItsIconsAndWithoutComments() {
    String style = text("passerelle.css");

    assertFalse(style.contains("/*"), "comments are for those who write it");
    assertFalse(style.contains("icons/"), "an icon would be a request of its own");
    assertTrue(style.contains("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'"));
    assertFalse(style.contains("\n "), "indentation");
  }

  /** Words stay whole: what may break anywhere is named, and is made of no words. */
  @Test
  void onlyAddressesAndKeysMayBreakAnywhere() {
    assertEquals(2, text("passerelle.css").split("overflow-wrap: anywhere", -1).length);
  }

  @Test
  void theIconIsASquareOfTheSizeThatPlatformsAreTold() throws IOException {
    BufferedImage icon = ImageIO.read(new ByteArrayInputStream(bytes("logo.png")));

    assertEquals(96, icon.getWidth());
    assertEquals(96, icon.getHeight());
    assertTrue(text("logo.svg").contains("viewBox=\"0 0 96 96\""));
  }

  private static String text(String name) {
    return new String(bytes(name), UTF_8);
  }

  private static byte[] bytes(String name) {
    return Assets.find(name).orElseThrow().asset().content();
  }
}
