package fr.passerelle.training.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page to read.
 *
 * @param verified the day contacts, hours or law were last checked, shown to the reader
 */
public record Page(String id, String title, Html body, Optional<LocalDate> verified)
    implements Activity {

  public Page {
    Ids.require(id);
    title = Rules.text("title", title);
    Html.require("text", body);
  }
}
