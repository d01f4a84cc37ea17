package fr.passerelle.lti.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters behind an address that may have some already; what it has stays. */
public final class QueryString {

  private QueryString() {}

  /** The address with these parameters behind those it has, in the map's order; no fragment. */
  public static URI added(URI address, Map<String, String> parameters) {
    if (parameters.isEmpty()) {
      return address;
    }
    String text = address.toString().replaceFirst("#.*", "");
    return URI.create(text + (text.contains("?") ? "&" : "?") + encoded(parameters));
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }
}
