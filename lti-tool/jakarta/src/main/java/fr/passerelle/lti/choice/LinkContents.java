package fr.passerelle.lti.choice;

import fr.passerelle.lti.host.NewRows;
import fr.passerelle.lti.session.LinkPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What was chosen here for links that were placed without content. */
@ApplicationScoped
public class LinkContents {

  @PersistenceContext private EntityManager entities;
  @Inject private NewRows rows;
  @Inject private Clock clock;

  /** What was chosen for this link. */
  @Transactional
  public Optional<String> of(LinkPlace place) {
    return entities
        .createQuery("select c.content from LinkContent c where c.place = :place", String.class)
        .setParameter("place", place.key())
        .getResultStream()
        .findFirst();
  }

  /**
   * What was chosen for this link or, when it is a copy, for the nearest of those it was copied
   * from; that is then the copy's own, to be changed by itself.
   *
   * @param originals the ids of those links, the nearest first
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<String> of(LinkPlace place, List<String> originals) {
    return of(place).or(() -> originals.isEmpty() ? Optional.empty() : inherited(place, originals));
  }

  private Optional<String> inherited(LinkPlace copy, List<String> originals) {
    Optional<String> content =
        originals.stream().flatMap(original -> ofLink(copy, original).stream()).findFirst();
    content.ifPresent(found -> add(copy, found));
    return content;
  }

  /** In another context than the copy's: a link's id is unique in the deployment. */
  private Optional<String> ofLink(LinkPlace copy, String original) {
    return entities
        .createQuery(
            "select c.content from LinkContent c where c.registrationId = :registration"
                + " and c.deploymentId = :deployment and c.resourceLinkId = :link"
                + " order by c.chosenAt desc",
            String.class)
        .setParameter("registration", copy.registrationId())
        .setParameter("deployment", copy.deploymentId())
        .setParameter("link", original)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Keeps a choice, unless somebody has chosen meanwhile: theirs stands then.
   *
   * @param instead what it replaces: what the person who chose was shown as chosen, or nothing
   * @return what stands
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<String> choose(LinkPlace place, String content, Optional<String> instead) {
    Optional<String> now = of(place);
    if (now.equals(instead)) {
      now.ifPresentOrElse(old -> replace(place, content, old), () -> add(place, content));
    }
    return of(place);
  }

  private void add(LinkPlace place, String content) {
    rows.add(
        "insert into lti_link_content"
            + " (place, registration_id, deployment_id, context_id, resource_link_id, content,"
            + " chosen_at) values (?, ?, ?, ?, ?, ?, ?)",
        place.key(),
        place.registrationId(),
        place.deploymentId(),
        place.contextId(),
        place.resourceLinkId(),
        content,
        clock.instant().atOffset(ZoneOffset.UTC));
  }

  private void replace(LinkPlace place, String content, String instead) {
    entities
        .createQuery(
            "update LinkContent c set c.content = :content, c.chosenAt = :now"
                + " where c.place = :place and c.content = :instead")
        .setParameter("content", content)
        .setParameter("now", clock.instant())
        .setParameter("place", place.key())
        .setParameter("instead", instead)
        .executeUpdate();
  }
}
