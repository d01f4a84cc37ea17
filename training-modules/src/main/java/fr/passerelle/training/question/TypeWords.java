package fr.passerelle.training.question;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/** The words for classes, in files and where answers are kept: those of the kinds found. */
abstract class TypeWords extends TypeIdResolverBase {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Class<?>> classes;

  private TypeWords(Map<String, Class<?>> classes) {
    this.classes = classes;
  }

  static final class OfQuestions extends TypeWords {
    private static final long serialVersionUID = 1L;

    OfQuestions() {
      super(QuestionKinds.ALL.questions());
    }
  }

  static final class OfAnswers extends TypeWords {
    private static final long serialVersionUID = 1L;

    OfAnswers() {
      super(QuestionKinds.ALL.answers());
    }
  }

  /** Null for a word that nobody has: its file is refused, with what there is instead. */
  @Override
  public JavaType typeFromId(DatabindContext context, String word) {
    Class<?> known = classes.get(word);
    return known == null ? null : context.constructType(known);
  }

  @Override
  public String idFromValue(DatabindContext context, Object value) {
    return idFromValueAndType(context, value, value.getClass());
  }

  @Override
  public String idFromValueAndType(DatabindContext context, Object value, Class<?> type) {
    return classes.entrySet().stream()
        .filter(one -> one.getValue() == type)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("of no kind that was found: " + type));
  }

  @Override
  public String getDescForKnownTypeIds() {
    return classes.keySet().toString();
  }

  @Override
  public JsonTypeInfo.Id getMechanism() {
    return JsonTypeInfo.Id.CUSTOM;
  }
}
