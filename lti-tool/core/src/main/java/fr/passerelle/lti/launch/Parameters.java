package fr.passerelle.lti.launch;

import fr.passerelle.lti.http.WebAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Request parameters, each at most once, as plain text of a sane length. */
final class Parameters {

  static final int MAX_CHARACTERS = 4096;

  private final Map<String, List<String>> values;

  Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  String required(String name) {
    return optional(name).orElseThrow(() -> malformed(name + " is missing"));
  }

  /** An address is kept from the login to the launch: hosts need not look at its length. */
  URI requiredUri(String name) {
    String text = required(name);
    if (text.length() > WebAddress.LONGEST) {
      throw malformed(name + " is longer than " + WebAddress.LONGEST + " characters");
    }
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw malformed(name + " is no URI");
    }
  }

  Optional<String> optional(String name) {
    Optional<String> value = optionalOfAnyLength(name);
    if (value.filter(text -> text.length() > MAX_CHARACTERS).isPresent()) {
      throw malformed(name + " is longer than " + MAX_CHARACTERS + " characters");
    }
    return value;
  }

  /** An empty parameter says as much as none. */
  Optional<String> optionalOfAnyLength(String name) {
    List<String> all = Optional.ofNullable(values.get(name)).orElse(List.of());
    if (all.size() > 1) {
      throw malformed(name + " is repeated");
    }
    Optional<String> value = all.stream().filter(text -> text != null).findFirst();
    if (value.filter(Parameters::isNoText).isPresent()) {
      throw malformed(name + " is no text");
    }
    return value.filter(text -> !text.isBlank());
  }

  /** U+FFFD is what decoders leave where bytes were no UTF-8. */
  private static boolean isNoText(String text) {
    return text.chars().anyMatch(c -> c == 0xFFFD || c == 0x7F || c < 0x20);
  }

  private static InvalidMessage malformed(String detail) {
    return new InvalidMessage(RefusalReason.MALFORMED_REQUEST, detail);
  }
}
