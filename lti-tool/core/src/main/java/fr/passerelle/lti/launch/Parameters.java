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

  static final int MAX_HINT_CHARACTERS = 64 * 1024;

  private final Map<String, List<String>> values;

  Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  String required(String name) {
    return optional(name).orElseThrow(() -> missing(name));
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
    return upTo(MAX_CHARACTERS, name);
  }

  /** What only goes back to the platform: some put all that they know into it. */
  Optional<String> hint(String name) {
    return upTo(MAX_HINT_CHARACTERS, name);
  }

  private Optional<String> upTo(int length, String name) {
    Optional<String> value = optionalOfAnyLength(name);
    if (value.filter(text -> text.length() > length).isPresent()) {
      throw malformed(name + " is longer than " + length + " characters");
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

  static InvalidMessage missing(String name) {
    return malformed(name + " is missing");
  }

  private static InvalidMessage malformed(String detail) {
    return new InvalidMessage(RefusalReason.MALFORMED_REQUEST, detail);
  }
}
