package fr.passerelle.training.course;

import java.util.regex.Pattern;

/**
 * Exactly these files of this course; an attempt stays on the version it began.
 *
 * @param courseId lower-case letters, digits and hyphens, at most 60 characters
 * @param hash the first 16 hexadecimal digits of the SHA-256 of all the course's files
 */
public record CourseVersion(String courseId, String hash) {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");

  public CourseVersion {
    Ids.require(courseId);
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("not the hash of a course: " + hash);
    }
  }
}
