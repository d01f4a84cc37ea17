package fr.passerelle.deployment.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between the tool and its database, or a platform, on the loopback, and does what networks
 * do. It passes on every byte until it is told otherwise; what it is told holds for connections
 * that are open and for those to come, and {@link #heal()} makes everything pass again:
 *
 * <pre>{@code
 * try (FaultProxy line = FaultProxy.to("127.0.0.1", port)) {
 *   … have the tool connect to line.port() …
 *   line.silence();   // nothing passes, nobody is told; what was sent arrives when it heals
 *   line.halfOpen();  // as a firewall that forgot: what is sent is lost for good, nobody is told
 *   line.slow(Duration.ofSeconds(2));  // each piece, either way
 *   line.garbage();   // answers are noise
 *   line.refuse();    // cuts what is open, and refuses what comes
 *   line.cut();       // cuts what is open, once; what comes next passes
 *   line.heal();
 * }
 * }</pre>
 */
public final class FaultProxy implements AutoCloseable {

  private enum Fault {
    NONE,
    SILENCE,
    LOSS,
    NOISE,
    REFUSAL
  }

  private final InetSocketAddress target;
  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private Fault fault = Fault.NONE;
  private Duration delay = Duration.ZERO;

  private FaultProxy(InetSocketAddress target) throws IOException {
    this.target = target;
    this.door = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
  }

  /** Opens one, at a free port. */
  public static FaultProxy to(String host, int port) {
    try {
      FaultProxy proxy = new FaultProxy(new InetSocketAddress(host, port));
      proxy.inBackground("door", proxy::takeIn);
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens one before a server, such as a workspace. */
  public static FaultProxy to(URI server) {
    return to(server.getHost(), server.getPort());
  }

  public int port() {
    return door.getLocalPort();
  }

  /** The same address as the server's, by way of the proxy. */
  public URI url(URI ofServer) {
    return URI.create(
        ofServer.toString().replaceFirst(":" + ofServer.getPort() + "(?=/|$)", ":" + port()));
  }

  /** How many connections are open through it. */
  int connections() {
    return open.size() / 2;
  }

  public void heal() {
    slow(Duration.ZERO);
    set(Fault.NONE);
  }

  public void silence() {
    set(Fault.SILENCE);
  }

  void halfOpen() {
    set(Fault.LOSS);
  }

  public void garbage() {
    set(Fault.NOISE);
  }

  public void refuse() {
    set(Fault.REFUSAL);
    cut();
  }

  synchronized void slow(Duration each) {
    delay = each;
    notifyAll();
  }

  /** Resets every open connection: both ends are told. */
  public void cut() {
    open.forEach(this::reset);
  }

  @Override
  public void close() {
    heal();
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }

  private synchronized void set(Fault next) {
    fault = next;
    notifyAll();
  }

  private synchronized Fault fault() {
    return fault;
  }

  private void takeIn() throws IOException {
    while (!door.isClosed()) {
      Socket client = door.accept();
      if (fault() == Fault.REFUSAL) {
        reset(client);
      } else {
        inBackground("to server", () -> connect(client));
      }
    }
  }

  private void connect(Socket client) throws IOException {
    open.add(client);
    Socket server = new Socket();
    open.add(server);
    try {
      server.connect(target, 5_000);
    } catch (IOException away) {
      reset(client);
      reset(server);
      return;
    }
    inBackground("to client", () -> pass(server, client, true));
    pass(client, server, false);
  }

  private void pass(Socket from, Socket to, boolean answer) {
    byte[] piece = new byte[16384];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        Fault now = afterSilence();
        if (now == Fault.NOISE && answer) {
          new Random(length).nextBytes(piece);
        }
        if (now != Fault.LOSS) {
          out.write(piece, 0, length);
          out.flush();
        }
      }
      afterSilence();
      to.shutdownOutput();
    } catch (IOException oneEndIsGone) {
      reset(to);
      reset(from);
    } finally {
      leaveIfBothAreDone(from, to);
    }
  }

  private void leaveIfBothAreDone(Socket one, Socket other) {
    if (one.isOutputShutdown() && other.isOutputShutdown()) {
      reset(one);
      reset(other);
    }
  }

  /** Waits for as long as nothing passes, and what passing takes; the fault there is then. */
  private synchronized Fault afterSilence() throws IOException {
    try {
      long until = System.nanoTime() + delay.toNanos();
      while (fault == Fault.SILENCE || System.nanoTime() < until) {
        wait(fault == Fault.SILENCE ? 0 : 1 + (until - System.nanoTime()) / 1_000_000);
      }
      return fault;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private void inBackground(String name, Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException ended) {
                // The one who was asked for it has gone, or the proxy is closed.
              }
            },
            "fault proxy, " + name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Both ends are told at once, and nothing of it lingers. */
  private void reset(Socket socket) {
    open.remove(socket);
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException goneAlready) {
      // That was asked for.
    }
  }
}
