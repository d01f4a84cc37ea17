package fr.passerelle.deployment.journey;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;

/** The workspace's course in a tab: the people to be, the activities and the gradebook. */
record WorkspaceTab(Page page) {

  WorkspaceTab as(Person person) {
    String link = ".people a[href='/?person=" + person.id() + "']";
    page.locator(link).click();
    page.locator(link + "[aria-current]").waitFor();
    return this;
  }

  /** Opens an activity in the page's frame. */
  ToolView open(ResourceLink link) {
    return ToolView.in(frame(link));
  }

  /** Opens an activity in the page's frame, wherever that leads. */
  Frame frame(ResourceLink link) {
    link("Ouvrir : " + link.title()).click();
    return tool();
  }

  /** « Choisir un contenu » in the page's frame, wherever that leads. */
  Frame choose() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choisir un contenu"))
        .first()
        .click();
    return tool();
  }

  /** The page's frame, from the element itself: by its name it may not be known yet. */
  Frame tool() {
    return page.waitForSelector("iframe[name=tool]").contentFrame();
  }

  /** Opens an activity in a tab of its own. */
  ToolView openInNewTab(ResourceLink link) {
    return ToolView.in(newTab(link).mainFrame());
  }

  /** The tab an activity opens in, wherever it has got to. */
  Page newTab(ResourceLink link) {
    return page.waitForPopup(() -> link("Ouvrir dans un nouvel onglet : " + link.title()).click());
  }

  /** « Fermer »: the frame goes, the course stays. */
  void closeFrame() {
    link("Fermer").click();
    page.locator("iframe[name=tool]").waitFor(Pages.gone());
  }

  /** The cell of the gradebook, on whichever of its pages: other tests' people are in it too. */
  Locator cell(Person person, ResourceLink link) {
    Locator row =
        page.locator("#gradebook tbody tr")
            .filter(new Locator.FilterOptions().setHasText(person.name()));
    Locator first = page.locator(".pages li a").first();
    if (row.count() == 0 && first.count() > 0) {
      first.click();
    }
    Locator next = page.locator(".pages li:has([aria-current]) + li a");
    while (row.count() == 0 && next.count() > 0) {
      next.click();
    }
    int column =
        page.locator("#gradebook thead th").allInnerTexts().stream()
            .map(heading -> heading.startsWith(link.title()))
            .toList()
            .indexOf(true);
    return row.locator("td").nth(column - 1);
  }

  /** A link placed by another test may have the same title: the oldest is the demo's own. */
  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }
}
