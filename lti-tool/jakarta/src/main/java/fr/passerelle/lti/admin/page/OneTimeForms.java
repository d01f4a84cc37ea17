package fr.passerelle.lti.admin.page;

import fr.passerelle.lti.host.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The forms that have made something which is shown once: a page sent again by its reader's browser
 * makes no second one. This node remembers the last thousand; what it no longer knows is made
 * again, as if the form had been opened twice.
 */
@ApplicationScoped
public class OneTimeForms {

  private static final int REMEMBERED = 1000;

  private final Map<String, Boolean> used =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The name of a form, for its hidden field {@code once}. */
  public static String next() {
    return Tokens.next();
  }

  /**
   * Whether this form had not been used for this; from now on it is. A browser that goes back may
   * show a page it kept, with the same name, and its reader then asks for something else.
   *
   * @param once the form's name; one without a name can always be used
   * @param asked what was asked with it, as text
   */
  public synchronized boolean use(String once, Object asked) {
    return once.isEmpty() || used.put(Tokens.hash(once + " " + asked), true) == null;
  }
}
