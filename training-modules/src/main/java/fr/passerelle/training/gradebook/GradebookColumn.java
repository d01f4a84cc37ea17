package fr.passerelle.training.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A column that this tool made in a workspace's gradebook. Its name and maximum are those last
 * asked for: what a teacher changed there since stays.
 */
@Entity
@Table(name = "training_gradebook_column")
public class GradebookColumn {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_gradebook_column_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "gradebook_id")
  private CourseGradebook gradebook;

  @Column(name = "resource_id")
  private String resourceId;

  @Column(name = "module_id")
  private String moduleId;

  @Column(name = "line_item")
  private String lineItem;

  @Column(name = "replaced_item")
  private String replaced;

  private String label;
  private double maximum;
  private boolean gone;

  protected GradebookColumn() {}

  GradebookColumn(CourseGradebook gradebook, ColumnPlan.Wanted wanted, String lineItem) {
    this.gradebook = gradebook;
    this.resourceId = wanted.resourceId();
    this.moduleId = wanted.moduleId();
    is(wanted, lineItem);
  }

  /** A column at another address than before replaces that one. */
  final void is(ColumnPlan.Wanted wanted, String address) {
    if (lineItem != null && !lineItem.equals(address)) {
      replaced = lineItem;
    }
    lineItem = address;
    label = wanted.label();
    maximum = wanted.maximum();
    gone = false;
  }

  /** A person has to have it made again, unless nothing is sent there anyhow. */
  void isGone(Instant now) {
    gone = true;
    if (isFed()) {
      gradebook.columnIsGone(now);
    }
  }

  /** Whether scores go to it at present. */
  boolean isFed() {
    return moduleId == null || gradebook.layout() == Layout.MODULES;
  }

  /** The address of the column it replaces, whose cells are still to be taken away, or null. */
  String replaced() {
    return replaced;
  }

  void hasReplaced() {
    replaced = null;
  }

  CourseGradebook gradebook() {
    return gradebook;
  }

  ColumnPlan.Known known() {
    return new ColumnPlan.Known(resourceId, lineItem, label, maximum);
  }

  String resourceId() {
    return resourceId;
  }

  /** The one module it is about, or null for the whole course. */
  public String moduleId() {
    return moduleId;
  }

  /** Its URL. */
  public String lineItem() {
    return lineItem;
  }

  public String label() {
    return label;
  }

  public double maximum() {
    return maximum;
  }

  /** Whether the workspace said that it is no longer there. */
  public boolean gone() {
    return gone;
  }
}
