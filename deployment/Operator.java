import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The operator's command, run by {@code deployment/passerelle}: asks the running tool, whichever
 * database it has. Needs the token the tool was started with: PASSERELLE_OPERATOR_TOKEN or, on the
 * same machine, the file in which {@code ./run} keeps it.
 */
final class Operator {

  private static final String USAGE =
      """
      Usage: passerelle COMMAND [name=value …]
        invite         [label=…] [approve=true] [uses=1] [hours=72]   prints the invitation's address
        status                                                        how this node is, what waits
        registrations                                                 lists the registered platforms
        approve NUMBER                                                lets a registered platform in
        register       issuer=… client_id=… authorization_endpoint=… token_endpoint=… jwks_uri=…
                       [deployment_id=…] [name=…] [token_audience=…]  registers a platform by hand
        administrator  name=…                                         prints a one-time password for /admin
        rotate-keys    [purpose=LTI|CREDENTIALS]                      changes the signing keys
        withdraw-key   kid=… [purpose=LTI|CREDENTIALS]                takes back a stolen one
        revoke-attestation  code=…                                    takes back an attestation
      Environment: PASSERELLE_URL (http://localhost:8080), PASSERELLE_OPERATOR_TOKEN (for a tool on
        this machine: what is in data/operator-token, where ./run keeps it)
      """;

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  public static void main(String[] arguments) throws InterruptedException {
    List<String> words = List.of(arguments);
    String command = words.isEmpty() ? "" : words.get(0);
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    switch (command) {
      case "invite" -> send(post("/operator/invitations", rest));
      case "status" -> send(request("/operator/status").GET());
      case "registrations" -> send(request("/operator/registrations").GET());
      case "register" -> send(post("/operator/registrations", rest));
      case "approve" ->
          send(post("/operator/registrations/" + String.join("", rest) + "/approval", List.of()));
      case "administrator" -> send(post("/operator/administrators", rest));
      case "rotate-keys" -> send(post("/operator/keys/rotation", rest));
      case "withdraw-key" -> send(post("/operator/keys/withdrawal", rest));
      case "revoke-attestation" -> send(post("/operator/attestations/revocation", rest));
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
    URI url = url();
    return HttpRequest.newBuilder(URI.create(url + path))
        .header("Authorization", "Bearer " + token(url));
  }

  private static URI url() {
    String given = System.getenv().getOrDefault("PASSERELLE_URL", "http://localhost:8080");
    try {
      URI url = URI.create(given.replaceFirst("/+$", ""));
      if (given.matches("https?://.*") && url.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException noAddress) {
      // said below
    }
    fail(2, "PASSERELLE_URL is no address like http://localhost:8080: " + given + "\n");
    throw new IllegalStateException("ended");
  }

  private static String token(URI url) {
    String given = System.getenv().getOrDefault("PASSERELLE_OPERATOR_TOKEN", "");
    return given.isBlank() ? kept(url) : given.strip();
  }

  /**
   * The token of a tool on this machine, which opens nothing elsewhere. Whoever listens at the
   * address on this machine is told it, so the address must be the tool's.
   */
  private static String kept(URI url) {
    Path file = Path.of(System.getProperty("passerelle.token", "data/operator-token")).normalize();
    String token = "";
    try {
      token = HERE.contains(url.getHost()) ? Files.readString(file).strip() : "";
    } catch (IOException unreadable) {
      // said below
    }
    if (token.isEmpty()) {
      fail(
          2,
          "PASSERELLE_OPERATOR_TOKEN is not set"
              + (HERE.contains(url.getHost()) ? " and " + file + " cannot be read" : "")
              + ": it is the token the tool was started with.\n");
    }
    return token;
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

  private static void send(HttpRequest.Builder prepared) throws InterruptedException {
    HttpRequest request = prepared.build();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        fail(1, "The tool answered " + answer.statusCode() + ": " + answer.body() + "\n");
      }
      System.out.print(answer.body());
    } catch (IOException unanswered) {
      String address = request.uri().resolve("/").toString();
      fail(1, "No tool answers at " + address + ": start it, or set PASSERELLE_URL to its address.\n");
    }
  }

  private static void fail(int code, String message) {
    System.err.print(message);
    System.exit(code);
  }
}
