package fr.passerelle.deployment.wire;

import fr.passerelle.lti.asset.Assets;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents;
import org.glassfish.grizzly.http.HttpRequestPacket;

/**
 * Stands behind the server's parser and before everything else of it, so that nothing has been done
 * for a request yet. Refuses what can be read in two ways. What may wait for the database is handed
 * to the {@link Doorkeeper}; while there is no database, it is asked to come back.
 */
final class Gate extends BaseFilter {

  /** What these ask for is in memory; who asks how the node is must not wait behind anybody. */
  private static final String[] OPEN_TO_ALL = {"/health", Assets.PATH};

  /** Platforms read our keys when it suits them: what is known of them is still published. */
  private static final String KEYS = "/lti/jwks";

  private static final String DECISION = Gate.class.getName();

  private enum Decision {
    /** The rest of its body is for whoever answers it. */
    LET_IN,
    /** Answered when the body has been read and thrown away: browsers read no answer before. */
    TURNED_AWAY
  }

  private final Doorkeeper door;
  private final Refusals refusals;

  Gate(Doorkeeper door, Refusals refusals) {
    this.door = door;
    this.refusals = refusals;
  }

  @Override
  public NextAction handleRead(FilterChainContext context) throws IOException {
    if (Witness.isRefused(context.getConnection())) {
      return context.getStopAction();
    }
    if (context.getMessage() instanceof HttpContent content
        && content.getHttpHeader() instanceof HttpRequestPacket request) {
      Optional<String> fault = Witness.fault(request);
      if (fault.isPresent()) {
        refusals.malformed(context, request, fault.get());
        return context.getStopAction();
      }
      return decide(context, content, request);
    }
    return context.getInvokeAction();
  }

  private NextAction decide(
      FilterChainContext context, HttpContent content, HttpRequestPacket request) {
    Object before = request.getAttribute(DECISION);
    boolean closed = door.isClosed();
    if (before == Decision.LET_IN || isOpenToAll(request, closed)) {
      return context.getInvokeAction();
    }
    if (before == Decision.TURNED_AWAY || closed) {
      turnAway(context, content, request);
      return context.getStopAction();
    }
    request.setAttribute(DECISION, Decision.LET_IN);
    return handOver(context, content, request);
  }

  private static boolean isOpenToAll(HttpRequestPacket request, boolean closed) {
    String path = request.getRequestURI();
    return Stream.of(OPEN_TO_ALL).anyMatch(path::startsWith) || (closed && path.equals(KEYS));
  }

  /** The connection reads nothing more until the visit is over. */
  private NextAction handOver(
      FilterChainContext context, HttpContent read, HttpRequestPacket request) {
    HttpContent content = KeptContent.of(read);
    context.setMessage(content);
    NextAction suspended = context.getSuspendAction();
    context.suspend();
    door.receive(
        new Doorkeeper.Visit() {
          @Override
          public void letIn() {
            context.resumeNext();
          }

          @Override
          public void turnAway() {
            Gate.this.turnAway(context, content, request);
            context.resume(context.getStopAction());
          }
        });
    return suspended;
  }

  private void turnAway(
      FilterChainContext context, HttpContent content, HttpRequestPacket request) {
    request.setAttribute(DECISION, Decision.TURNED_AWAY);
    if (content.isLast() || request.requiresAcknowledgement()) {
      refusals.notNow(context, request);
    }
  }

  /**
   * Nothing here speaks another protocol: the request is served in this one, as HTTP has it, and
   * its body is read, which the parser would leave to the other protocol.
   */
  @Override
  public NextAction handleEvent(FilterChainContext context, FilterChainEvent event)
      throws IOException {
    if (event instanceof HttpEvents.IncomingHttpUpgradeEvent upgrade) {
      upgrade.getHttpHeader().getUpgradeDC().recycle();
      upgrade.getHttpHeader().setIgnoreContentModifiers(false);
      return context.getStopAction();
    }
    return context.getInvokeAction();
  }
}
