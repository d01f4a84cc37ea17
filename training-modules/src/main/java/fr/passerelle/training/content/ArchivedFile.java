package fr.passerelle.training.content;

import fr.passerelle.training.course.CourseVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One file of one version of a course; written once, read when an old attempt is opened. */
@Entity
@Table(name = "training_course_file")
class ArchivedFile {

  /** {@code <course>/<hash>/<path>}: the same file can only be stored once. */
  @Id
  @Column(name = "address", updatable = false)
  private String address;

  @Column(name = "course_id", updatable = false)
  private String courseId;

  @Column(name = "hash", updatable = false)
  private String hash;

  @Column(name = "path", updatable = false)
  private String path;

  @Column(name = "content", updatable = false)
  private byte[] content;

  protected ArchivedFile() {}

  static String address(CourseVersion version, String path) {
    return version.courseId() + "/" + version.hash() + "/" + path;
  }

  String path() {
    return path;
  }

  byte[] content() {
    return content.clone();
  }
}
