package fr.passerelle.deployment.wire;

import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;

/**
 * What the parser has read of a request that waits. The parser's own object comes from a pool of
 * its thread, to which it may have been given back by somebody else: the thread then hands it out
 * once more, for another request, while the first still waits. This one is in no pool.
 */
final class KeptContent extends HttpContent {

  private KeptContent(HttpHeader header, HttpContent read) {
    super(header, read.isLast(), read.getContent());
  }

  /** The same content; one with trailers, or a broken one, stays itself. */
  static HttpContent of(HttpContent read) {
    return read.getClass() == HttpContent.class
        ? new KeptContent(read.getHttpHeader(), read)
        : read;
  }

  @Override
  public void recycle() {
    // Nobody gets it again.
  }
}
