package fr.passerelle.lti.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A JSON list of objects that others wrote: one odd entry does not cost the others.
 *
 * @param elements as they were parsed, null among them
 */
public record JsonList(List<Object> elements) {

  /** No elements at all. */
  public static final JsonList EMPTY = new JsonList(List.of());

  /** Keeps a copy of the list. */
  public JsonList {
    elements = Collections.unmodifiableList(new ArrayList<>(elements));
  }

  /**
   * Reads one list. Nothing at all and {@code null} are an empty one; so is an object of nothing
   * but objects the list of these, as PHP writes it where an element was taken out.
   *
   * @throws MalformedJson when the text is no JSON list
   */
  public static JsonList parse(String json) {
    String text = json.isBlank() ? "null" : json.strip();
    try {
      return JsonObject.parse("{\"list\":" + text + "}").list("list");
    } catch (MalformedJson e) {
      throw new MalformedJson("no JSON list");
    }
  }

  /** The objects, in order; other elements are skipped. */
  public List<JsonObject> objects() {
    return elements.stream()
        .filter(Map.class::isInstance)
        .map(element -> JsonObject.of((Map<?, ?>) element))
        .toList();
  }

  /**
   * What a reading makes of the elements, in order. One that is no object, or that the reading
   * finds malformed, is passed over.
   */
  public <T> Entries<T> read(Function<JsonObject, T> reading) {
    List<T> read =
        objects().stream()
            .flatMap(object -> object.ifReadable(one -> Optional.of(reading.apply(one))).stream())
            .toList();
    return new Entries<>(read, elements.size() - read.size());
  }

  /**
   * The elements of a list that could be read.
   *
   * @param <T> what was read
   * @param values in order
   * @param passedOver how many others there are
   */
  public record Entries<T>(List<T> values, int passedOver) {
    /** Keeps a copy of the list. */
    public Entries {
      values = List.copyOf(values);
    }

    /** Whether all could be read. */
    public boolean isComplete() {
      return passedOver == 0;
    }
  }

  /** How many elements, and none of them: who wrote them may have written about people. */
  @Override
  public String toString() {
    return "JsonList[" + elements.size() + " elements]";
  }
}
