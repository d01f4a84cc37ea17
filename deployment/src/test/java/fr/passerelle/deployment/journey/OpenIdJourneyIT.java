package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.passerelle.deployment.OpenIdProviderOfTests;
import fr.passerelle.deployment.Stage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The provider is another site: the administrator's cookie, which no other site's link may use,
 * must work all the same once the browser is back.
 */
@ExtendWith(Chromium.class)
class OpenIdJourneyIT {

  @Test
  void anAdministratorSignsInAtTheirOrganisation(Browser chromium) {
    try (OpenIdProviderOfTests provider = OpenIdProviderOfTests.start();
        Stage stage = Stage.open("openid-journey", settings(provider));
        Guest guest = Guest.of(chromium)) {
      provider.signInAs("subject-1", "alix@academie.example", true);
      Page page = guest.browser().newPage();
      page.navigate(stage.tool().url() + "/admin/login");
      Eyes.look(page.mainFrame(), "sign-in with a provider");

      page.locator("#openid").click();

      page.waitForURL("**/admin/platforms");
      assertThat(page.locator(".pl-who")).containsText("alix@academie.example");

      provider.signInAs("subject-2", "karim@academie.example", true);
      page.context().clearCookies();
      page.navigate(stage.tool().url() + "/admin/login");
      page.locator("#openid").click();
      assertThat(page.locator(".pl-errors")).containsText("vous n’administrez pas Passerelle");
      guest.forgiveRefusals();
      Eyes.look(page.mainFrame(), "a sign-in that is refused");
    }
  }

  private static Map<String, String> settings(OpenIdProviderOfTests provider) {
    return Map.of(
        "PASSERELLE_ADMIN_OIDC_ISSUER",
        provider.issuer(),
        "PASSERELLE_ADMIN_OIDC_CLIENT_ID",
        OpenIdProviderOfTests.CLIENT,
        "PASSERELLE_ADMIN_OIDC_CLIENT_SECRET",
        OpenIdProviderOfTests.SECRET,
        "PASSERELLE_ADMIN_OIDC_PEOPLE",
        "alix@academie.example");
  }
}
