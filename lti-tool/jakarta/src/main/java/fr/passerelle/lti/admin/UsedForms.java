package fr.passerelle.lti.admin;

import fr.passerelle.lti.host.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The forms that have made something which is shown once: a page sent again by its reader's browser
 * makes no second one. This node remembers the last thousand; what it no longer knows is made anew,
 * as if the form had been opened twice.
 */
@ApplicationScoped
public class UsedForms {

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
  static String next() {
    return Tokens.next();
  }

  /**
   * Whether this form had not been used; from now on it is.
   *
   * @param once the form's name; one without a name can always be used
   */
  synchronized boolean use(String once) {
    return once.isEmpty() || used.put(Tokens.hash(once), true) == null;
  }
}
