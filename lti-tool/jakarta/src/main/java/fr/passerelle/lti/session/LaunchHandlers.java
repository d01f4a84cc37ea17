package fr.passerelle.lti.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** All modules that have content to open. */
@ApplicationScoped
public class LaunchHandlers {

  @Inject private Instance<LaunchHandler> handlers;

  /** Whether some module offers this content today. */
  public boolean open(String content) {
    return of(content).isPresent();
  }

  /**
   * The module that offers this content today; none when the link names nothing, or nothing of
   * ours.
   */
  public Optional<LaunchHandler> of(String content) {
    return content == null
        ? Optional.empty()
        : handlers.stream().filter(handler -> handler.opens(content)).findFirst();
  }

  /** What this person began of content that is not offered any more. */
  public Optional<String> goOn(LaunchSession session) {
    return handlers.stream().flatMap(handler -> handler.goOn(session).stream()).findFirst();
  }
}
