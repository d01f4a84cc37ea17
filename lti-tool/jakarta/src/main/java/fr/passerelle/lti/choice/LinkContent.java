package fr.passerelle.lti.choice;

import fr.passerelle.lti.session.LinkPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What a link opens of which its platform does not say so.
 *
 * <p>It begins when somebody who may place content chooses it, may be chosen again, and is passed
 * over while the platform itself names something that we offer. Who chose is not kept.
 */
@Entity
@Table(name = "lti_link_content")
public class LinkContent {

  /** {@link LinkPlace#key()}: the unique key, whatever the length of the ids. */
  @Id private String place;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "context_id")
  private String contextId;

  @Column(name = "resource_link_id")
  private String resourceLinkId;

  private String content;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  protected LinkContent() {}
}
