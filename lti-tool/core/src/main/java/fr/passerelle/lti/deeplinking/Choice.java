package fr.passerelle.lti.deeplinking;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What somebody chose (Deep Linking 2.0, section 4.5).
 *
 * @param items in order; empty when nothing was chosen
 * @param msg a plain text the platform shows to the person
 * @param log a plain text for the platform's log
 * @param errormsg a plain text the platform shows to the person when something went wrong
 * @param errorlog a plain text for the platform's log when something went wrong
 */
public record Choice(
    List<LtiResourceLinkItem> items,
    Optional<String> msg,
    Optional<String> log,
    Optional<String> errormsg,
    Optional<String> errorlog) {

  /** No component may be null. */
  public Choice {
    items = List.copyOf(items);
    requireNonNull(msg, "msg");
    requireNonNull(log, "log");
    requireNonNull(errormsg, "errormsg");
    requireNonNull(errorlog, "errorlog");
  }

  /** These links, and no text. */
  public static Choice of(List<LtiResourceLinkItem> items) {
    return new Choice(
        items, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The way back without anything. */
  public static Choice nothing() {
    return of(List.of());
  }

  /** The same, with a text for the person. */
  public Choice saying(String text) {
    return new Choice(items, Optional.of(text), log, errormsg, errorlog);
  }
}
