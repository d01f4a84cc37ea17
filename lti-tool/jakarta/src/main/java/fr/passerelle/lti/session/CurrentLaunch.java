package fr.passerelle.lti.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The launch this request belongs to, once the filter of {@link InLaunch} has let it in. */
@RequestScoped
public class CurrentLaunch {

  private LaunchSession session;

  /**
   * The launch of this request.
   *
   * @throws IllegalStateException on a resource that is not {@link InLaunch}
   */
  public LaunchSession session() {
    return find().orElseThrow(() -> new IllegalStateException("No launch on this request"));
  }

  /** The launch of this request, if it has one. */
  public Optional<LaunchSession> find() {
    return Optional.ofNullable(session);
  }

  /** The filter has let this request in. */
  public void enter(LaunchSession opened) {
    session = opened;
  }

  /** The launch has ended: what follows is shown as to a stranger. */
  public void leave() {
    session = null;
  }
}
