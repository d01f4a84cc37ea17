package fr.passerelle.lti.http;

import java.net.URI;
import java.util.Map;

/** Requests to platforms. */
public final class PlatformHttp {

  public PlatformHttp(HttpPolicy policy) {}

  public HttpReply get(URI uri, Map<String, String> headers) throws PlatformUnreachable {
    throw new UnsupportedOperationException();
  }

  public HttpReply post(URI uri, Map<String, String> headers, byte[] body)
      throws PlatformUnreachable {
    throw new UnsupportedOperationException();
  }
}
