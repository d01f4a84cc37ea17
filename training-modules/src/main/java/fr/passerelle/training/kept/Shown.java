package fr.passerelle.training.kept;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where something about a person is to be seen outside their own pages. */
public enum Shown {
  /** It is the workspace that told it, at a launch or on its list of participants. */
  GIVEN(Viewer.WORKSPACE),
  /** The score that is sent to the workspace's gradebook (AGS 2.0). */
  SCORE(Viewer.WORKSPACE),
  /** « Le groupe ». */
  GROUP(Viewer.TRAINER),
  /** « Travail : … », also as a submission review from the workspace's gradebook. */
  WORK(Viewer.TRAINER),
  /** « Carnet de notes » : what was sent beside what the workspace holds. */
  GRADEBOOK(Viewer.TRAINER),
  /** « Toutes les attestations » : the group's documents in one file. */
  ATTESTATIONS(Viewer.TRAINER),
  /** The public page of an attestation. */
  CHECK(Viewer.ANYBODY),
  /** « Envois de scores » in the administration. */
  DELIVERIES(Viewer.ADMINISTRATION);

  /** Who looks there. */
  public enum Viewer {
    /** Whoever looks after the course in the workspace. */
    TRAINER,
    /** The platform. */
    WORKSPACE,
    /** Who has the code of an attestation. */
    ANYBODY,
    /** Who administers this tool. */
    ADMINISTRATION;

    /** Those who see something of all this. */
    public static List<Viewer> of(List<DataCategory> rows) {
      return Stream.of(values())
          .filter(viewer -> rows.stream().anyMatch(row -> row.seenBy(viewer)))
          .toList();
    }

    public String textKey() {
      return "training.who." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Viewer viewer;

  Shown(Viewer viewer) {
    this.viewer = viewer;
  }

  public Viewer viewer() {
    return viewer;
  }
}
