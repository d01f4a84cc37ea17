package fr.passerelle.lti.sandbox.registration;

import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.workspace.Registration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Registers a tool without a person: opens its invitation as an administrator's browser would,
 * follows redirects, keeps cookies, and presses the button of the first posted form, until the tool
 * has called our registration endpoint.
 */
public final class AdministratorBrowser {
  private static final int STEPS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private final Site site;
  private final RegistrationTokens tokens;
  private final RegistrationEndpoint endpoint;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  public AdministratorBrowser(Site site, RegistrationTokens tokens, RegistrationEndpoint endpoint) {
    this.site = site;
    this.tokens = tokens;
    this.endpoint = endpoint;
  }

  /**
   * Registers the tool behind an invitation address.
   *
   * @throws RegistrationFailed when the tool cannot be reached or does not register; its message
   *     holds the text of the tool's last page
   */
  public Registration register(URI invitation) {
    return follow(Invitation.to(invitation, site, tokens.issue()));
  }

  /**
   * Lets a registered tool register once more, as the client it is already.
   *
   * @throws RegistrationFailed as {@link #register}
   */
  public Registration update(URI invitation, Registration registered) {
    return follow(Invitation.to(invitation, site, tokens.issueFor(registered.clientId())));
  }

  private Registration follow(Invitation opened) {
    Visit visit = new Visit();
    HttpResponse<String> page = visit.get(opened.address());
    for (int step = 0; step < STEPS; step++) {
      Optional<Registration> made = endpoint.madeWith(opened.token());
      if (made.isPresent()) {
        return made.get();
      }
      page = visit.next(page);
    }
    throw RegistrationFailed.at(page);
  }

  /** One sitting, with its cookies. */
  private final class Visit {
    private final Map<String, String> cookies = new LinkedHashMap<>();

    HttpResponse<String> next(HttpResponse<String> page) {
      Optional<URI> location = page.headers().firstValue("Location").map(page.uri()::resolve);
      if (location.isPresent()) {
        return get(location.get());
      }
      return HtmlForm.firstPosted(page.body(), page.uri())
          .map(this::post)
          .orElseThrow(() -> RegistrationFailed.at(page));
    }

    HttpResponse<String> get(URI address) {
      return send(HttpRequest.newBuilder(address).GET());
    }

    private HttpResponse<String> post(HtmlForm form) {
      URI action = form.action();
      return send(
          HttpRequest.newBuilder(action)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Origin", action.getScheme() + "://" + action.getRawAuthority())
              .POST(BodyPublishers.ofString(form.body())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
      if (!cookies.isEmpty()) {
        request.header("Cookie", cookieHeader());
      }
      try {
        HttpResponse<String> page =
            http.send(
                request.timeout(PATIENCE).header("Accept", "text/html").build(),
                BodyHandlers.ofString());
        page.headers().allValues("Set-Cookie").forEach(this::keep);
        return page;
      } catch (IOException e) {
        throw new RegistrationFailed("the tool does not answer: " + e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new RegistrationFailed("interrupted");
      }
    }

    private void keep(String setCookie) {
      String[] pair = setCookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0].trim(), pair.length > 1 ? pair[1].trim() : "");
    }

    private String cookieHeader() {
      return cookies.entrySet().stream()
          .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
          .collect(Collectors.joining("; "));
    }
  }
}
