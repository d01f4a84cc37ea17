package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.StepNotOpen;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Question;
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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One time through a quiz, question by question.
 *
 * <p>It is open from its first answer, each answer is kept at once and never changes, and the last
 * one finishes it and hands its score to the attempt. There are as many tries as wanted, one after
 * the other. Of a bank each whole try asks the questions of the next draw; a try of what was wrong
 * stays with those of the try before.
 */
@Entity
@Table(name = "training_quiz_try")
public class QuizTry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_quiz_try_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "activity_id")
  private String activityId;

  @Column(name = "try_number")
  private int number;

  /** Null in rows of a version that knew no banks: one draw a try. */
  @Column(name = "draw_number")
  private Integer drawNumber;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  private double score;

  @OneToMany(mappedBy = "quizTry", cascade = CascadeType.PERSIST)
  private List<QuizAnswer> answers = new ArrayList<>();

  protected QuizTry() {}

  private QuizTry(Attempt attempt, String activityId, int number, int draw, Instant now) {
    this.attempt = attempt;
    this.activityId = activityId;
    this.number = number;
    this.drawNumber = draw;
    this.startedAt = now;
  }

  /**
   * The first try of a quiz.
   *
   * @throws StepNotOpen when the quiz is not reachable yet
   */
  public static QuizTry first(Attempt attempt, CourseStep step, Instant now) {
    attempt.requireOpen(step);
    return new QuizTry(attempt, step.activityId(), 1, 1, now);
  }

  /** The next try, of the next draw; this one itself as long as it is open. */
  public QuizTry again(Instant now) {
    return finished() ? next(draw() + 1, now) : this;
  }

  private QuizTry next(int draw, Instant now) {
    return new QuizTry(attempt, activityId, number + 1, draw, now);
  }

  /**
   * The next try, of what this one did not get right: right answers are taken over. A try without a
   * mistake is followed by a whole one, and an open one is this try itself.
   */
  public QuizTry againWhatWasWrong(Quiz quiz, Instant now) {
    if (!finished() || missed(met(quiz)).isEmpty()) {
      return again(now);
    }
    QuizTry next = next(draw(), now);
    answers.stream()
        .filter(answer -> answer.isRightIn(quiz))
        .forEach(right -> next.answers.add(new QuizAnswer(next, right)));
    return next;
  }

  /** The questions without a right answer. */
  public List<Question> missed(Quiz quiz) {
    return quiz.questions().stream()
        .filter(one -> answerTo(one).filter(given -> given.isRightIn(quiz)).isEmpty())
        .toList();
  }

  /**
   * What comes back to be revised after this question was answered: itself if it was missed. Where
   * nothing is corrected before the end nothing comes back before it, and then all that was missed:
   * otherwise it would tell what was wrong.
   */
  public List<Question> missedBy(Quiz quiz, Question answered) {
    boolean atEnd = quiz.correction() == Quiz.Correction.AT_END;
    if (atEnd && !finished()) {
      return List.of();
    }
    return missed(met(quiz)).stream()
        .filter(one -> atEnd || one.id().equals(answered.id()))
        .toList();
  }

  /**
   * The quiz as this person meets it: the questions of this try, their choices in an order of their
   * own, another one for each try and the same one as long as the try lasts. It is drawn from what
   * is kept already, so that it needs no place of its own.
   *
   * @param latest the try under way or finished last; none before the first answer
   */
  public static Quiz asMet(Attempt attempt, Quiz quiz, Optional<QuizTry> latest) {
    Draw lots = new Draw(attempt.id() + "/" + quiz.id());
    return quiz.dealt(lots, latest.map(QuizTry::draw).orElse(1))
        .shuffled(lots.of(String.valueOf(numberOf(latest))));
  }

  /** Which try asks: that of the first answer has its number before it is kept. */
  static int numberOf(Optional<QuizTry> latest) {
    return latest.map(QuizTry::number).orElse(1);
  }

  private Quiz met(Quiz quiz) {
    return asMet(attempt, quiz, Optional.of(this));
  }

  /**
   * Keeps the answer to one question, and finishes with the last one. A question that has its
   * answer keeps it: a double click or a page sent again changes nothing.
   *
   * @throws AnswerDoesNotFit when the question cannot be answered so, or this try does not ask it
   */
  public void answer(CourseStep step, Question question, Answer answer, Instant now) {
    if (answerTo(question).isPresent()) {
      return;
    }
    Quiz quiz = met(step.activity(Quiz.class));
    if (quiz.question(question.id()).isEmpty()) {
      throw new AnswerDoesNotFit(AnswerDoesNotFit.Reason.UNKNOWN);
    }
    answers.add(new QuizAnswer(this, question, answer, now));
    if (next(quiz).isEmpty()) {
      finish(now);
      attempt.reach(step, achievement(quiz), now);
    }
  }

  private void finish(Instant now) {
    finishedAt = now;
    score = answers.stream().mapToDouble(QuizAnswer::points).sum();
  }

  /** The first question without an answer; none when the try is finished. */
  public Optional<Question> next(Quiz quiz) {
    return quiz.questions().stream().filter(one -> answerTo(one).isEmpty()).findFirst();
  }

  /** What was answered to a question. */
  public Optional<QuizAnswer> answerTo(Question question) {
    return answers.stream().filter(one -> one.questionId().equals(question.id())).findFirst();
  }

  private Achievement achievement(Quiz quiz) {
    return new Achievement(Math.min(1, score / quiz.asked()), quiz.passedBy(score));
  }

  /** From 1. */
  public int number() {
    return number;
  }

  /** Which draw of a bank its questions are, from 1. */
  public int draw() {
    return drawNumber == null ? number : drawNumber;
  }

  public boolean finished() {
    return finishedAt != null;
  }

  /** Points out of one per question; 0 until finished. */
  public double score() {
    return score;
  }

  public String activityId() {
    return activityId;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** When its last question was answered, or null. */
  public Instant finishedAt() {
    return finishedAt;
  }

  public List<QuizAnswer> answers() {
    return List.copyOf(answers);
  }
}
