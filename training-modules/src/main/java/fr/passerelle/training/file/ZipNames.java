package fr.passerelle.training.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The names in a zip, read from its directory at the end (APPNOTE 4.3.12 and 4.3.16). Nothing is
 * unpacked, so that what swells when it is unpacked does no harm here.
 */
final class ZipNames {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int MOST = 5_000;

  private ZipNames() {}

  /**
   * All names; none when there is no directory that can be read whole, or more than {@value #MOST}:
   * what is in a file is not known by a part of its names.
   */
  static Set<String> of(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    try {
      return names(bytes, end(bytes));
    } catch (IndexOutOfBoundsException broken) {
      return Set.of();
    }
  }

  /** Where the directory's end is. */
  private static int end(ByteBuffer zip) {
    int at = zip.limit() - END_LENGTH;
    int earliest = Math.max(0, at - LONGEST_COMMENT);
    while (at >= earliest && zip.getInt(at) != END) {
      at--;
    }
    return Objects.checkIndex(at < earliest ? -1 : at, zip.limit());
  }

  private static Set<String> names(ByteBuffer zip, int end) {
    int count = Short.toUnsignedInt(zip.getShort(end + 10));
    int at = zip.getInt(end + 16);
    Set<String> names = new HashSet<>();
    for (int entry = 0; entry < Math.min(count, MOST); entry++) {
      if (zip.getInt(at) != ENTRY) {
        return Set.of();
      }
      int length = Short.toUnsignedInt(zip.getShort(at + 28));
      byte[] name = new byte[length];
      zip.get(at + ENTRY_LENGTH, name);
      names.add(new String(name, UTF_8));
      at +=
          ENTRY_LENGTH
              + length
              + Short.toUnsignedInt(zip.getShort(at + 30))
              + Short.toUnsignedInt(zip.getShort(at + 32));
    }
    return count > MOST || zip.getInt(at) == ENTRY ? Set.of() : names;
  }
}
