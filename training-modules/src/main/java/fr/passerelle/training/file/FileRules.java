package fr.passerelle.training.file;

import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which files may be handed in at one place. What may weigh how much is the same everywhere.
 *
 * @param most how many, 0 to {@value #MOST}
 */
public record FileRules(int most, List<FileKind> kinds) {

  public static final FileRules NONE = new FileRules(0, List.of());

  private static final int MOST = 5;
  private static final int MEGABYTE = 1024 * 1024;

  /** Of one file, in megabytes: a photo of a telephone. */
  public static final int LARGEST = 5;

  /** Of all files at one place, in megabytes. */
  public static final int ALL = 10;

  /** The same in bytes. */
  public static final int ALL_BYTES = ALL * MEGABYTE;

  private static final int LARGEST_BYTES = LARGEST * MEGABYTE;

  /**
   * @throws IllegalArgumentException when they cannot be met; the message is for an author
   */
  public FileRules {
    kinds = Rules.orEmpty(kinds);
    Ids.requireUnique(kinds, FileKind::name);
    if (most < 0 || most > MOST || (most == 0) != kinds.isEmpty()) {
      throw new IllegalArgumentException("files needs most, 1 to " + MOST + ", and kinds");
    }
  }

  /** Whether any may be. */
  public boolean any() {
    return most > 0;
  }

  /** For the field's {@code accept}: browsers offer these first, and nothing hangs on it. */
  public String accept() {
    return kinds.stream()
        .flatMap(kind -> kind.formats().stream())
        .map(format -> "." + format.extension())
        .collect(Collectors.joining(",", "", kinds.contains(FileKind.IMAGE) ? ",.jpeg" : ""));
  }

  /** Of one file, in bytes. */
  public int largestBytes() {
    return LARGEST_BYTES;
  }

  /**
   * What is wrong with what was sent.
   *
   * @param kept how many files stay
   * @param keptBytes how much they weigh
   */
  public List<FileFlaw> flaws(int kept, long keptBytes, List<Upload> uploads) {
    List<FileFlaw> flaws = new ArrayList<>();
    uploads.forEach(upload -> flaw(upload).ifPresent(flaws::add));
    if (kept + uploads.size() > most) {
      flaws.add(new FileFlaw(FileFlaw.Reason.TOO_MANY, "", most));
    }
    if (keptBytes + uploads.stream().mapToLong(Upload::size).sum() > ALL_BYTES) {
      flaws.add(new FileFlaw(FileFlaw.Reason.TOO_MUCH, "", ALL));
    }
    return flaws;
  }

  private Optional<FileFlaw> flaw(Upload upload) {
    if (upload.size() == 0) {
      return FileFlaw.of(FileFlaw.Reason.EMPTY, upload, 0);
    }
    if (upload.size() > LARGEST_BYTES) {
      return FileFlaw.of(FileFlaw.Reason.TOO_LARGE, upload, LARGEST);
    }
    boolean known = upload.format().filter(this::takes).isPresent();
    return known ? Optional.empty() : FileFlaw.of(FileFlaw.Reason.OTHER_KIND, upload, 0);
  }

  private boolean takes(FileFormat format) {
    return kinds.stream().anyMatch(kind -> kind.formats().contains(format));
  }
}
