package fr.passerelle.training.content.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.training.content.SampleCourse;
import fr.passerelle.training.course.CourseVersion;
import org.junit.jupiter.api.Test;

class CourseFilesTest {

  @Test
  void namesTheSameFilesTheSameVersion() {
    assertEquals(new SampleCourse().files().version(), new SampleCourse().files().version());
  }

  @Test
  void namesAnyOtherContentOrNameAnotherVersion() {
    CourseVersion version = new SampleCourse().files().version();
    assertNotEquals(version, new SampleCourse().with("fr/a.svg", "x").files().version());
    assertNotEquals(
        new SampleCourse().with("fr/a.svg", "bx").files().version(),
        new SampleCourse().with("fr/a.svgb", "x").files().version());
  }

  @Test
  void readsWindowsLineEndsAndAByteOrderMark() {
    CourseFiles files = new SampleCourse().with("a", "\uFEFFun\r\ndeux").files();
    assertEquals("un\ndeux", files.text("a"));
  }

  @Test
  void refusesAVersionThatIsNone() {
    assertThrows(IllegalArgumentException.class, () -> new CourseVersion("essai", "../../etc"));
    assertThrows(
        IllegalArgumentException.class, () -> new CourseVersion("../x", "0123456789abcdef"));
  }
}
