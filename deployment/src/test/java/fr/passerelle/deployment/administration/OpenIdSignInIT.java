package fr.passerelle.deployment.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.AdministeredTool;
import fr.passerelle.deployment.testing.Administration;
import fr.passerelle.deployment.testing.OpenIdProviderOfTests;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.Visitor;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Administrators sign in at their organisation's provider; nobody else does. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenIdSignInIT {

  private final AdministeredTool administered = AdministeredTool.shared();
  private final OpenIdProviderOfTests provider = administered.provider();
  private final Tool tool = administered.tool();

  @BeforeEach
  void alixIsSignedInAtTheProvider() {
    provider.down(false);
    provider.twist(right -> {});
    provider.answerWith(null);
    provider.signInAs("subject-1", "Alix@academie.example", true);
  }

  private Visitor.Page signIn(Visitor browser) {
    Visitor.Page page = browser.open(tool.url() + "/admin/login");
    return browser.open(page.form("a#openid").absUrl("href"));
  }

  private void assertRefused(Visitor browser, Visitor.Page page, String words) {
    assertEquals(403, page.status());
    assertTrue(page.text().contains(words), page.text());
    assertEquals("/admin/login", browser.open(tool.url() + "/admin/platforms").address().getPath());
  }

  @Test
  void whoIsListedByAVerifiedAddressIsIn() {
    Visitor browser = new Visitor();

    Visitor.Page welcome = signIn(browser);

    assertTrue(welcome.text().contains("alix@academie.example"), welcome.text());
    assertEquals(
        "0;url=/admin/platforms", welcome.response().headers().firstValue("Refresh").orElse(""));
    Visitor.Page account = browser.open(tool.url() + "/admin/account");
    assertEquals("/admin/account", account.address().getPath());
    assertTrue(account.text().contains("votre mot de passe se change là-bas"), account.text());
    assertTrue(account.form("tbody tr").text().contains("Connexion OpenID"), account.text());
    Visitor.Page password =
        browser.post(
            URI.create(tool.url() + "/admin/password"),
            Map.of("old", "-", "chosen", "un pont sur le Doubs", "again", "un pont sur le Doubs"),
            tool.url().toString());
    assertTrue(password.status() < 500, "and cannot give the account a password");
    assertTrue(password.text().contains("ce n’est pas le bon"), password.text());
  }

  @Test
  void whoIsListedBySubjectIsInWhateverTheAddress() {
    provider.signInAs(AdministeredTool.LISTED_SUBJECT, "somebody@elsewhere.example", false);

    assertEquals(200, signIn(new Visitor()).status());
  }

  @Test
  void whoIsNotListedIsToldSoAndTheAuditKnows() {
    provider.signInAs("subject-8", "karim@academie.example", true);
    Visitor browser = new Visitor();

    assertRefused(browser, signIn(browser), "vous n’administrez pas Passerelle");

    assertRefused(browser, signIn(browser), "vous n’administrez pas Passerelle");
    Visitor.Page audit = Administration.of(tool).open("/account");
    List<String> rows =
        audit.document().select("tbody tr").eachText().stream()
            .filter(row -> row.contains("karim@academie.example"))
            .toList();
    assertEquals(1, rows.size(), "once a day: " + rows);
    assertTrue(rows.get(0).contains("Connexion refusée"), rows.get(0));
  }

  @Test
  @Order(Integer.MAX_VALUE) // it fills the day's share
  void strangersWhoComeAgainAndAgainDoNotFillTheAudit() {
    for (int stranger = 0; stranger < 60; stranger++) {
      provider.signInAs("stranger-" + stranger % 55, "s" + stranger % 2 + "@x.example", false);
      assertEquals(403, signIn(new Visitor()).status());
    }

    Administration admin = Administration.of(tool);
    List<String> refused = new ArrayList<>();
    Visitor.Page page = admin.open("/account");
    while (page != null) {
      page.document().select("tbody tr").eachText().stream()
          .filter(row -> row.contains("Connexion refusée"))
          .forEach(refused::add);
      Element next = page.document().selectFirst("a[rel=next]");
      page = next == null ? null : admin.browser().open(next.absUrl("href"));
    }
    assertEquals(50, refused.size());
    assertEquals(
        1, refused.stream().filter(row -> row.contains("stranger-3 ")).count(), "" + refused);
  }

  @Test
  void anAddressTheProviderHasNotVerifiedCountsForNothing() {
    provider.signInAs("subject-9", "alix@academie.example", false);
    Visitor browser = new Visitor();

    assertRefused(browser, signIn(browser), "vous n’administrez pas Passerelle");
  }

  @Test
  void aSubjectThatLooksLikeAListedAddressIsNotThatAddress() {
    provider.signInAs("Alix@academie.example", "somebody@elsewhere.example", false);
    Visitor browser = new Visitor();

    assertRefused(browser, signIn(browser), "vous n’administrez pas Passerelle");
  }

  @Test
  void anAnswerWithAnotherStateIsNone() {
    Visitor browser = new Visitor();
    String returned = tool.url() + "/admin/openid/return?code=c&state=";

    assertRefused(browser, browser.open(returned + "made-up"), "pas commencé dans ce navigateur");
    assertRefused(browser, browser.open(returned), "pas commencé dans ce navigateur");
    assertRefused(
        browser,
        browser.open(tool.url() + "/admin/openid/return"),
        "pas commencé dans ce navigateur");
  }

  @Test
  void anAnswerInAnotherBrowserIsNoneAndIsUsedUp() {
    Visitor alix = new Visitor();
    Visitor.Page welcome = signIn(alix);
    Visitor other = new Visitor();

    assertRefused(other, other.open(welcome.address()), "pas commencé dans ce navigateur");
    Visitor.Page again = alix.open(welcome.address());
    assertEquals(403, again.status(), "once only");
  }

  @Test
  void anIdTokenOfAnotherSignInIsRefused() {
    provider.twist(claims -> claims.claim("nonce", "of-another-sign-in"));
    Visitor browser = new Visitor();

    assertRefused(browser, signIn(browser), "n’a pas pu être vérifiée");
  }

  @Test
  void anIdTokenForAnotherClientIsRefused() {
    provider.twist(claims -> claims.audience("another-client"));
    Visitor browser = new Visitor();

    assertRefused(browser, signIn(browser), "n’a pas pu être vérifiée");
  }

  @Test
  void anExpiredIdTokenIsRefused() {
    Date past = Date.from(Instant.now().minusSeconds(600));
    provider.twist(claims -> claims.expirationTime(past));
    Visitor browser = new Visitor();

    assertRefused(browser, signIn(browser), "n’a pas pu être vérifiée");
  }

  @Test
  void anIdTokenOfAnotherIssuerIsRefused() {
    provider.twist(claims -> claims.issuer("https://evil.example"));
    Visitor browser = new Visitor();

    assertRefused(browser, signIn(browser), "n’a pas pu être vérifiée");
  }

  @Test
  void whatTheProviderRefusesIsSaidCalmly() {
    provider.answerWith("access_denied");
    Visitor browser = new Visitor();

    assertRefused(browser, signIn(browser), "n’a pas confirmé la connexion");
  }

  @Test
  void whileTheProviderIsDownPasswordsWork() {
    Visitor.Page atFirst = administered.whileDown();
    assertEquals(403, atFirst.status());
    assertTrue(atFirst.text().contains("ne répond pas"), atFirst.text());

    provider.down(true);
    Visitor browser = new Visitor();
    assertRefused(browser, signIn(browser), "ne répond pas");

    assertEquals(200, Administration.newcomer(tool).open("/platforms").status());
  }

  @Test
  void aToolWithoutAProviderOffersNone() {
    Visitor.Page page = new Visitor().open(Stage.shared().tool().url() + "/admin/login");

    assertFalse(page.text().contains("mon organisation"), page.text());
    assertEquals(404, new Visitor().open(Stage.shared().tool().url() + "/admin/openid").status());
  }
}
