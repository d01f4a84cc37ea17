package fr.passerelle.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.PendingLogins;
import fr.passerelle.lti.login.StorageEntry;
import fr.passerelle.lti.login.StorageProof;
import fr.passerelle.lti.testing.TestPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformStorageTest {

  private static final Optional<String> OUR_OWN_PAGE = Optional.of("https://tool.example");

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void whatIsStoredGoesToThePlatformsOriginUnderAKeyOfItsOwn() {
    LoginRedirect redirect = begin();
    StorageEntry entry = redirect.toStore().orElseThrow();
    assertEquals("lti-frame", entry.storage().frame());
    assertEquals(
        stage.platform.server.uri("").toString(), entry.storage().origin(), "no path, no query");
    assertTrue(entry.storage().key().matches("lti_login_[A-Za-z0-9_-]{43}"));
    assertNotEquals(entry.storage().key(), begin().toStore().orElseThrow().storage().key());
    assertTrue(entry.value().matches("[A-Za-z0-9_-]{43}"));
    assertNotEquals(entry.value(), begin().toStore().orElseThrow().value());
  }

  @Test
  void onlyAHashOfTheValueIsKept() {
    LoginRedirect redirect = begin();
    String value = redirect.toStore().orElseThrow().value();
    BrowserBinding kept = redirect.pendingLogin().browser();
    assertFalse(kept.value().contains(value));
    assertTrue(kept.value().matches("storage\\.[A-Za-z0-9_-]{43}"), "fits a column of 64");
  }

  @Test
  void aCookieLoginStoresNothing() {
    LoginRedirect redirect =
        assertInstanceOf(
            LoginRedirect.class,
            stage.beginLogin(parameters -> parameters.put("lti_storage_target", "_parent")));
    assertEquals(Optional.empty(), redirect.toStore());
    assertEquals(Optional.empty(), stage.tool.storageToAsk(answer(redirect)));
  }

  @Test
  void theLaunchPageIsToldWhereToAskAndNotWhatToExpect() {
    LoginRedirect redirect = begin();
    StorageEntry entry = redirect.toStore().orElseThrow();
    assertEquals(Optional.of(entry.storage()), stage.tool.storageToAsk(answer(redirect)));
    assertEquals(Optional.of(entry.storage()), stage.tool.storageToAsk(answer(redirect)));
  }

  @Test
  void thereIsNothingToAskWhenTheLoginIsOver() {
    LoginRedirect late = begin();
    LoginRedirect used = begin();
    LoginRedirect gone = begin();
    complete(used, used.toStore().orElseThrow().value(), OUR_OWN_PAGE);
    assertEquals(Optional.empty(), stage.tool.storageToAsk(answer(used)));
    stage.host.forget(gone.pendingLogin().registration());
    assertEquals(Optional.empty(), stage.tool.storageToAsk(answer(gone)));
    stage.clock.advance(Duration.ofMinutes(10));
    assertEquals(Optional.empty(), stage.tool.storageToAsk(answer(late)));
    assertEquals(
        Optional.empty(),
        stage.tool.storageToAsk(
            new AuthenticationResponse(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
  }

  @Test
  void whatTheStorageGaveBackCompletesTheLaunch() {
    LoginRedirect redirect = begin();
    assertInstanceOf(
        ResourceLinkLaunch.class,
        complete(redirect, redirect.toStore().orElseThrow().value(), OUR_OWN_PAGE));
  }

  @Test
  void theFormAsItWasPostedCompletesTheLaunchAsWell() {
    LoginRedirect redirect = begin();
    StorageEntry entry = redirect.toStore().orElseThrow();
    Map<String, List<String>> form = Stage.listed(form(redirect));

    assertEquals(
        Optional.of(entry.storage()), stage.tool.storageToAsk(AuthenticationResponse.of(form)));
    assertInstanceOf(
        ResourceLinkLaunch.class,
        stage.completeLaunch(form, new StorageProof(entry.value(), OUR_OWN_PAGE)));
  }

  @Test
  void aFormThatCannotBeReadIsRefused() {
    Map<String, List<String>> form = Map.of("state", List.of("one", "another"));

    assertEquals(
        RefusalReason.MALFORMED_REQUEST,
        assertInstanceOf(
                LaunchRefused.class,
                stage.completeLaunch(form, new StorageProof("value", OUR_OWN_PAGE)))
            .reason());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "null",
        "https://evil.example",
        "http://tool.example",
        "https://tool.example:8443"
      })
  void theRightValueFromAnotherPageProvesNothing(String origin) {
    LoginRedirect redirect = begin();
    String value = redirect.toStore().orElseThrow().value();
    assertOtherBrowser(complete(redirect, value, Optional.ofNullable(origin)));
    assertEquals(
        RefusalReason.STATE_ALREADY_USED,
        assertInstanceOf(LaunchRefused.class, complete(redirect, value, OUR_OWN_PAGE)).reason(),
        "and the login is used up");
  }

  @Test
  void theValueOfAnotherLoginProvesNothing() {
    LoginRedirect attackers = begin();
    LoginRedirect victims = begin();
    assertOtherBrowser(complete(attackers, victims.toStore().orElseThrow().value(), OUR_OWN_PAGE));
  }

  @Test
  void aCookieDoesNotCompleteALoginInStorage() {
    LoginRedirect redirect = begin();
    String value = redirect.toStore().orElseThrow().value();
    assertOtherBrowser(stage.tool.completeLaunch(answer(redirect), BrowserBinding.ofSecret(value)));
  }

  @Test
  void aStoredValueDoesNotCompleteACookieLogin() {
    PendingLogin login = stage.login();
    AuthenticationResponse answer =
        new AuthenticationResponse(
            Optional.of(login.state()),
            Optional.of(TestPlatform.signed(stage.claims(login))),
            Optional.empty(),
            Optional.empty());
    StorageProof proof = new StorageProof(Stage.BROWSER.value(), OUR_OWN_PAGE);
    assertOtherBrowser(stage.tool.completeLaunch(answer, proof));
  }

  @Test
  void aHostThatDoesNotLookLoginsUpGoesWithoutStorage() {
    PendingLogins plain =
        new PendingLogins() {
          @Override
          public PendingLogin save(PendingLogin login) {
            return login;
          }

          @Override
          public Optional<PendingLogin> consume(String state) {
            return Optional.empty();
          }
        };
    assertEquals(Optional.empty(), plain.find("state"));
  }

  @Test
  void noSecretIsPrinted() {
    LoginRedirect redirect = begin();
    StorageEntry entry = redirect.toStore().orElseThrow();
    StorageProof proof = new StorageProof(entry.value(), Optional.empty());
    String printed = redirect + " " + entry + " " + entry.storage() + " " + proof;
    assertFalse(printed.contains(entry.value()));
    assertFalse(printed.contains(redirect.pendingLogin().state()));
    assertTrue(printed.contains("StorageEntry[PlatformStorage[lti-frame at http://127.0.0.1:"));
    assertTrue(printed.contains("StorageProof[no origin]"));
  }

  private static void assertOtherBrowser(LaunchOutcome outcome) {
    assertEquals(
        RefusalReason.OTHER_BROWSER, assertInstanceOf(LaunchRefused.class, outcome).reason());
  }

  private LoginRedirect begin() {
    return assertInstanceOf(LoginRedirect.class, stage.beginInStorage(Optional.of("lti-frame")));
  }

  private AuthenticationResponse answer(LoginRedirect redirect) {
    PendingLogin login = redirect.pendingLogin();
    return new AuthenticationResponse(
        Optional.of(login.state()),
        Optional.of(TestPlatform.signed(stage.claims(login))),
        Optional.empty(),
        Optional.empty());
  }

  private Map<String, String> form(LoginRedirect redirect) {
    PendingLogin login = redirect.pendingLogin();
    return Map.of("state", login.state(), "id_token", TestPlatform.signed(stage.claims(login)));
  }

  private LaunchOutcome complete(LoginRedirect redirect, String value, Optional<String> origin) {
    return stage.tool.completeLaunch(answer(redirect), new StorageProof(value, origin));
  }
}
