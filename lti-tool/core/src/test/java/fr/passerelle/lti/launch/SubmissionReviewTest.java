package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.Stage.LTI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.claim.ForUser;
import fr.passerelle.lti.claim.Roles;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubmissionReviewTest {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void tellsWhoseWorkInWhichColumn() {
    SubmissionReviewLaunch review =
        review(
            claims -> {
              claims.put(
                  Claim.FOR_USER,
                  Map.of(
                      "user_id", "43",
                      "name", "Camille",
                      "roles", List.of(MEMBERSHIP + "Learner")));
              claims.put(LTI + "resource_link", Map.of("id", "link-1"));
            });
    assertEquals(
        new ForUser("43", Optional.of("Camille"), new Roles(Set.of(MEMBERSHIP + "Learner"))),
        review.forUser());
    assertEquals(URI.create("https://ent.example/li/12?type_id=3"), review.lineItem());
    assertEquals("link-1", review.resourceLink().orElseThrow().id());
    assertEquals("ForUser[43]", review.forUser().toString());
  }

  @Test
  void aColumnMayBelongToNoLinkAndAPersonHaveNoName() {
    SubmissionReviewLaunch review = review(unchanged -> {});
    assertEquals(Optional.empty(), review.resourceLink());
    assertEquals(new ForUser("42", Optional.empty(), new Roles(Set.of())), review.forUser());
  }

  @Test
  void learnersSeeTheirOwnWorkAndNobodyElses() {
    assertTrue(review(unchanged -> {}).mayBeSeen());
    assertFalse(review(SubmissionReviewTest::ofSomebodyElse).mayBeSeen());
  }

  @Test
  void instructorsAndTheirAssistantsSeeEverybodys() {
    for (String role : List.of("Instructor", "TeachingAssistant")) {
      SubmissionReviewLaunch review =
          review(
              claims -> {
                ofSomebodyElse(claims);
                claims.put(LTI + "roles", List.of(MEMBERSHIP + role));
              });
      assertTrue(review.mayBeSeen() && !review.isOwnWork(), role);
    }
  }

  @Test
  void theWorkBelongsToSomebody() {
    for (String nobody : new String[] {null, " "}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new ForUser(nobody, Optional.empty(), new Roles(Set.of())));
    }
  }

  private static void ofSomebodyElse(Map<String, Object> claims) {
    claims.put(Claim.FOR_USER, Map.of("user_id", "43"));
  }

  private SubmissionReviewLaunch review(Consumer<Map<String, Object>> change) {
    return assertInstanceOf(
        SubmissionReviewLaunch.class,
        stage.launch(
            claims -> {
              Stage.asSubmissionReview(claims);
              change.accept(claims);
            }));
  }
}
