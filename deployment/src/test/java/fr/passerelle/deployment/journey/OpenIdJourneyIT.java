package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.passerelle.deployment.testing.AdministeredTool;
import fr.passerelle.deployment.testing.OpenIdProviderOfTests;
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
    AdministeredTool administered = AdministeredTool.shared();
    OpenIdProviderOfTests provider = administered.provider();
    String login = administered.tool().url() + "/admin/login";
    try (Guest guest = Guest.of(chromium)) {
      provider.signInAs("subject-1", AdministeredTool.ALIX, true);
      Page page = guest.browser().newPage();
      page.navigate(login);
      Eyes.look(page.mainFrame(), "sign-in with a provider");

      page.locator("#openid").click();

      page.waitForURL("**/admin/platforms");
      assertThat(page.locator(".pl-who")).containsText(AdministeredTool.ALIX);

      provider.signInAs("subject-2", "karim@academie.example", true);
      page.context().clearCookies();
      page.navigate(login);
      page.locator("#openid").click();
      assertThat(page.locator(".pl-errors")).containsText("vous n’administrez pas Passerelle");
      guest.forgiveRefusals();
      Eyes.look(page.mainFrame(), "a sign-in that is refused");
    }
  }
}
