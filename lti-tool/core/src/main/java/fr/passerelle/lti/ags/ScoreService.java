package fr.passerelle.lti.ags;

import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;

/** Publishes scores. */
public final class ScoreService {

  public ScoreService(PlatformHttp http, AccessTokens tokens) {}

  public ScoreOutcome publish(Registration registration, URI lineItem, Score score) {
    throw new UnsupportedOperationException();
  }
}
