package fr.passerelle.lti.page;

import java.util.List;

/**
 * What a page's header says and offers to somebody who has been let in.
 *
 * @param personName who it is, or null
 * @param placeTitle where they are, or null
 * @param links where else they can go
 * @param endPath what « Quitter » posts to
 */
public record PageHeader(
    String personName, String placeTitle, List<NavItem> links, String endPath) {

  public PageHeader {
    links = List.copyOf(links);
  }
}
