package fr.passerelle.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.claim.Roles;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.StorageProof;
import fr.passerelle.lti.testing.TestPlatform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is done to a token that would launch, it launches no more, and nothing is thrown. */
class LaunchPropertiesTest {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

  /** Each decides who speaks, to whom, in answer to what, or what is opened. */
  private static final List<String> DECISIVE =
      List.of(
          "iss",
          "aud",
          "nonce",
          Claim.MESSAGE_TYPE,
          Claim.VERSION,
          Claim.DEPLOYMENT_ID,
          Claim.TARGET_LINK_URI);

  private static Stage stage;

  @BeforeContainer
  static void open() {
    stage = new Stage();
  }

  @AfterContainer
  static void close() {
    stage.close();
  }

  @Property(tries = 150)
  void aTokenWithOneOtherCharacterNeverLaunches(
      @ForAll @IntRange(min = 0, max = 100_000) int at, @ForAll char other) {
    PendingLogin login = stage.login();
    StringBuilder token = new StringBuilder(TestPlatform.signed(stage.claims(login)));
    int position = at % token.length();
    Assume.that(token.charAt(position) != other);
    token.setCharAt(position, other);
    assertInstanceOf(LaunchRefused.class, stage.launch(login, token.toString()));
  }

  @Property(tries = 100)
  void aTokenWithACharacterMoreOrLessNeverLaunches(
      @ForAll @IntRange(min = 0, max = 100_000) int at, @ForAll char more, @ForAll boolean less) {
    PendingLogin login = stage.login();
    StringBuilder token = new StringBuilder(TestPlatform.signed(stage.claims(login)));
    int position = at % token.length();
    if (less) {
      token.deleteCharAt(position);
    } else {
      token.insert(position, more);
    }
    assertInstanceOf(LaunchRefused.class, stage.launch(login, token.toString()));
  }

  @Property(tries = 100)
  void aTokenThatIsAnyTextNeverLaunches(@ForAll String text) {
    assertInstanceOf(LaunchRefused.class, stage.launch(stage.login(), text));
  }

  @Property(tries = 150)
  void anotherValueOfADecisiveClaimNeverLaunches(
      @ForAll("decisiveClaims") String name, @ForAll("json") Object value) {
    assertInstanceOf(LaunchRefused.class, stage.launch(claims -> claims.put(name, value)));
  }

  @Property(tries = 150)
  void anyValueOfAnyClaimEndsInAnOutcome(
      @ForAll("claims") String name, @ForAll("json") Object value) {
    assertNotNull(stage.launch(claims -> claims.put(name, value)));
  }

  @Property(tries = 150)
  void anyParametersEndInAnOutcome(@ForAll("parameters") Map<String, List<String>> parameters) {
    assertNotNull(stage.beginLogin(parameters, Stage.BROWSER));
    assertInstanceOf(LaunchRefused.class, stage.completeLaunch(parameters, Stage.BROWSER));
    assertInstanceOf(
        LaunchRefused.class,
        stage.completeLaunch(parameters, new StorageProof("x", Optional.empty())));
  }

  @Property(tries = 150)
  void noReadableAnswerWithoutALoginAsksAStorage(
      @ForAll("texts") Optional<String> state, @ForAll("texts") Optional<String> token) {
    AuthenticationResponse response =
        new AuthenticationResponse(state, token, Optional.empty(), Optional.empty());
    assertEquals(Optional.empty(), stage.tool.storageToAsk(response));
  }

  @Property(tries = 500)
  void onlyTheThreeFormsOfInstructorAreOne(@ForAll("roles") Set<String> values) {
    Set<String> forms =
        Set.of("Instructor", "urn:lti:role:ims/lis/Instructor", MEMBERSHIP + "#Instructor");
    assertEquals(values.stream().anyMatch(forms::contains), new Roles(values).isInstructor());
  }

  @Property(tries = 500)
  void noRoleOfAnInstitutionOrASystemGivesRights(@ForAll("roleNames") String name) {
    Roles roles =
        new Roles(
            Set.of(
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#" + name,
                "http://purl.imsglobal.org/vocab/lis/v2/system/person#" + name,
                "urn:lti:instrole:ims/lis/" + name,
                "urn:lti:sysrole:ims/lis/" + name));
    assertTrue(
        !roles.isInstructor()
            && !roles.isTeachingAssistant()
            && !roles.isLearner()
            && !roles.isMentor()
            && !roles.isContextAdministrator());
  }

  @Property(tries = 500)
  void rolesKeepWhatWasSent(@ForAll Set<String> values) {
    assertEquals(values, new Roles(values).values());
  }

  @Provide
  Arbitrary<String> decisiveClaims() {
    return Arbitraries.of(DECISIVE);
  }

  @Provide
  Arbitrary<String> claims() {
    return Arbitraries.of(
        List.of(
            "iss",
            "aud",
            "azp",
            "sub",
            "exp",
            "iat",
            "nonce",
            "name",
            "locale",
            Claim.MESSAGE_TYPE,
            Claim.VERSION,
            Claim.DEPLOYMENT_ID,
            Claim.TARGET_LINK_URI,
            Claim.RESOURCE_LINK,
            Claim.ROLES,
            Claim.CONTEXT,
            Claim.CUSTOM,
            Claim.LAUNCH_PRESENTATION,
            Claim.TOOL_PLATFORM,
            Claim.FOR_USER,
            Claim.DEEP_LINKING_SETTINGS,
            Claim.AGS_ENDPOINT,
            Claim.NRPS_SERVICE));
  }

  @Provide
  Arbitrary<Object> json() {
    Arbitrary<Object> leaf =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(300).asGeneric(),
            Arbitraries.longs().asGeneric(),
            Arbitraries.doubles().asGeneric(),
            Arbitraries.of(true, false).asGeneric(),
            Arbitraries.just((Object) "https://ent.example/x"));
    return Arbitraries.recursive(() -> leaf, LaunchPropertiesTest::nested, 0, 3);
  }

  private static Arbitrary<Object> nested(Arbitrary<Object> inner) {
    Arbitrary<String> names =
        Arbitraries.of(
            "id", "title", "user_id", "scope", "lineitem", "return_url", "locale", "roles", "x");
    return Arbitraries.oneOf(
        inner.list().ofMaxSize(3).asGeneric(),
        Arbitraries.maps(names, inner).ofMaxSize(4).asGeneric());
  }

  @Provide
  Arbitrary<Optional<String>> texts() {
    return Arbitraries.strings().ofMaxLength(100).optional();
  }

  @Provide
  Arbitrary<Map<String, List<String>>> parameters() {
    Arbitrary<String> names =
        Arbitraries.of(
            "iss",
            "login_hint",
            "target_link_uri",
            "client_id",
            "lti_message_hint",
            "lti_storage_target",
            "state",
            "id_token",
            "error");
    Arbitrary<String> values =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(100),
            Arbitraries.of(
                Stage.ISSUER, Stage.CLIENT, Stage.TARGET.toString(), "https://[", "a.b.c"));
    return Arbitraries.maps(names, values.list().ofMaxSize(2)).ofMaxSize(9);
  }

  @Provide
  Arbitrary<String> roleNames() {
    return Arbitraries.of(
        "Instructor", "Learner", "Mentor", "Administrator", "TeachingAssistant", "Staff");
  }

  @Provide
  Arbitrary<Set<String>> roles() {
    Arbitrary<String> prefixes =
        Arbitraries.of(
            "",
            " ",
            MEMBERSHIP,
            MEMBERSHIP + "#",
            MEMBERSHIP + "/",
            MEMBERSHIP + "/Instructor#",
            "urn:lti:role:ims/lis/",
            "urn:lti:instrole:ims/lis/",
            "http://purl.imsglobal.org/vocab/lis/v2/institution/person#");
    Arbitrary<String> suffixes = Arbitraries.of("", "#", "/", "/Instructor", "#Grader", " ", "s");
    Arbitrary<String> made =
        Combinators.combine(prefixes, roleNames(), suffixes)
            .as((prefix, name, suffix) -> prefix + name + suffix);
    return Arbitraries.oneOf(made, Arbitraries.strings().ofMaxLength(30)).set().ofMaxSize(4);
  }
}
