package fr.passerelle.lti.page;

import java.util.Set;

/** Who may be around this request's page: the only windows its script speaks to. */
public interface PlatformOrigins {

  /** The origins of the platform that the launch came from; none outside a launch. */
  Set<String> origins();
}
