package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Question;
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

/** The answer to one question in one try, as it was given; its correction is worked out anew. */
@Entity
@Table(name = "training_quiz_answer")
public class QuizAnswer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_quiz_answer_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "try_id")
  private QuizTry quizTry;

  @Column(name = "question_id")
  private String questionId;

  private String stored;

  private double points;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected QuizAnswer() {}

  QuizAnswer(QuizTry quizTry, Question question, Answer answer, Instant now) {
    this.quizTry = quizTry;
    this.questionId = question.id();
    this.points = question.mark(answer).points();
    this.stored = answer.toStored();
    this.answeredAt = now;
  }

  /** The same answer in a later try, which does not ask for it again. */
  QuizAnswer(QuizTry quizTry, QuizAnswer earlier) {
    this.quizTry = quizTry;
    this.questionId = earlier.questionId;
    this.points = earlier.points;
    this.stored = earlier.stored;
    this.answeredAt = earlier.answeredAt;
  }

  boolean isRightIn(Quiz quiz) {
    return quiz.question(questionId).filter(one -> one.mark(answer()).right()).isPresent();
  }

  public String questionId() {
    return questionId;
  }

  public Answer answer() {
    return Answer.fromStored(stored);
  }

  /** The answer's JSON text, see {@link Answer#toStored}. */
  public String stored() {
    return stored;
  }

  /** From 0 to 1. */
  public double points() {
    return points;
  }

  public Instant answeredAt() {
    return answeredAt;
  }
}
