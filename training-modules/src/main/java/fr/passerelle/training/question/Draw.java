package fr.passerelle.training.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An order drawn by lot: where a choice stands tells nothing. The same seed draws the same order
 * everywhere and always, on another node, after a restart and on the page of the correction.
 *
 * @param seed whatever tells this draw from every other
 */
public record Draw(String seed) {

  /** The same lots, drawn for one part of the whole. */
  public Draw of(String part) {
    return new Draw(seed + "/" + part);
  }

  /** These things in the order drawn; what is pinned keeps the place its author gave it. */
  public <T> List<T> order(List<T> written, Function<T, String> id, Predicate<T> pinned) {
    Iterator<T> drawn =
        written.stream()
            .filter(pinned.negate())
            .sorted(Comparator.comparing(one -> lot(id.apply(one))))
            .iterator();
    List<T> order = new ArrayList<>();
    for (T one : written) {
      order.add(pinned.test(one) ? one : drawn.next());
    }
    return order;
  }

  private String lot(String id) {
    byte[] bytes = (seed + "/" + id).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
