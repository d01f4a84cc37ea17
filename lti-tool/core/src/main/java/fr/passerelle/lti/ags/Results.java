package fr.passerelle.lti.ags;

import fr.passerelle.lti.service.PagedReply;
import java.util.List;
import java.util.Optional;

/**
 * What the platform holds in one column.
 *
 * @param results one for each person who has one
 * @param complete whether these are all: no, when one could not be read; see {@link
 *     PagedReply#complete()}
 */
public record Results(List<Result> results, boolean complete) {

  /** Keeps a copy of the list. */
  public Results {
    results = List.copyOf(results);
  }

  /** The result of one person. */
  public Optional<Result> of(String userId) {
    return results.stream().filter(result -> result.userId().equals(userId)).findFirst();
  }
}
