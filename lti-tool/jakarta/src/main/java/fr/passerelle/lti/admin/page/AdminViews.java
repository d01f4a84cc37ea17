package fr.passerelle.lti.admin.page;

import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Pages of the administration: their titles, and what was just done. */
@ApplicationScoped
public class AdminViews {

  /** Where signing in leads. */
  public static final String FIRST_PAGE = "/admin/platforms";

  @Inject private TextLibrary library;

  /** The page {@code lti/admin/<name>.jte}, titled {@code admin.<name>.title}. */
  public View view(String name, Map<String, Object> model) {
    return View.of("lti/admin/" + name + ".jte", texts().get("admin." + name + ".title"), model);
  }

  /**
   * The same, beneath a line on what was just done.
   *
   * @param done a word from the address, shown only if there is a text for it; may be null
   */
  public View view(String name, String done, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    String key = "admin.done." + done;
    all.put("done", texts().has(key) ? texts().get(key) : "");
    return view(name, all);
  }

  private Texts texts() {
    return library.in(Locale.FRENCH);
  }
}
