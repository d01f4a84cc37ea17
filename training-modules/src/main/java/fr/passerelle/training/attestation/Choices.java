package fr.passerelle.training.attestation;

import java.util.List;
import java.util.Map;

/**
 * What a holder agrees to.
 *
 * @param nameShown whether the public page shows their name
 * @param outlives whether the public page stays when their data is erased
 */
public record Choices(boolean nameShown, boolean outlives) {

  /** The field of {@link #nameShown}. */
  public static final String NAME_SHOWN = "name-shown";

  /** The field of {@link #outlives}. */
  public static final String OUTLIVES = "outlives";

  /** What is ticked in a form is agreed to, and nothing else. */
  public static Choices of(Map<String, List<String>> form) {
    return new Choices(ticked(form, NAME_SHOWN), ticked(form, OUTLIVES));
  }

  private static boolean ticked(Map<String, List<String>> form, String field) {
    return form != null && List.of("yes").equals(form.get(field));
  }
}
