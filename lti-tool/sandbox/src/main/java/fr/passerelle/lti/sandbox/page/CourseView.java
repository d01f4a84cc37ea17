package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.StorageOffer;
import java.util.List;
import java.util.Optional;

/**
 * The course page for one person.
 *
 * @param address of this very page, to come back to
 * @param choosers the tools that offer this person content to choose
 * @param notice said once at the top; empty for nothing
 */
public record CourseView(
    String title,
    String address,
    String notice,
    List<Person> people,
    Person me,
    List<LinkCard> links,
    List<Registration> choosers,
    Optional<Frame> frame,
    GradebookView gradebook,
    JournalView journal,
    FaultsView faults,
    StorageOffer storage) {

  /**
   * A link as a card.
   *
   * @param tool its tool's name, said only where there are several registrations
   */
  public record LinkCard(
      String title,
      String description,
      String tool,
      boolean open,
      String frameAddress,
      String windowAddress) {}

  /**
   * The tool inside the page.
   *
   * @param toolOrigin whose messages the page answers
   */
  public record Frame(
      String title, String source, String windowAddress, String closeAddress, String toolOrigin) {}
}
