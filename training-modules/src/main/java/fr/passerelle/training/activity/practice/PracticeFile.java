package fr.passerelle.training.activity.practice;

import fr.passerelle.training.file.Upload;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file that was handed in. It never changes; its owner may take it away again. */
@Entity
@Table(name = "training_practice_file")
public class PracticeFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_practice_file_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "practice_id")
  private Practice practice;

  private String name;

  @Column(name = "byte_count")
  private int size;

  @Column(name = "added_at")
  private Instant addedAt;

  /** Read only when the file is asked for; the database takes them away with it. */
  @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<PracticePiece> pieces = new ArrayList<>();

  protected PracticeFile() {}

  PracticeFile(Practice practice, Upload upload, Instant now) {
    this.practice = practice;
    this.name = upload.keptName();
    this.size = upload.content().length;
    this.addedAt = now;
    cut(upload.content());
  }

  private void cut(byte[] content) {
    for (int from = 0; from < content.length; from += PracticePiece.LONGEST) {
      int to = Math.min(content.length, from + PracticePiece.LONGEST);
      pieces.add(new PracticePiece(this, pieces.size(), Arrays.copyOfRange(content, from, to)));
    }
  }

  /** Whether it is what was sent, by its name and its weight. */
  boolean is(Upload upload) {
    return name.equals(upload.keptName()) && size == upload.content().length;
  }

  public long id() {
    return id == null ? 0 : id;
  }

  public String name() {
    return name;
  }

  /** In bytes. */
  int size() {
    return size;
  }

  Instant addedAt() {
    return addedAt;
  }
}
