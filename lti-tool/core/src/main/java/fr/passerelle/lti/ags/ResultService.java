package fr.passerelle.lti.ags;

import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.json.JsonList;
import fr.passerelle.lti.json.JsonList.Entries;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.AccessTokens;
import fr.passerelle.lti.service.PagedReply;
import fr.passerelle.lti.service.QueryString;
import fr.passerelle.lti.service.ServiceCalls;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import java.net.URI;
import java.util.Map;

/**
 * Reads back what the platform holds (Assignment and Grade Services 2.0, section 3.3). No page size
 * is asked for, as Moodle answers that with 404. Safe for several threads.
 *
 * @see fr.passerelle.lti.platform.Oddity#RESULTS_REFUSE_A_LIMIT
 */
public final class ResultService {

  private static final String CONTAINER = "application/vnd.ims.lis.v2.resultcontainer+json";

  private final ServiceCalls calls;

  /** Shares what it is given with the other services. */
  public ResultService(PlatformHttp http, AccessTokens tokens) {
    this.calls = new ServiceCalls(http, tokens);
  }

  /** Everybody's results in one column. */
  public ServiceOutcome<Results> all(
      Registration registration, AgsEndpoint endpoint, URI lineItem) {
    return results(registration, endpoint, LineItemUrls.resultsOf(lineItem));
  }

  /**
   * One person's result in one column.
   *
   * @param userId the {@code sub} of the person at that platform
   */
  public ServiceOutcome<Results> ofUser(
      Registration registration, AgsEndpoint endpoint, URI lineItem, String userId) {
    URI results = LineItemUrls.resultsOf(lineItem);
    return results(registration, endpoint, QueryString.added(results, Map.of("user_id", userId)));
  }

  private ServiceOutcome<Results> results(
      Registration registration, AgsEndpoint endpoint, URI address) {
    if (!endpoint.mayReadResults()) {
      return ServiceOutcome.failed(
          Reason.NOT_PERMITTED, "the platform does not let the tool read results");
    }
    return endpoint
        .column(address)
        .then(
            results ->
                calls.getAll(registration, AgsEndpoint.SCOPE_RESULT_READ_ONLY, results, CONTAINER))
        .read(ResultService::results);
  }

  private static Results results(PagedReply reply) {
    Entries<Result> results = reply.entries(page -> JsonList.parse(page.text()).read(Result::of));
    return new Results(results.values(), reply.complete() && results.isComplete());
  }
}
