package fr.passerelle.deployment.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.deployment.testing.CompletedCourse;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Crowd;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.PdfText;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An attestation's life, on two servers that share one database. */
class AttestationIT {

  private static final String FORM = "form[action$=/attestation]";
  private static final String REVOKE = "form[action$=/revocation]";

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Stage stage = servers.stage();
  private final Course course = stage.course();
  private final long registration = servers.registrationOf(course);

  /** Somebody in the course. */
  private record Learner(Person person, Visitor browser, URI home) {

    String mine() {
      return at("attestation");
    }

    String at(String page) {
      return home.toString().replaceAll("/course.*", "/" + page);
    }

    /** Makes one with what is ticked; its code. */
    String makes(String... ticked) {
      Visitor.Page page = browser.open(mine());
      Map<String, String> fields = new HashMap<>();
      List.of(ticked).forEach(field -> fields.put(field, "yes"));
      return code(browser.submit(page, FORM, fields));
    }

    Visitor.Page sends(String path, Map<String, String> fields) {
      return browser.post(
          URI.create(mine() + path), fields, home.getScheme() + "://" + home.getAuthority());
    }
  }

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void isMadeCheckedByAnybodyAndMadeAnew() {
    Learner learner = learner();
    assertFalse(learner.browser().open(learner.home()).text().contains("Mon attestation"));
    completes();
    Visitor.Page home = learner.browser().open(learner.home());
    assertTrue(home.text().contains("Voir mon attestation"), home.text());
    Visitor.Page end = learner.browser().open(learner.home() + "/completed");
    assertEquals(1, end.document().select("a[href$=/attestation]").size(), end.text());

    String first = learner.makes();
    String pdf = PdfText.of(learner.browser().download(learner.mine() + "/pdf"));
    assertTrue(pdf.contains(learner.person().name()) && pdf.contains(first), pdf);
    assertTrue(pdf.contains("CRCN"), pdf);

    Visitor.Page check = check(first);
    assertEquals(200, check.status());
    assertEquals("noindex", check.response().headers().firstValue("X-Robots-Tag").orElse(""));
    assertTrue(check.text().contains("Cette attestation est valable"), check.text());
    assertTrue(check.text().contains("Données, droits et sécurité"), check.text());
    assertFalse(check.text().contains(learner.person().familyName()), "not agreed to");
    Visitor.Page form = new Visitor().open(servers.origin() + "/attestations");
    String typed = first.toLowerCase(Locale.ROOT).replace("-", "%20");
    assertEquals(
        check.text(),
        new Visitor().open(form.form("form").absUrl("action") + "?code=" + typed).text());

    String second = learner.makes("name-shown");
    assertNotEquals(first, second);
    assertTrue(check(second).text().contains(learner.person().name()), check(second).text());
    Visitor.Page replaced = check(first);
    assertEquals(410, replaced.status());
    assertTrue(replaced.text().contains("est remplacée"), replaced.text());
    saysNothingElse(replaced);
    assertEquals(1, standing());
  }

  @Test
  void aFormThatIsSentTwiceMakesOne() {
    Learner learner = learner();
    completes();
    learner.sends("", Map.of());
    String code = code(learner.browser().open(learner.mine()));

    assertEquals(code, code(learner.sends("", Map.of("outlives", "yes"))));
    assertEquals(code, code(learner.sends("", Map.of("seen", "0000-0000-0000"))));
    String anew = code(learner.sends("", Map.of("seen", code)));
    assertNotEquals(code, anew);
    assertEquals(anew, code(learner.sends("", Map.of("seen", code))), "an older page's form");
    learner.sends("/revocation", Map.of("seen", code, "confirmed", "yes"));
    assertEquals(200, check(anew).status(), "an older page takes back nothing");
    assertEquals(1, standing());
  }

  @Test
  void whoeverAsksTwiceAtOnceOnTwoServersGetsOne() {
    Crowd crowd =
        Crowd.at(
            stage,
            course.teachersCourse(),
            20,
            (number, home) -> number % 2 == 0 ? home : servers.onSecond(home));
    completes();
    Function<Crowd.Learner, Integer> ask =
        one -> one.beside("/attestation").post("", Map.of("outlives", "yes"));

    assertEquals(List.of("200 200"), crowd.twice(ask, ask));

    assertEquals(20, rows());
    assertEquals(20, standing());
  }

  @Test
  void nobodyGetsOneBeforeTheEndAndATrainersTrialNever() {
    Learner learner = learner();
    assertEquals(learner.home(), learner.browser().open(learner.mine()).address());
    Visitor.Page early = learner.sends("", Map.of());
    assertEquals(409, early.status());
    assertTrue(early.text().contains("pas encore terminé"), early.text());
    assertEquals(404, learner.browser().open(learner.mine() + "/pdf").status());
    assertEquals(404, learner.browser().open(learner.mine() + "/badge").status());
    assertEquals(400, learner.sends("/revocation", Map.of("seen", "0")).status());

    Visitor trainer = new Visitor();
    URI group = launch(trainer, course.person("Formatrice"));
    URI home = URI.create(group.toString().replaceAll("/group.*", "/course"));
    Learner trial = new Learner(course.person("Formatrice"), trainer, home);
    completes();
    assertEquals(409, trial.sends("", Map.of()).status());
    assertEquals(0, rows());

    assertEquals(403, new Visitor().open(learner.mine()).status(), "another browser");
  }

  @Test
  void withoutANameThereIsNone() {
    Learner learner = learner();
    completes();
    database.change(
        "update training_learner set display_name = null where registration_id = " + registration);
    Visitor.Page page = learner.browser().open(learner.mine());
    assertEquals(0, page.document().select(FORM).size());
    assertTrue(page.text().contains("ne donne pas votre nom"), page.text());
    assertEquals(409, learner.sends("", Map.of()).status());
    assertEquals(0, rows());
  }

  @Test
  void aBadgeIsVerifiedByWhatIsPublishedUntilItIsTakenBack() throws Exception {
    Learner learner = learner();
    completes();
    String code = learner.makes("name-shown");
    SignedJWT badge = badge(learner);
    JWTClaimsSet claims = badge.getJWTClaimsSet();

    RSAKey key = RSAKey.parse(published(badge.getHeader().getKeyID()));
    assertTrue(badge.verify(new RSASSAVerifier(key)));
    assertFalse(key.isPrivate());
    JWKSet all = JWKSet.parse(published(servers.origin() + "/badges/keys"));
    assertTrue(all.getKeyByKeyId(key.getKeyID()) != null);
    JWKSet ofMessages = JWKSet.parse(published(servers.origin() + "/lti/jwks"));
    assertTrue(ofMessages.getKeyByKeyId(key.getKeyID()) == null, "keys of their own");
    assertEquals(servers.origin() + "/attestations/" + code, claims.getJWTID());
    assertTrue(published(claims.getIssuer()).contains("Profile"));
    Map<String, Object> subject = claims.getJSONObjectClaim("credentialSubject");
    String achievement = (String) ((Map<?, ?>) subject.get("achievement")).get("id");
    assertTrue(published(achievement).contains("Données, droits et sécurité"));
    assertTrue(subject.toString().contains(learner.person().name()), subject.toString());
    assertFalse(isRevoked(claims, servers.origin()));

    String seen = code(learner.browser().open(learner.mine()));
    learner
        .browser()
        .submit(learner.browser().open(learner.mine()), REVOKE, Map.of("confirmed", "yes"));

    awaitRevoked(claims, servers.second().tool().url().toString());
    Visitor.Page revoked = check(seen);
    assertEquals(410, revoked.status());
    assertTrue(revoked.text().contains("est retirée"), revoked.text());
    saysNothingElse(revoked);
    assertEquals(404, learner.browser().open(learner.mine() + "/badge").status());
    assertEquals(404, new Visitor().open(servers.origin() + "/badges/status/99999").status());
    assertEquals(404, new Visitor().open(servers.origin() + "/badges/keys/none").status());
  }

  @Test
  void whatHasExpiredSaysSo() {
    Learner learner = learner();
    completes();
    String code = learner.makes("name-shown");
    database.change(
        "update training_attestation set issued_on = current_date - 400,"
            + " expires_on = current_date - 2 where code = '"
            + code.replace("-", "")
            + "'");
    Visitor.Page expired = check(code);
    assertEquals(410, expired.status());
    assertTrue(expired.text().contains("a expiré"), expired.text());
    saysNothingElse(expired);
    assertEquals(404, learner.browser().open(learner.mine() + "/pdf").status());
    assertNotEquals(code, learner.makes());
  }

  @Test
  void isErasedLikeOneThatNeverWas() throws Exception {
    Learner learner = learner();
    completes();
    String code = learner.makes("name-shown");
    JWTClaimsSet badge = badge(learner).getJWTClaimsSet();
    erases(learner);
    awaitRevoked(badge, servers.origin());
    Visitor.Page erased = check(code);
    Visitor.Page never = check("0000-0000-0000");
    assertEquals(404, erased.status());
    assertEquals(404, never.status());
    assertEquals(never.text(), erased.text());
    assertEquals(0, rows());
  }

  @Test
  void outlivesTheErasureWithWhatItsHolderAgreedToAndNothingElse() throws Exception {
    Learner learner = learner();
    completes();
    String code = learner.makes("outlives");
    JWTClaimsSet claims = badge(learner).getJWTClaimsSet();
    String before = check(code).text();
    erases(learner);

    assertEquals(before, check(code).text());
    assertFalse(isRevoked(claims, servers.second().tool().url().toString()));
    String row = "training_attestation where code = '" + code.replace("-", "") + "'";
    assertEquals(1, database.count(row + " and attempt_id is null and shown_name is null"));
    assertEquals(
        0,
        database.count(
            "training_attestation_holder where name like '%"
                + learner.person().familyName()
                + "%'"));

    assertEquals(
        "revoked", servers.tool().operator("attestations/revocation", "code=" + code).strip());
    assertEquals(410, check(code).status());
    assertEquals(
        "no attestation stands under this code",
        servers.tool().operator("attestations/revocation", "code=" + code).strip());
  }

  @Test
  void aTrainerTakesTheGroupsInOneFile() {
    Learner one = learner();
    Learner other = learner();
    Learner third = learner();
    Visitor trainer = new Visitor();
    String group = launch(trainer, course.person("Formatrice")).toString();
    Visitor.Page none =
        trainer.open(trainer.open(group).form("a[href$=/attestations]").absUrl("href"));
    assertTrue(none.text().contains("Aucune attestation pour le moment"), none.text());
    completes();
    String first = one.makes();
    String second = other.makes("name-shown", "outlives");
    third.makes();
    third.browser().submit(third.browser().open(third.mine()), REVOKE, Map.of("confirmed", "yes"));

    long then = servers.now();
    Map<String, String> texts = PdfText.inZip(trainer.download(group + "/attestations"));
    assertEquals(2, texts.size(), texts.keySet().toString());
    assertTrue(texts.values().stream().anyMatch(text -> text.contains(first)));
    String named = other.person().name().replace(" ", "-") + "-" + second + ".pdf";
    assertTrue(texts.get(named).contains(other.person().name()), texts.keySet().toString());
    long asked =
        servers.sentBy(TwoServers.FIRST, then).stream()
            .filter(line -> line.contains("training_attestation"))
            .count();
    assertEquals(3, asked, "whether there is one, a page of them, and that no other follows");

    assertEquals(403, one.browser().open(one.at("group/attestations")).status());
    erases(other);
    assertEquals(List.of(first), new ArrayList<>(codes(trainer.download(group + "/attestations"))));
  }

  private static List<String> codes(byte[] zip) {
    return PdfText.inZip(zip).keySet().stream()
        .map(name -> name.replaceAll(".*(.{14})\\.pdf", "$1"))
        .toList();
  }

  /** On the second server, where nobody else checks anything. */
  @Test
  void whoeverGuessesHasToWait() {
    Visitor guesser = new Visitor();
    String there = servers.second().tool().url() + "/attestations/";
    List<Integer> met = new ArrayList<>();
    for (int i = 0; i < 400 && !met.contains(429); i++) {
      met.add(guesser.open(there + "0000-0000-%04d".formatted(i)).status());
    }
    assertEquals(Set.of(404, 429), Set.copyOf(met));
    assertTrue(met.size() > 60, "a school behind one address: " + met.size());
    assertEquals(
        404, guesser.open(servers.second().tool().url() + "/attestations?code=U").status());
  }

  @Test
  void whatIsFoundDoesNotCountAsAGuess() {
    Learner learner = learner();
    completes();
    String code = learner.makes();
    Visitor jury = new Visitor();
    for (int i = 0; i < 80; i++) {
      assertEquals(200, jury.open(servers.origin() + "/attestations/" + code).status());
    }
  }

  private static void saysNothingElse(Visitor.Page page) {
    assertEquals(0, page.document().select("main dl").size(), page.text());
    assertFalse(page.text().contains("Données, droits"), page.text());
  }

  private void erases(Learner learner) {
    learner
        .browser()
        .submit(
            learner.browser().open(learner.at("my-data")),
            "form[action$=/erase]",
            Map.of("confirmed", "yes"));
  }

  private static SignedJWT badge(Learner learner) throws Exception {
    byte[] file = learner.browser().download(learner.mine() + "/badge");
    return SignedJWT.parse(new String(file, StandardCharsets.US_ASCII));
  }

  private static String published(String address) {
    Visitor.Page page = new Visitor().open(address);
    assertEquals(200, page.status(), address);
    return page.response().body();
  }

  /** As whoever verifies finds out (Bitstring Status List 1.0, section 3.2). */
  private static boolean isRevoked(JWTClaimsSet badge, String server) {
    try {
      return isSet(badge, server);
    } catch (ParseException | JOSEException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isSet(JWTClaimsSet badge, String server)
      throws ParseException, JOSEException, IOException {
    Map<String, Object> status = badge.getJSONObjectClaim("credentialStatus");
    URI list = URI.create((String) status.get("statusListCredential"));
    JWSObject signed = JWSObject.parse(published(server + list.getPath()));
    RSAKey key = RSAKey.parse(published(signed.getHeader().getKeyID()));
    assertTrue(signed.verify(new RSASSAVerifier(key)));
    Map<?, ?> subject = (Map<?, ?>) signed.getPayload().toJSONObject().get("credentialSubject");
    byte[] bits = unpacked((String) subject.get("encodedList"));
    int place = Integer.parseInt((String) status.get("statusListIndex"));
    return (bits[place / 8] >> (7 - place % 8) & 1) == 1;
  }

  /** Each node keeps its list for some seconds. */
  private static void awaitRevoked(JWTClaimsSet badge, String server) {
    Eventually.get(
        "a badge that is refused",
        Duration.ofSeconds(30),
        () -> Optional.of(true).filter(any -> isRevoked(badge, server)));
  }

  private static byte[] unpacked(String multibase) throws IOException {
    byte[] packed = Base64.getUrlDecoder().decode(multibase.substring(1));
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    }
  }

  private static String code(Visitor.Page mine) {
    return mine.form(REVOKE + " input[name=seen]").val();
  }

  private Visitor.Page check(String code) {
    return new Visitor().open(servers.origin() + "/attestations/" + code);
  }

  private Learner learner() {
    Person person = stage.newcomer("Zoé", "Enseignante", Role.LEARNER);
    Visitor browser = new Visitor();
    return new Learner(person, browser, launch(browser, person));
  }

  private URI launch(Visitor browser, Person person) {
    return stage
        .tool()
        .launch(browser, stage.workspace(), course.teachersCourse(), person)
        .address();
  }

  private void completes() {
    CompletedCourse.by(database, "a.registration_id = " + registration);
  }

  private long rows() {
    return database.count(
        "training_attestation_holder h join training_attempt a on a.id = h.attempt_id"
            + " where a.registration_id = "
            + registration);
  }

  private long standing() {
    return database.count(
        "training_attestation s join training_attestation_holder h on h.attestation_id = s.id"
            + " join training_attempt a on a.id = h.attempt_id where s.state = 'VALID'"
            + " and a.registration_id = "
            + registration);
  }
}
