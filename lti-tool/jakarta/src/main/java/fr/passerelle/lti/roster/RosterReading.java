package fr.passerelle.lti.roster;

import fr.passerelle.lti.http.WebAddress;
import fr.passerelle.lti.nrps.Roster;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The reading of one list: those in a course who may open one link.
 *
 * <p>Its life: a trainer's launch begins it and {@linkplain #ask asks} for a reading, as their
 * button and later launches do; it is then due. A courier leases it ({@link DueRosters}), reads the
 * platform's list, and the outcome is noted: read, whole or as changes, or not, with the reason.
 * What may pass is tried again a few times, later and later; anything else waits until somebody
 * asks. A courier that dies lets its lease run out. After {@value #FORGOTTEN_DAYS} days without a
 * trainer it is forgotten with its people.
 */
@Entity
@Table(name = "lti_roster")
public class RosterReading {

  static final int FORGOTTEN_DAYS = 30;

  /** Renewed while the reading goes on, so it only has to outlive a pause of the courier. */
  static final Duration LEASE = Duration.ofSeconds(30);

  /** For so long changes are added to a whole list before it is read as a whole again. */
  private static final Duration TRUSTED = Duration.ofDays(1);

  private static final int MOST_ATTEMPTS = 8;

  /** The platform gives the list no more: what it gave before is not ours to keep. */
  private static final Set<Reason> WITHDRAWN = EnumSet.of(Reason.NOT_PERMITTED, Reason.NOT_FOUND);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lti_seq")
  private long id;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "context_id")
  private String contextId;

  @Column(name = "resource_link_id")
  private String resourceLinkId;

  @Column(name = "context_title")
  private String contextTitle;

  private String memberships;

  @Column(name = "needed_at")
  private Instant neededAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "rests_until")
  private Instant restsUntil;

  @Column(name = "leased_until")
  private Instant leasedUntil;

  private long revision;
  private int attempts;

  @Column(name = "tried_at")
  private Instant triedAt;

  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "whole_at")
  private Instant wholeAt;

  private boolean complete;

  @Column(name = "of_link")
  private boolean ofLink;

  @Column(name = "link_refused")
  private boolean linkRefused;

  private String differences;

  /** How many people the last reading left on the list; null before the first. */
  private Integer size;

  /** How many readings in a row found nobody new; null before the first. */
  @Column(name = "in_vain")
  private Integer inVain;

  @Enumerated(EnumType.STRING)
  private Reason trouble;

  protected RosterReading() {}

  RosterReading(RosterPlace place) {
    registrationId = place.registrationId();
    deploymentId = place.deploymentId();
    contextId = place.contextId();
    resourceLinkId = place.resourceLinkId();
  }

  long id() {
    return id;
  }

  long registrationId() {
    return registrationId;
  }

  long revision() {
    return revision;
  }

  int attempts() {
    return attempts;
  }

  /**
   * A trainer wants the list: due at once, unless it is being read or has been tried just now.
   *
   * @param address where this launch says the list is
   */
  void ask(URI address, String title, Instant now) {
    neededAt = now;
    memberships = address.toASCIIString();
    contextTitle = title;
    if (mayBeAsked(now)) {
      dueAt = now;
      attempts = 0;
    }
  }

  /** A launch came from somebody the list does not name: it may have grown. */
  void askAgain(Instant now) {
    if (mayBeAsked(now) && mayHaveGrown(now)) {
      dueAt = now;
      attempts = 0;
    }
  }

  /**
   * Whether reading again is worth while for somebody whom the list does not name. A long list is
   * read more rarely; so is one that never names them, because it is cut off somewhere or knows
   * people by other ids than their launches.
   */
  boolean mayHaveGrown(Instant now) {
    return triedAt != null
        && !now.isBefore(
            triedAt.plus(
                RosterPause.beforeItMayHaveGrown(zeroIfUnknown(size), zeroIfUnknown(inVain))));
  }

  private static int zeroIfUnknown(Integer count) {
    return count == null ? 0 : count;
  }

  /**
   * Notes what a reading made of the list.
   *
   * @param people how many it names now
   * @param newcomers how many of them it did not name before
   */
  void counted(int people, int newcomers) {
    inVain = newcomers > 0 || inVain == null ? 0 : Math.min(inVain + 1, RosterPause.MOST_DOUBLINGS);
    size = people;
    restsUntil = triedAt.plus(RosterPause.afterReading(people));
  }

  /** Whether asking now would have it read. */
  boolean mayBeAsked(Instant now) {
    return !isBeingRead(now) && (restsUntil == null || !now.isBefore(restsUntil));
  }

  /** Before when nobody may ask; none when anybody may. */
  Optional<Instant> restsUntil(Instant now) {
    return Optional.ofNullable(restsUntil).filter(now::isBefore);
  }

  private boolean isBeingRead(Instant now) {
    return leasedUntil != null && now.isBefore(leasedUntil);
  }

  /** Whether a new list is on its way. */
  boolean isUnderWay(Instant now) {
    return isBeingRead(now) || dueAt != null && !dueAt.isAfter(now);
  }

  /** What a courier needs to read it. */
  RosterLease lease(Instant now) {
    return new RosterLease(
        id,
        revision,
        registrationId,
        URI.create(memberships),
        linkRefused ? Optional.empty() : Optional.of(resourceLinkId),
        Optional.ofNullable(differences).filter(known -> addsToAWholeList(now)).map(URI::create),
        attempts);
  }

  private boolean addsToAWholeList(Instant now) {
    return complete && now.isBefore(wholeAt.plus(TRUSTED));
  }

  void readWhole(ReadOutcome.Whole read, Instant now) {
    wholeAt = now;
    complete = read.roster().complete();
    ofLink = read.ofLink();
    linkRefused = linkRefused || read.linkRefused();
    read(read.roster(), now);
  }

  /** Changes keep a whole list whole. */
  void readChanges(Roster changes, Instant now) {
    read(changes, now);
  }

  private void read(Roster roster, Instant now) {
    readAt = now;
    trouble = null;
    differences =
        roster
            .differences()
            .map(URI::toASCIIString)
            .filter(address -> address.length() <= WebAddress.LONGEST)
            .orElse(null);
    settle(now, RosterPause.SHORTEST);
  }

  /**
   * The platform gave nothing.
   *
   * @param wait until the next try by itself, where one may help
   * @param askedWait how long the platform itself asks to be left alone
   */
  void notRead(Reason reason, Duration wait, Optional<Duration> askedWait, Instant now) {
    trouble = reason;
    settle(
        now,
        askedWait
            .filter(asked -> asked.compareTo(RosterPause.SHORTEST) > 0)
            .orElse(RosterPause.SHORTEST));
    if (reason == Reason.RETRY_LATER && attempts < MOST_ATTEMPTS) {
      dueAt = now.plus(wait);
    }
    if (isWithdrawn()) {
      readAt = null;
      wholeAt = null;
      complete = false;
      differences = null;
    }
  }

  /** The platform is suspended: a trainer who comes back to it asks again. */
  void leave(Instant now) {
    settle(now, RosterPause.SHORTEST);
  }

  private void settle(Instant now, Duration rest) {
    triedAt = now;
    restsUntil = now.plus(rest);
    leasedUntil = null;
    dueAt = null;
  }

  /** Whether the platform refuses the list, from the first or by now. */
  boolean isWithdrawn() {
    return WITHDRAWN.contains(trouble);
  }

  GroupRoster.State state(Instant now) {
    if (isUnderWay(now)) {
      return GroupRoster.State.READING;
    }
    if (isWithdrawn()) {
      return GroupRoster.State.NOT_PERMITTED;
    }
    if (trouble != null) {
      return readAt == null ? GroupRoster.State.TROUBLE : GroupRoster.State.STALE;
    }
    if (readAt == null) {
      return GroupRoster.State.UNREAD;
    }
    return complete ? GroupRoster.State.READ : GroupRoster.State.PARTIAL;
  }

  /** When the list was last read; none while it never was. */
  Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }

  /** Whether the people are all of them. */
  boolean isComplete() {
    return complete;
  }

  /** Whether the list is the link's rather than the whole course's. */
  boolean isOfLink() {
    return ofLink;
  }
}
