package fr.passerelle.training.content;

import fr.passerelle.training.course.CourseVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One file of one version of a course, or a part of a large one: a database takes no more than so
 * many bytes as one value. Written once, read when an old attempt is opened.
 */
@Entity
@Table(name = "training_course_file")
class ArchivedFile {

  static final int LARGEST = 1_000_000;

  /**
   * {@code <course>/<hash>/<path>}, with {@code #1} and so on for the parts after the first: the
   * same file can only be stored once.
   */
  @Id
  @Column(name = "address", updatable = false)
  private String address;

  @Column(name = "course_id", updatable = false)
  private String courseId;

  @Column(name = "hash", updatable = false)
  private String hash;

  @Column(name = "path", updatable = false)
  private String path;

  /** Its place among the parts of the file, from 0. */
  @Column(name = "part", updatable = false)
  private int part;

  @Column(name = "content", updatable = false)
  private byte[] content;

  protected ArchivedFile() {}

  static String address(CourseVersion version, String path, int part) {
    String address = version.courseId() + "/" + version.hash() + "/" + path;
    return part == 0 ? address : address + "#" + part;
  }

  String path() {
    return path;
  }

  byte[] content() {
    return content.clone();
  }
}
