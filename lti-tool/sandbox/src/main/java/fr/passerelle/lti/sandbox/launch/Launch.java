package fr.passerelle.lti.sandbox.launch;

import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import java.net.URI;
import java.util.Optional;

/** A person on their way to a tool. Begun at the click, used up by the tool's one authorisation. */
public sealed interface Launch {
  String id();

  Registration registration();

  Person person();

  URI target();

  /** {@code iframe} or {@code window}. */
  String documentTarget();

  /** Opens a link of the course. */
  record OfLink(
      String id, Registration registration, Person person, ResourceLink link, String documentTarget)
      implements Launch {

    @Override
    public URI target() {
      return link.target();
    }
  }

  /**
   * Looks at the work behind a score.
   *
   * @param link the link the column belongs to, if any
   * @param owner whose work it is
   */
  record ToReview(
      String id,
      Registration registration,
      Person person,
      URI target,
      LineItem column,
      Optional<ResourceLink> link,
      Person owner,
      String documentTarget)
      implements Launch {}

  /** Goes to choose content; {@code id} is also the {@code data} to echo. */
  record ToChoose(
      String id, Registration registration, Person person, URI target, String documentTarget)
      implements Launch {}
}
