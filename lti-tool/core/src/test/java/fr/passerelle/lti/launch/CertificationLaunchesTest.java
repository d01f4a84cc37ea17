package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.Stage.LTI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The launches of the certification suite that must succeed, under its names. Those that must not
 * are in {@link RefusalsTest}.
 */
class CertificationLaunchesTest {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final String PERSON = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";

  private record GoodCase(String name, Consumer<Map<String, Object>> change) {}

  @TestFactory
  Stream<DynamicTest> validTeacherLaunch() {
    return launches("Instructor", "Teacher");
  }

  @TestFactory
  Stream<DynamicTest> validStudentLaunch() {
    return launches("Learner", "Student");
  }

  private static Stream<DynamicTest> launches(String role, String who) {
    return Stream.of(
            new GoodCase("Valid %s Launch", c -> roles(c, MEMBERSHIP + role)),
            new GoodCase(
                "Valid %s Launch with Multiple Roles",
                c -> roles(c, PERSON + "Staff", MEMBERSHIP + role, MEMBERSHIP + "Mentor")),
            new GoodCase("Valid %s Launch with Short Role", c -> roles(c, role)),
            new GoodCase(
                "Valid %s Launch with Unknown Role",
                c -> roles(c, "http://example.org/roles#Unknown", MEMBERSHIP + role)),
            new GoodCase("Valid %s Launch with No Role", c -> roles(c)),
            new GoodCase("Valid %s Launch Email Only", c -> c.put("email", "camille@ent.example")),
            new GoodCase("Valid %s Launch Names Only", CertificationLaunchesTest::names),
            new GoodCase("Valid %s Launch No PII", c -> {}),
            new GoodCase(
                "Valid %s Launch Email Without Context",
                c -> {
                  c.put("email", "camille@ent.example");
                  c.remove(LTI + "context");
                }))
        .map(
            good ->
                DynamicTest.dynamicTest(good.name().formatted(who), () -> launches(good, role)));
  }

  private static void launches(GoodCase good, String role) {
    try (Stage stage = new Stage()) {
      ResourceLinkLaunch launch =
          stage.launched(
              claims -> {
                claims.put(LTI + "context", Map.of("id", "course-1"));
                roles(claims, MEMBERSHIP + role);
                good.change().accept(claims);
              });
      boolean noRole = good.name().endsWith("No Role");
      assertEquals(!noRole && role.equals("Instructor"), launch.roles().isInstructor());
      assertEquals(!noRole && role.equals("Learner"), launch.roles().isLearner());
      assertTrue(launch.context().isPresent() || good.name().endsWith("Without Context"));
      assertEquals(good.name().endsWith("Names Only"), launch.person().name().isPresent());
    }
  }

  private static void roles(Map<String, Object> claims, String... roles) {
    claims.put(LTI + "roles", List.of(roles));
  }

  private static void names(Map<String, Object> claims) {
    claims.put("name", "Camille Martin");
    claims.put("given_name", "Camille");
    claims.put("family_name", "Martin");
  }
}
