package fr.passerelle.training.activity.scenario;

import java.util.Locale;

/** Why a form changes nothing. */
public enum WhyNot {
  /** Nothing was chosen. */
  MISSING(true),
  /** The scene has no such choice: the form is none of ours. */
  UNKNOWN(true),
  /** It comes from a scene one is not at: another tab, another device, a page from before. */
  ELSEWHERE(false),
  /** The same choice has arrived before: a double click, or a page sent again. */
  REPEATED(false),
  /** The way is as long as a way may be. */
  TOO_FAR(false);

  private final boolean mistake;

  WhyNot(boolean mistake) {
    this.mistake = mistake;
  }

  /** Whether the form itself does not do; otherwise it only comes at the wrong moment. */
  boolean isMistake() {
    return mistake;
  }

  /** The key of what a page says. */
  public String textKey() {
    return "training.scenario.whynot." + name().toLowerCase(Locale.ROOT);
  }

  /** How the page looks that says it. */
  public String state() {
    return this == REPEATED ? "info" : "warning";
  }
}
