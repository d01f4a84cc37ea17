package fr.passerelle.training.catalog;

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

  ArchivedFile(CourseVersion version, String path, byte[] content) {
    this.address = version.courseId() + "/" + version.hash() + "/" + path;
    this.courseId = version.courseId();
    this.hash = version.hash();
    this.path = path;
    this.content = content.clone();
  }

  String path() {
    return path;
  }

  byte[] content() {
    return content.clone();
  }
}
