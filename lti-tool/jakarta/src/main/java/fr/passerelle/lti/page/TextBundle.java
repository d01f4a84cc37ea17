package fr.passerelle.lti.page;

/** A module's texts: every module that shows something offers one such bean. */
public interface TextBundle {

  /**
   * The resource bundle's base name, such as {@code texts.lti} for {@code texts/lti_fr.properties}.
   * Keys start with the module's name, so that bundles never collide.
   */
  String baseName();
}
