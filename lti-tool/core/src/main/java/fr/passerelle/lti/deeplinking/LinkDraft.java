package fr.passerelle.lti.deeplinking;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** A link being made: everything but the title may be left out. Not for several threads. */
public final class LinkDraft {

  private final String title;
  private Optional<String> text = Optional.empty();
  private Optional<URI> url = Optional.empty();
  private Optional<Icon> icon = Optional.empty();
  private Map<String, String> custom = Map.of();
  private Optional<LinkLineItem> lineItem = Optional.empty();
  private Optional<Period> available = Optional.empty();
  private Optional<Period> submission = Optional.empty();
  private Optional<FrameHint> iframe = Optional.empty();
  private Optional<WindowHint> window = Optional.empty();

  LinkDraft(String title) {
    this.title = title;
  }

  public LinkDraft text(String plainText) {
    text = Optional.of(plainText);
    return this;
  }

  public LinkDraft url(URI address) {
    url = Optional.of(address);
    return this;
  }

  public LinkDraft icon(Icon picture) {
    icon = Optional.of(picture);
    return this;
  }

  public LinkDraft custom(Map<String, String> parameters) {
    custom = parameters;
    return this;
  }

  public LinkDraft lineItem(LinkLineItem column) {
    lineItem = Optional.of(column);
    return this;
  }

  public LinkDraft available(Period period) {
    available = Optional.of(period);
    return this;
  }

  public LinkDraft submission(Period period) {
    submission = Optional.of(period);
    return this;
  }

  public LinkDraft iframe(FrameHint hint) {
    iframe = Optional.of(hint);
    return this;
  }

  public LinkDraft window(WindowHint hint) {
    window = Optional.of(hint);
    return this;
  }

  public LtiResourceLinkItem item() {
    return new LtiResourceLinkItem(
        title, text, url, icon, custom, lineItem, available, submission, iframe, window);
  }
}
