package fr.passerelle.training.question;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.AnswerDoesNotFit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.annotation.JsonTypeIdResolver;
import tools.jackson.databind.json.JsonMapper;

/** What somebody answered to one question; kept so that it can be shown again. */
@JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "is")
@JsonTypeIdResolver(TypeWords.OfAnswers.class)
public interface Answer {

  /** JSON text, e.g. {@code {"is":"typed","text":"3018"}}. */
  default String toStored() {
    return Stored.JSON.writerFor(Answer.class).writeValueAsString(this);
  }

  /**
   * The answer {@link #toStored} wrote.
   *
   * @throws AnswerDoesNotFit when the text is not a stored answer
   */
  static Answer fromStored(String json) {
    try {
      return Rules.present("answer", Stored.JSON.readValue(json, Answer.class));
    } catch (JacksonException | IllegalArgumentException notAnAnswer) {
      throw new AnswerDoesNotFit(AnswerDoesNotFit.Reason.UNKNOWN);
    }
  }

  /** This answer as the kind a question expects. */
  static <T extends Answer> T as(Class<T> kind, Answer answer) {
    if (!kind.isInstance(answer)) {
      throw new AnswerDoesNotFit(AnswerDoesNotFit.Reason.UNKNOWN);
    }
    return kind.cast(answer);
  }

  /** Holds the mapper out of the interface's public constants. */
  final class Stored {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Stored() {}
  }
}
