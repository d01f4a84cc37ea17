package fr.passerelle.lti.web.edge;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.channels.CancelledKeyException;
import org.junit.jupiter.api.Test;

class BoundedRequestTest {

  private static final byte[] BUFFER = new byte[16];

  @Test
  void aConnectionThatIsGoneIsABodyCutShortAndNoFailureOfOurs() {
    BoundedRequest request = new BoundedRequest(requestOf(new GoneBody()), 10);

    assertThrows(IOException.class, () -> request.getInputStream().read());
    assertThrows(IOException.class, () -> request.getInputStream().read(BUFFER, 0, 16));
  }

  private static HttpServletRequest requestOf(ServletInputStream body) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            BoundedRequestTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> body);
  }

  /** As the server's is, when the browser went away in the middle of it. */
  private static final class GoneBody extends ServletInputStream {

    @Override
    public int read() {
      throw new CancelledKeyException();
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
