package fr.passerelle.lti.deeplinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.ags.SubmissionReview;
import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.claim.LaunchClaims;
import fr.passerelle.lti.claim.LaunchPresentation;
import fr.passerelle.lti.claim.Person;
import fr.passerelle.lti.claim.Roles;
import fr.passerelle.lti.deeplinking.ChoiceRefused.Reason;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.launch.DeepLinkingLaunch;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import fr.passerelle.lti.testing.Resources;
import fr.passerelle.lti.testing.TestClock;
import fr.passerelle.lti.testing.TestHost;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeepLinkingTest {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  private static final DeepLinkingSettings EVERYTHING =
      settings(Optional.of("a\nb \u0000é"), "ltiResourceLink", true, true, List.of());

  /** Keys are slow to make, and all alike to these tests. */
  private static final TestHost KEYS = new TestHost();

  private final TestClock clock = new TestClock(Instant.parse("2026-11-24T08:00:00Z"));
  private static final URI TOOL = URI.create("http://localhost:8200/");

  private final ToolKeys keys = new ToolKeys(KEYS, clock);
  private final DeepLinking deepLinking = new DeepLinking(keys, TOOL, clock);

  @Test
  void theAnswerIsFromUsToThePlatformAndEchoesItsData() throws Exception {
    SignedJWT jwt = answer(EVERYTHING, Choice.of(List.of(link().item())));
    assertTrue(jwt.verify(new RSASSAVerifier(keys.current().toRSAPublicKey())));
    assertEquals(keys.current().getKeyID(), jwt.getHeader().getKeyID());
    Map<String, Object> claims = jwt.getPayload().toJSONObject();
    long now = clock.instant().getEpochSecond();
    assertEquals("client-1", claims.get("iss"));
    assertEquals("https://ent.example", claims.get("aud"));
    assertEquals(now - 10, claims.get("iat"));
    assertEquals(now + 300, claims.get("exp"));
    assertEquals("deployment-1", claims.get(LTI + "deployment_id"));
    assertEquals("LtiDeepLinkingResponse", claims.get(LTI + "message_type"));
    assertEquals("1.3.0", claims.get(LTI + "version"));
    assertEquals("a\nb \u0000é", claims.get(DL + "data"));
    assertNotEquals(
        claims.get("nonce"),
        answer(EVERYTHING, Choice.nothing()).getPayload().toJSONObject().get("nonce"));
  }

  /** The same claims, and the same item, as a response that a Moodle 4.4 accepted. */
  @Test
  void theAnswerLooksLikeOneThatMoodleAccepted() throws Exception {
    Map<String, Object> sample =
        JSONObjectUtils.getJSONObject(
            JSONObjectUtils.parse(
                Resources.text("/moodle-4.4/deep-linking-response-accepted.json")),
            "payload");
    LtiResourceLinkItem item =
        LtiResourceLinkItem.titled("Se positionner")
            .text("Un premier pas.")
            .url(URI.create("http://localhost:8200/launch"))
            .custom(Map.of("module", "positionnement"))
            .lineItem(LinkLineItem.of("Positionnement", 20, "positionnement", "m1"))
            .item();
    DeepLinkingSettings noData =
        settings(Optional.empty(), "ltiResourceLink", true, true, List.of());
    Map<String, Object> claims =
        answer(noData, Choice.of(List.of(item)).saying("Ajouté")).getPayload().toJSONObject();
    assertEquals(new HashSet<>(sample.keySet()), claims.keySet());
    assertEquals(sample.get(DL + "content_items"), claims.get(DL + "content_items"));
    assertEquals(sample.get(DL + "msg"), claims.get(DL + "msg"));
  }

  @Test
  void anItemSaysAllItCan() throws Exception {
    LtiResourceLinkItem item =
        link()
            .icon(new Icon(URI.create("https://tool.example/i.png"), 32, 16))
            .lineItem(
                new LinkLineItem(
                    Optional.empty(),
                    12.5,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(
                        new SubmissionReview(
                            List.of(ActivityProgress.COMPLETED),
                            Optional.empty(),
                            Optional.empty(),
                            Map.of()))))
            .available(
                new Period(
                    Optional.of(Instant.parse("2026-11-24T08:00:00.9Z")),
                    Optional.of(Instant.parse("2026-12-24T08:00:00Z"))))
            .submission(
                new Period(Optional.empty(), Optional.of(Instant.parse("2026-12-20T08:00:00Z"))))
            .iframe(new FrameHint(800, 600))
            .window(WindowHint.NEW)
            .item();
    assertEquals(
        JSONObjectUtils.parse(
            "{\"type\":\"ltiResourceLink\",\"title\":\"Données\",\"custom\":{\"m\":\"1\"},"
                + "\"icon\":{\"url\":\"https://tool.example/i.png\",\"width\":32,\"height\":16},"
                + "\"lineItem\":{\"scoreMaximum\":12.5,"
                + "\"submissionReview\":{\"reviewableStatus\":[\"Completed\"]}},"
                + "\"available\":{\"startDateTime\":\"2026-11-24T08:00:00Z\","
                + "\"endDateTime\":\"2026-12-24T08:00:00Z\"},"
                + "\"submission\":{\"endDateTime\":\"2026-12-20T08:00:00Z\"},"
                + "\"iframe\":{\"width\":800,\"height\":600},"
                + "\"window\":{\"targetName\":\"_blank\"}}"),
        JSONObjectUtils.parse(JSONObjectUtils.toJSONString(item.json())));
  }

  @Test
  void theWayBackWithNothingIsAlwaysOpen() throws Exception {
    DeepLinkingSettings nothing =
        settings(Optional.empty(), "html", false, false, List.of("embed"));
    Choice choice =
        new Choice(
            List.of(), Optional.empty(), Optional.of("l"), Optional.of("e"), Optional.of("el"));
    Map<String, Object> claims = answer(nothing, choice).getPayload().toJSONObject();
    assertEquals(List.of(), claims.get(DL + "content_items"));
    assertFalse(claims.containsKey(DL + "data") || claims.containsKey(DL + "msg"));
    assertEquals("l", claims.get(DL + "log"));
    assertEquals("e", claims.get(DL + "errormsg"));
    assertEquals("el", claims.get(DL + "errorlog"));
  }

  @Test
  void refusesWhatThePlatformDoesNotAccept() {
    LtiResourceLinkItem plain = link().item();
    LtiResourceLinkItem graded = link().lineItem(LinkLineItem.of("l", 1, "t", "r")).item();
    assertRefused(
        Reason.TYPE_NOT_ACCEPTED, settings(Optional.empty(), "html", true, true, List.of()), plain);
    assertRefused(
        Reason.SEVERAL_NOT_ACCEPTED,
        settings(Optional.empty(), "ltiResourceLink", false, true, List.of()),
        plain,
        plain);
    assertRefused(
        Reason.LINE_ITEM_NOT_ACCEPTED,
        settings(Optional.empty(), "ltiResourceLink", true, false, List.of()),
        plain,
        graded);
    assertRefused(
        Reason.DOCUMENT_TARGET_NOT_ACCEPTED,
        settings(Optional.empty(), "ltiResourceLink", true, true, List.of("window")),
        link().iframe(new FrameHint(1, 1)).item());
    assertRefused(
        Reason.DOCUMENT_TARGET_NOT_ACCEPTED,
        settings(Optional.empty(), "ltiResourceLink", true, true, List.of("iframe")),
        link().window(WindowHint.NEW).item());
  }

  @Test
  void acceptsWhatFitsOneWay() {
    DeepLinkingSettings windows =
        settings(Optional.empty(), "ltiResourceLink", false, false, List.of("window"));
    for (LtiResourceLinkItem item :
        List.of(
            link().item(),
            link().window(WindowHint.NEW).item(),
            link().window(WindowHint.NEW).iframe(new FrameHint(1, 1)).item())) {
      assertInstanceOf(
          DeepLinkingResponse.class,
          deepLinking.respond(launch(windows), Choice.of(List.of(item))));
    }
  }

  @Test
  void goesToTheReturnUrlAndIsNotPrinted() {
    DeepLinkingResponse response =
        assertInstanceOf(
            DeepLinkingResponse.class, deepLinking.respond(launch(EVERYTHING), Choice.nothing()));
    assertEquals(URI.create("https://ent.example/return?id=1"), response.returnUrl());
    assertEquals("JWT", DeepLinkingResponse.FIELD);
    assertFalse(response.toString().contains(response.jwt()));
  }

  @Test
  void impossibleItemsCannotBeMade() {
    Optional<Instant> now = Optional.of(clock.instant());
    List<Runnable> impossible =
        List.of(
            () -> LtiResourceLinkItem.titled(" ").item(),
            () -> LtiResourceLinkItem.titled(null).item(),
            () -> LinkLineItem.of("l", 0, "t", "r"),
            () -> LinkLineItem.of("l", Double.POSITIVE_INFINITY, "t", "r"),
            () -> new Period(now, now),
            () -> new Icon(URI.create("/i.png"), 1, 1),
            () -> new Icon(URI.create("https://x.example"), 0, 1),
            () -> new Icon(URI.create("https://x.example"), 1, 0),
            () -> new FrameHint(0, 1),
            () -> new FrameHint(1, 0),
            () -> new WindowHint(" "),
            () -> new WindowHint(null));
    impossible.forEach(one -> assertThrows(IllegalArgumentException.class, one::run));
  }

  @Test
  void aLinkThatLeadsNowhereIsNotMade() {
    for (String url : List.of("javascript:alert(1)", "/course", "course", "ftp://tool.example/")) {
      LinkDraft link = link().url(URI.create(url));
      String message = assertThrows(IllegalArgumentException.class, link::item).getMessage();
      assertTrue(message.contains(url), message);
    }
    assertThrows(
        IllegalArgumentException.class, () -> new Icon(URI.create("data:image/png,"), 1, 1));
  }

  @Test
  void aLinkOutOfTheToolIsNotSent() {
    for (String url : List.of("https://other.example/", "http://localhost:8201/launch")) {
      Choice choice = Choice.of(List.of(link().url(URI.create(url)).item()));
      assertThrows(
          IllegalArgumentException.class, () -> deepLinking.respond(launch(EVERYTHING), choice));
    }
  }

  @Test
  void aColumnMayLeadToTheWorkBehindIt() {
    assertEquals(
        Map.of("label", "Answers"),
        LinkLineItem.of("Quiz", 20, "score", "q1")
            .reviewed("Answers")
            .json()
            .get("submissionReview"));
  }

  private static LinkDraft link() {
    return LtiResourceLinkItem.titled("Données").custom(Map.of("m", "1"));
  }

  private SignedJWT answer(DeepLinkingSettings settings, Choice choice) throws ParseException {
    DeepLinkingOutcome outcome = deepLinking.respond(launch(settings), choice);
    return SignedJWT.parse(assertInstanceOf(DeepLinkingResponse.class, outcome).jwt());
  }

  private void assertRefused(
      Reason reason, DeepLinkingSettings settings, LtiResourceLinkItem... items) {
    assertEquals(
        reason,
        assertInstanceOf(
                ChoiceRefused.class,
                deepLinking.respond(launch(settings), Choice.of(List.of(items))))
            .reason());
  }

  private static DeepLinkingSettings settings(
      Optional<String> data,
      String type,
      boolean several,
      boolean lineItem,
      List<String> documentTargets) {
    return new DeepLinkingSettings(
        URI.create("https://ent.example/return?id=1"),
        data,
        List.of(type),
        documentTargets,
        Optional.empty(),
        several,
        lineItem,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static DeepLinkingLaunch launch(DeepLinkingSettings settings) {
    URI platform = URI.create("https://ent.example/");
    Registration registration =
        new Registration(
            new RegistrationKey("https://ent.example", "client-1"),
            platform,
            Optional.of(platform),
            platform,
            Optional.empty(),
            Registration.DEFAULT_ALGORITHMS,
            true);
    return new DeepLinkingLaunch(
        new LaunchClaims(
            registration,
            "deployment-1",
            URI.create("https://tool.example/"),
            new Person("3", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            new Roles(Set.of("Instructor")),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            new LaunchPresentation(Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty(),
            JsonObject.EMPTY),
        settings);
  }
}
