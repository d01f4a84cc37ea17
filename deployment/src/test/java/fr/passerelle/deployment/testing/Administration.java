package fr.passerelle.deployment.testing;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;

/**
 * The tool's own administration as somebody uses it who has signed in.
 *
 * @param tool whose administration it is
 * @param name the administrator's
 * @param browser where they are signed in
 */
public record Administration(Tool tool, String name, Visitor browser) {

  static final String PASSWORD = "un pont sur le Doubs";

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Map<URI, Administration> SIGNED_IN = new ConcurrentHashMap<>();

  /**
   * Somebody who has signed in: the same for all tests that ask for no more, because a password
   * that is well kept takes a server a second each time.
   */
  public static Administration of(Tool tool) {
    return SIGNED_IN.compute(
        tool.url(), (url, known) -> known != null && known.isSignedIn() ? known : newcomer(tool));
  }

  /** A new administrator, made by the operator's command, with a password of their own. */
  public static Administration newcomer(Tool tool) {
    String name = "camille-" + NUMBER.incrementAndGet();
    String oneTime =
        tool.operator("administrators", "name=" + name).lines().findFirst().orElseThrow();
    Administration signedIn = new Administration(tool, name, new Visitor());
    Visitor.Page first = signedIn.signIn(oneTime);
    signedIn.browser.submit(
        first,
        "form[action=/admin/password]",
        Map.of("old", oneTime, "chosen", PASSWORD, "again", PASSWORD));
    return signedIn;
  }

  private boolean isSignedIn() {
    return open("/account").address().getPath().equals("/admin/account");
  }

  private Visitor.Page signIn(String password) {
    return browser.submit(
        open("/login"), "form[action=/admin/login]", Map.of("name", name, "password", password));
  }

  /** A page of the administration. */
  public Visitor.Page open(String path) {
    return browser.open(tool.url() + "/admin" + path);
  }

  public Visitor.Page submit(Visitor.Page page, String form, Map<String, String> fields) {
    return browser.submit(page, form, fields);
  }

  /** The address of an invitation for one newcomer. */
  public URI invite(String label) {
    return address(
        submit(
            open("/invitations"),
            "form#invite",
            Map.of("label", label, "hours", "2", "uses", "1")));
  }

  /** The address of an invitation to update this platform. */
  public URI inviteToUpdate(String label) {
    return address(submit(platform(label), "form#update", Map.of()));
  }

  private static URI address(Visitor.Page made) {
    return URI.create(made.form("#address").text());
  }

  boolean knows(String label) {
    return open("/platforms").document().select("tbody th a").eachText().contains(label);
  }

  /** The page of the newest platform of this name. */
  public Visitor.Page platform(String label) {
    Visitor.Page list = open("/platforms");
    return browser.open(
        list.document().select("tbody th a").stream()
            .filter(link -> link.text().equals(label))
            .reduce((older, newer) -> newer)
            .map(link -> link.absUrl("href"))
            .orElseThrow(() -> new AssertionError(list.text())));
  }

  public void approve(String label) {
    submit(platform(label), "form[action$=/approval]", Map.of());
  }

  /** The newest decision of the audit, as a row of text. */
  public String lastDecision() {
    Element row = open("/account").form("tbody tr");
    return row.text();
  }
}
