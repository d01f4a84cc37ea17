package fr.passerelle.lti.deeplinking;

/**
 * The platform would not take this choice, so it was not sent: the settings of the launch say so
 * (Deep Linking 2.0, section 4.4.1).
 *
 * @param reason what the platform does not accept
 * @param detail one English sentence for the log
 */
public record ChoiceRefused(Reason reason, String detail) implements DeepLinkingOutcome {

  /** What the platform does not accept. */
  public enum Reason {
    /** {@code accept_types} does not name the type of an item. */
    TYPE_NOT_ACCEPTED,
    /** {@code accept_multiple} is false and there are several items. */
    SEVERAL_NOT_ACCEPTED,
    /** {@code accept_lineitem} is false and an item brings a line item. */
    LINE_ITEM_NOT_ACCEPTED,
    /** {@code accept_presentation_document_targets} names none of the ways an item is shown. */
    DOCUMENT_TARGET_NOT_ACCEPTED
  }
}
