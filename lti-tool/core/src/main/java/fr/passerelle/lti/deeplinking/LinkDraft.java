package fr.passerelle.lti.deeplinking;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A link being made (Deep Linking 2.0, section 3.2): everything but the title may be left out. What
 * {@link LtiResourceLinkItem} does not accept, {@link #item()} says. Not for several threads.
 */
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

  /** A plain text beside the link, no markup. */
  public LinkDraft text(String plainText) {
    text = Optional.of(plainText);
    return this;
  }

  /**
   * What to launch, when not the tool's own address: absolute, and inside the tool, or its launches
   * would be refused as {@link fr.passerelle.lti.launch.RefusalReason#TARGET_OUTSIDE_TOOL}. Better
   * tell what to open by {@link #custom}.
   */
  public LinkDraft url(URI address) {
    url = Optional.of(address);
    return this;
  }

  /** A small picture for the link. */
  public LinkDraft icon(Icon picture) {
    icon = Optional.of(picture);
    return this;
  }

  /** Parameters that come with every launch of the link, also in a copied course. */
  public LinkDraft custom(Map<String, String> parameters) {
    custom = parameters;
    return this;
  }

  /** A column in the gradebook, made together with the link. */
  public LinkDraft lineItem(LinkLineItem column) {
    lineItem = Optional.of(column);
    return this;
  }

  /** When the link may be opened; a wish, which few platforms know. */
  public LinkDraft available(Period period) {
    available = Optional.of(period);
    return this;
  }

  /** When work is accepted; a wish, which few platforms know. */
  public LinkDraft submission(Period period) {
    submission = Optional.of(period);
    return this;
  }

  /** A wish to be shown in the platform's page. */
  public LinkDraft iframe(FrameHint hint) {
    iframe = Optional.of(hint);
    return this;
  }

  /** A wish to be shown in a window. */
  public LinkDraft window(WindowHint hint) {
    window = Optional.of(hint);
    return this;
  }

  /**
   * The link, as it is now.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public LtiResourceLinkItem item() {
    return new LtiResourceLinkItem(
        title, text, url, icon, custom, lineItem, available, submission, iframe, window);
  }
}
