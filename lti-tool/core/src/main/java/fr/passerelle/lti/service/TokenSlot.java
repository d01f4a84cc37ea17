package fr.passerelle.lti.service;

import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The place of one token: filled by one thread at a time. */
final class TokenSlot {

  private final ReentrantLock asking = new ReentrantLock();
  private volatile AccessToken token;
  private volatile int attempts;
  private volatile TokenOutcome last;

  TokenOutcome get(Instant now, Supplier<TokenOutcome> request) {
    AccessToken held = token;
    return isUsableAt(held, now) ? new TokenOutcome.Granted(held) : ask(now, request);
  }

  void forget(AccessToken refused) {
    asking.lock();
    try {
      if (refused.equals(token)) {
        token = null;
      }
    } finally {
      asking.unlock();
    }
  }

  /** Who waited while another thread asked takes its outcome, a failure included. */
  private TokenOutcome ask(Instant now, Supplier<TokenOutcome> request) {
    int seen = attempts;
    asking.lock();
    try {
      if (isUsableAt(token, now)) {
        return new TokenOutcome.Granted(token);
      }
      if (attempts != seen && !(last instanceof TokenOutcome.Granted)) {
        return last;
      }
      last = request.get();
      token = last instanceof TokenOutcome.Granted granted ? granted.token() : null;
      attempts++;
      return last;
    } finally {
      asking.unlock();
    }
  }

  private static boolean isUsableAt(AccessToken token, Instant now) {
    return token != null && now.isBefore(token.expiresAt());
  }
}
