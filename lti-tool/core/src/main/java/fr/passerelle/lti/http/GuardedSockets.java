package fr.passerelle.lti.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sockets that look at the very address they connect to. The owner of a name can let it lead to a
 * public address when it is checked and to an internal one a moment later, when it is called. The
 * JDK's {@code https} asks its factory for an unconnected socket, connects it, and puts TLS on top,
 * with the name asked for in the greeting and compared with the certificate: all that is the given
 * factory's, only the connecting is ours.
 */
final class GuardedSockets extends SSLSocketFactory {

  /** What such a socket says instead of connecting. */
  static final class AddressNotAllowed extends IOException {

    private static final long serialVersionUID = 1L;

    AddressNotAllowed(String host) {
      super(host + " leads to an internal address");
    }
  }

  private final SSLSocketFactory tls;
  private final PrivateAddresses allowed;

  GuardedSockets(SSLSocketFactory tls, PrivateAddresses allowed) {
    this.tls = tls;
    this.allowed = allowed;
  }

  @Override
  public Socket createSocket() {
    return new GuardedSocket();
  }

  @Override
  public Socket createSocket(Socket connected, String host, int port, boolean autoClose)
      throws IOException {
    return tls.createSocket(connected, host, port, autoClose);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return tls.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return tls.getSupportedCipherSuites();
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw notGuarded();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw notGuarded();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw notGuarded();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw notGuarded();
  }

  private static UnsupportedOperationException notGuarded() {
    return new UnsupportedOperationException("sockets are made first and connected then");
  }

  private final class GuardedSocket extends Socket {

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      InetSocketAddress to = (InetSocketAddress) endpoint;
      if (!to.isUnresolved()
          && !allowed.permit(to.getHostString(), to.getAddress(), to.getPort())) {
        throw new AddressNotAllowed(to.getHostString());
      }
      super.connect(endpoint, timeout);
    }
  }
}
