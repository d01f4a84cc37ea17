import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The operator's command, run by {@code deployment/passerelle}: asks the running tool, whichever
 * database it has. Needs PASSERELLE_OPERATOR_TOKEN, the token the tool was started with.
 */
final class Operator {

  private static final String USAGE =
      """
      Usage: passerelle COMMAND [name=value …]
        invite         [label=…] [approve=true] [uses=1] [hours=72]   prints the invitation's address
        registrations                                                 lists the registered platforms
        approve NUMBER                                                lets a registered platform in
        register       issuer=… client_id=… authorization_endpoint=… token_endpoint=… jwks_uri=…
                       [deployment_id=…] [name=…] [token_audience=…]  registers a platform by hand
        administrator  name=…                                         prints a one-time password for /admin
        rotate-keys                                                   changes the signing keys
      Environment: PASSERELLE_OPERATOR_TOKEN, PASSERELLE_URL (http://localhost:8080)
      """;

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = List.of(arguments);
    String command = words.isEmpty() ? "" : words.get(0);
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    switch (command) {
      case "invite" -> send(post("/operator/invitations", rest));
      case "registrations" -> send(request("/operator/registrations").GET());
      case "register" -> send(post("/operator/registrations", rest));
      case "approve" ->
          send(post("/operator/registrations/" + String.join("", rest) + "/approval", List.of()));
      case "administrator" -> send(post("/operator/administrators", rest));
      case "rotate-keys" -> send(post("/operator/keys/rotation", List.of()));
      default -> fail(2, USAGE);
    }
  }

  private static HttpRequest.Builder post(String path, List<String> fields) {
    String form = fields.stream().map(Operator::encoded).collect(Collectors.joining("&"));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private static HttpRequest.Builder request(String path) {
    String token = System.getenv("PASSERELLE_OPERATOR_TOKEN");
    if (token == null) {
      fail(2, "PASSERELLE_OPERATOR_TOKEN is not set: it is the token the tool was started with.\n");
    }
    String url = System.getenv().getOrDefault("PASSERELLE_URL", "http://localhost:8080");
    return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
  }

  private static String encoded(String field) {
    int equals = field.indexOf('=');
    if (equals < 1) {
      fail(2, "Not a name=value: " + field + "\n");
    }
    return URLEncoder.encode(field.substring(0, equals), StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(field.substring(equals + 1), StandardCharsets.UTF_8);
  }

  private static void send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      fail(1, "The tool answered " + answer.statusCode() + ": " + answer.body() + "\n");
    }
    System.out.print(answer.body());
  }

  private static void fail(int code, String message) {
    System.err.print(message);
    System.exit(code);
  }
}
