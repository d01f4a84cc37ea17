package fr.passerelle.lti.sandbox.launch;

import java.net.URI;
import java.util.Map;

/**
 * What the browser sends to the tool first.
 *
 * @param action the tool's {@code initiate_login_uri}
 * @param parameters in the order in which they are sent
 */
public record LoginInitiation(URI action, Map<String, String> parameters) {}
