package fr.passerelle.lti.login;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * That a launch ends in the browser it began in, shown without a cookie: the value that the
 * platform's storage gave back ({@code lti.get_data}), posted by the tool's own page.
 *
 * <p>The danger is a login begun by somebody else: an attacker takes a launch of their own as far
 * as the signed message, then has the browser of a victim post it, so that the victim works in the
 * attacker's name. The attacker knows everything their own browser saw, <em>the stored value
 * included</em>, so the value by itself proves nothing: any page could make the victim's browser
 * post it. What cannot be made up are two things together:
 *
 * <ul>
 *   <li>The value comes from the victim's own storage at the platform. The tool's page does not
 *       know it: it is told {@linkplain PlatformStorage where to ask}, and asks the platform's
 *       origin only. An attacker cannot write there, as platforms keep values apart by the origin
 *       that stored them.
 *   <li>The request comes from the tool's own page. Browsers state the origin of every {@code
 *       POST}, and no page can state another's; {@code null} and no origin at all are refused.
 * </ul>
 *
 * <p>So the page that asks the storage must not be served with {@code Referrer-Policy:
 * no-referrer}, which turns the origin into {@code null}; {@code same-origin} is right. And it must
 * contain no value, and no script but the tool's own.
 *
 * @param value what the storage gave back
 * @param requestOrigin the {@code Origin} header of the request that brought it
 */
public record StorageProof(String value, Optional<String> requestOrigin) {

  /** Neither may be null; a value that is missing is an empty text, which proves nothing. */
  public StorageProof {
    requireNonNull(value, "value");
    requireNonNull(requestOrigin, "requestOrigin");
  }

  /** What this proves; nothing, when another page than the tool's posted it. */
  public BrowserBinding bindingFor(String toolOrigin) {
    return requestOrigin.filter(toolOrigin::equals).isPresent()
        ? BrowserBinding.ofStored(value)
        : BrowserBinding.absent();
  }

  /** Without the value, so that no log ever holds it. */
  @Override
  public String toString() {
    return "StorageProof[" + requestOrigin.orElse("no origin") + "]";
  }
}
