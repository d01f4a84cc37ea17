package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.Stage.LTI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.lti.claim.LaunchClaims;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.testing.TestPlatform;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a token says beyond what a launch has methods for. */
class TokenClaimsTest {

  private static final String PLACEMENT = "https://www.instructure.com/placement";
  private static final String BRIGHTSPACE = "http://www.brightspace.com";
  private static final String SECRET = "camille.martin@ecole.example";

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aPlatformsOwnClaimsAreThere() {
    JsonObject claims =
        claims(
            token -> {
              token.put(PLACEMENT, "course_navigation");
              token.put(BRIGHTSPACE, Map.of("user_id", 207, "username", "cmartin"));
            });

    assertEquals(Optional.of("course_navigation"), claims.text(PLACEMENT));
    JsonObject brightspace = claims.object(BRIGHTSPACE).orElseThrow();
    assertEquals(Optional.of("cmartin"), brightspace.text("username"));
    assertEquals(207, brightspace.decimal("user_id").orElseThrow().intValue());
  }

  @Test
  void soIsWhatTheStandardHasAndTheLaunchHasNot() {
    JsonObject claims =
        claims(
            token -> {
              token.put(LTI + "lis", Map.of("course_section_sourcedid", "ecole:cm2"));
              token.put(Claim.CONTEXT, Map.of("id", "7", "type", List.of("CourseSection")));
            });

    JsonObject lis = claims.object(LTI + "lis").orElseThrow();
    assertEquals(Optional.of("ecole:cm2"), lis.text("course_section_sourcedid"));
    JsonObject context = claims.object(Claim.CONTEXT).orElseThrow();
    assertEquals(List.of("CourseSection"), List.copyOf(context.words("type").orElseThrow()));
  }

  @Test
  void theyAreTheWholeTokenUnderItsOwnNames() {
    PendingLogin login = stage.login();
    Map<String, Object> token = stage.claims(login);

    LtiLaunch launch =
        assertInstanceOf(LtiLaunch.class, stage.launch(login, TestPlatform.signed(token)));

    assertEquals(token, launch.tokenClaims().members());
  }

  @Test
  void everyKindOfLaunchHasThem() {
    List<Consumer<Map<String, Object>>> kinds =
        List.of(claims -> {}, Stage::asDeepLinking, Stage::asSubmissionReview);
    for (Consumer<Map<String, Object>> kind : kinds) {
      JsonObject claims = claims(kind.andThen(token -> token.put(PLACEMENT, "x")));
      assertEquals(Optional.of("x"), claims.text(PLACEMENT));
    }
  }

  @Test
  void whatWasNotSentOrIsNullIsEmpty() {
    JsonObject claims = claims(token -> token.put(PLACEMENT, null));

    assertEquals(Optional.empty(), claims.text(PLACEMENT));
    assertEquals(Optional.empty(), claims.object(BRIGHTSPACE));
  }

  @Test
  void aClaimOfAnotherTypeIsMalformedAndNotQuoted() {
    JsonObject claims = claims(token -> token.put(BRIGHTSPACE, SECRET));

    MalformedJson malformed = assertThrows(MalformedJson.class, () -> claims.object(BRIGHTSPACE));
    assertFalse(malformed.getMessage().contains(SECRET));
  }

  @Test
  void whateverAnUnknownClaimHoldsTheLaunchGoesOn() {
    List<Object> odd = Arrays.asList(null, "", "\u0000", -1, 1e308, List.of(), nested(200));
    for (Object value : odd) {
      assertInstanceOf(LtiLaunch.class, stage.launch(token -> token.put(PLACEMENT, value)));
    }
  }

  @Test
  void aTokenThatIsNestedWithoutEndIsRefused() {
    LaunchRefused refused =
        assertInstanceOf(
            LaunchRefused.class, stage.launch(token -> token.put(PLACEMENT, nested(300))));

    assertEquals(RefusalReason.TOKEN_MALFORMED, refused.reason());
  }

  @Test
  void nobodyCanChangeThem() {
    Map<String, Object> inner = new HashMap<>(Map.of("username", "cmartin"));
    JsonObject claims =
        claims(token -> token.put(BRIGHTSPACE, Map.of("list", Arrays.asList(inner, null))));

    assertUnchangeable(claims.members());
    JsonObject brightspace = claims.object(BRIGHTSPACE).orElseThrow();
    assertUnchangeable(brightspace.members());
    List<?> list = (List<?>) brightspace.members().get("list");
    assertThrows(UnsupportedOperationException.class, () -> list.remove(0));
    assertUnchangeable(brightspace.objects("list").get(0).members());
  }

  @Test
  void aLaunchMadeByHandDoesNotSeeWhatItsMakerChangesLater() {
    List<Object> list = new ArrayList<>(List.of("a"));
    Map<String, Object> members = new HashMap<>(Map.of("list", list));
    LaunchClaims claims = withTokenClaims(new JsonObject(members));

    list.add("b");
    members.put("c", "d");

    assertEquals(Map.of("list", List.of("a")), claims.tokenClaims().members());
  }

  @Test
  void noneOfThemIsPrinted() {
    ResourceLinkLaunch launch =
        stage.launched(
            token -> {
              token.put("email", SECRET);
              token.put(Claim.CUSTOM, Map.of("email", SECRET));
              token.put(BRIGHTSPACE, Map.of("username", SECRET));
            });

    for (Object printed :
        List.of(
            launch,
            launch.claims(),
            launch.tokenClaims(),
            launch.tokenClaims().object(BRIGHTSPACE).orElseThrow())) {
      assertFalse(printed.toString().contains(SECRET), printed.getClass().getName());
    }
    assertEquals(
        "LaunchClaims[RegistrationKey[issuer=https://ent.example, clientId=client-1], deployment"
            + " deployment-1, Person[42], "
            + launch.roles()
            + "]",
        launch.claims().toString());
    assertEquals(
        "JsonObject[1 members]", launch.tokenClaims().object(BRIGHTSPACE).orElseThrow().toString());
  }

  @Test
  void aRefusalTellsNothingOfThem() {
    LaunchOutcome outcome =
        stage.launch(
            token -> {
              token.put("email", SECRET);
              token.put("nonce", SECRET);
            });

    assertFalse(assertInstanceOf(LaunchRefused.class, outcome).toString().contains(SECRET));
  }

  @Test
  void launchesOfDifferentTokensDiffer() {
    JsonObject one = new JsonObject(Map.of(PLACEMENT, List.of("a")));
    JsonObject same = new JsonObject(Map.of(PLACEMENT, List.of("a")));
    JsonObject other = new JsonObject(Map.of(PLACEMENT, List.of("b")));
    ResourceLinkLaunch launch = stage.launched(unchanged -> {});

    LaunchClaims claims = with(launch.claims(), one);

    assertEquals(with(launch.claims(), same), claims);
    assertEquals(with(launch.claims(), same).hashCode(), claims.hashCode());
    assertNotEquals(with(launch.claims(), other), claims);
  }

  /** So that no server writes them to its disk, or sends them to its neighbour, with a session. */
  @Test
  void theyCannotBeSerialised() {
    for (Class<?> type :
        List.of(
            JsonObject.class,
            LaunchClaims.class,
            ResourceLinkLaunch.class,
            DeepLinkingLaunch.class,
            SubmissionReviewLaunch.class)) {
      assertFalse(Serializable.class.isAssignableFrom(type), type.getName());
    }
  }

  private JsonObject claims(Consumer<Map<String, Object>> change) {
    return assertInstanceOf(LtiLaunch.class, stage.launch(change)).tokenClaims();
  }

  private LaunchClaims withTokenClaims(JsonObject tokenClaims) {
    return with(stage.launched(unchanged -> {}).claims(), tokenClaims);
  }

  private static LaunchClaims with(LaunchClaims claims, JsonObject tokenClaims) {
    return new LaunchClaims(
        claims.registration(),
        claims.deploymentId(),
        claims.targetLinkUri(),
        claims.person(),
        claims.roles(),
        claims.context(),
        claims.custom(),
        claims.ags(),
        claims.nrps(),
        claims.presentation(),
        claims.platform(),
        tokenClaims);
  }

  private static void assertUnchangeable(Map<String, Object> members) {
    assertThrows(UnsupportedOperationException.class, () -> members.put("x", "y"));
    assertThrows(UnsupportedOperationException.class, () -> members.keySet().clear());
  }

  private static Object nested(int depth) {
    Object value = "innermost";
    for (int level = 0; level < depth; level++) {
      value = List.of(value);
    }
    return value;
  }
}
