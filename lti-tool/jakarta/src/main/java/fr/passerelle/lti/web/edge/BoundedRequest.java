package fr.passerelle.lti.web.edge;

import fr.passerelle.lti.page.Problem;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.channels.CancelledKeyException;

/** A request whose body ends in a {@link Problem} when it is too long, however it was announced. */
class BoundedRequest extends HttpServletRequestWrapper {

  /**
   * In bytes. An id token may have 64 KiB; no form of ours comes near, but for those with files.
   */
  static final long LONGEST_BODY = 256 * 1024;

  private final long longest;

  /**
   * @param longest in bytes
   */
  BoundedRequest(HttpServletRequest request, long longest) {
    super(request);
    this.longest = longest;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new BoundedBody(super.getInputStream(), longest);
  }

  private static final class BoundedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long longest;
    private long read;

    BoundedBody(ServletInputStream body, long longest) {
      this.body = body;
      this.longest = longest;
    }

    @Override
    public int read() throws IOException {
      int next = present(body::read);
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = present(() -> body.read(target, offset, length));
      count(Math.max(0, count));
      return count;
    }

    private interface Reading {
      int next() throws IOException;
    }

    /** The server has its own word for a connection that is gone. */
    private static int present(Reading reading) throws IOException {
      try {
        return reading.next();
      } catch (CancelledKeyException gone) {
        throw new IOException("The connection is gone", gone);
      }
    }

    private void count(int more) {
      read += more;
      if (read > longest) {
        throw new Problem(Status.REQUEST_ENTITY_TOO_LARGE, "lti.problem.toolarge");
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
