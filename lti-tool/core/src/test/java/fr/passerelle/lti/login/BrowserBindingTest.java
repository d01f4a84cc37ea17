package fr.passerelle.lti.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserBindingTest {

  private static final String SECRET = RandomText.of256Bits();

  @Test
  void theSameSecretIsTheSameBrowser() {
    assertTrue(BrowserBinding.ofSecret(SECRET).matches(BrowserBinding.ofSecret(SECRET)));
    assertFalse(
        BrowserBinding.ofSecret(SECRET).matches(BrowserBinding.ofSecret(RandomText.of256Bits())));
  }

  @Test
  void onlyAHashIsKept() {
    String value = BrowserBinding.ofSecret(SECRET).value();
    assertFalse(value.contains(SECRET));
    assertEquals(BrowserBinding.ofSecret(SECRET), new BrowserBinding(value));
  }

  @Test
  void nobodyMatchesNobodyNotEvenThemselves() {
    BrowserBinding restored = new BrowserBinding(BrowserBinding.absent().value());
    assertFalse(BrowserBinding.absent().matches(BrowserBinding.absent()));
    assertFalse(restored.matches(BrowserBinding.absent()));
    assertFalse(restored.matches(restored));
    assertFalse(BrowserBinding.ofSecret(SECRET).matches(restored));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "none", "unknown", "nobody", "21 characters, no more"})
  void whatIsNoSecretIsNobody(String noSecret) {
    String cut = noSecret == null ? null : noSecret.substring(0, Math.min(21, noSecret.length()));
    assertSame(BrowserBinding.absent(), BrowserBinding.ofSecret(cut));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "none", "browser-1", "storage.none", "anonymous"})
  void noConstantIsABinding(String constant) {
    assertThrows(IllegalArgumentException.class, () -> new BrowserBinding(constant));
  }

  @Test
  void aStoredSecretIsNoCookie() {
    BrowserBinding stored = BrowserBinding.ofStored(SECRET);
    assertNotEquals(stored, BrowserBinding.ofSecret(SECRET));
    assertFalse(stored.matches(BrowserBinding.ofSecret(SECRET)));
    assertTrue(stored.matches(new BrowserBinding(stored.value())));
  }
}
