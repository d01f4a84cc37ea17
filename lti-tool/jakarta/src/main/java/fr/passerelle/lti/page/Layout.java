package fr.passerelle.lti.page;

import java.util.List;

/**
 * What the layout template draws around a page's body.
 *
 * @param personName the person's name, or null when nobody has launched or the platform withheld it
 * @param contextTitle the course in the workspace, or null
 * @param path this page's own path, to mark the current link
 * @param endPath where this launch is ended, or null outside a launch
 * @param leaveRehearsal where a rehearsal is left, or null outside one
 * @param frames origins of the platform that may have the page in a frame, separated by spaces
 */
public record Layout(
    String title,
    Texts t,
    String personName,
    String contextTitle,
    List<NavItem> links,
    String path,
    String endPath,
    String leaveRehearsal,
    String frames) {

  /** How a header link stands to the page shown: {@code page}, {@code true} or null. */
  public String current(NavItem link) {
    return link.current(path);
  }
}
