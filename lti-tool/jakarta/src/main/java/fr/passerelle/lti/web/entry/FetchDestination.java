package fr.passerelle.lti.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where the browser shows a page, as it says itself (Fetch Metadata, {@code Sec-Fetch-Dest}). */
enum FetchDestination {
  FRAME,
  WINDOW,
  /** The browser does not say. */
  UNKNOWN;

  static FetchDestination of(HttpServletRequest request) {
    return switch (Optional.ofNullable(request.getHeader("Sec-Fetch-Dest")).orElse("")) {
      case "iframe", "frame", "embed", "object" -> FRAME;
      case "document" -> WINDOW;
      default -> UNKNOWN;
    };
  }

  /** The key of the text that says where to go on: no frame can be closed from inside. */
  String textKey() {
    return switch (this) {
      case FRAME -> "lti.end.frame";
      case WINDOW -> "lti.end.window";
      case UNKNOWN -> "lti.end.elsewhere";
    };
  }
}
