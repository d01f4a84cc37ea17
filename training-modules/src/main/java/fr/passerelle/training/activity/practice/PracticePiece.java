package fr.passerelle.training.activity.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;

/** A part of a file's content: what every database takes as one value. */
@Entity
@Table(name = "training_practice_piece")
public class PracticePiece {

  /** In bytes; H2 takes a million. */
  static final int LONGEST = 512 * 1024;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_practice_piece_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "file_id")
  private PracticeFile file;

  @Column(name = "piece_number")
  private int number;

  private byte[] content;

  protected PracticePiece() {}

  /**
   * @param content not copied: nobody changes it
   */
  PracticePiece(PracticeFile file, int number, byte[] content) {
    this.file = file;
    this.number = number;
    this.content = content;
  }

  /** In bytes. */
  int size() {
    return content.length;
  }

  void addTo(ByteBuffer whole) {
    whole.put(content);
  }
}
