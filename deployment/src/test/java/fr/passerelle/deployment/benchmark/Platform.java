package fr.passerelle.deployment.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A platform that does nothing but what the measured tools need: it signs what people come with,
 * publishes its key, gives tokens, and takes scores at once.
 */
final class Platform implements AutoCloseable {

  static final String CLIENT = "benchmark";
  private static final String DEPLOYMENT = "1";
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final AtomicInteger NEWCOMERS = new AtomicInteger();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final HttpServer server;
  private final ExecutorService answering = Executors.newFixedThreadPool(4);
  private final KeyPair key;
  private final String header = base64("{\"alg\":\"RS256\",\"kid\":\"1\",\"typ\":\"JWT\"}");
  private final AtomicInteger scores = new AtomicInteger();

  private Platform(HttpServer server, KeyPair key) {
    this.server = server;
    this.key = key;
  }

  static Platform start() {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer waits 40 ms
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      InetSocketAddress free = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
      Platform platform = new Platform(HttpServer.create(free, 0), generator.generateKeyPair());
      platform.open();
      return platform;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void open() {
    server.setExecutor(answering);
    server.createContext("/jwks", asked -> answer(asked, "application/json", keys()));
    server.createContext("/token", asked -> answer(asked, "application/json", token()));
    server.createContext("/column/scores", this::takeScore);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** How many scores have arrived so far. */
  int scores() {
    return scores.get();
  }

  /**
   * A person of the workspace.
   *
   * @param id never used before, for somebody whom the tool does not know
   * @param context the course of the workspace they come from
   */
  record Person(String id, boolean trainer, String context) {}

  /** A learner of this course who has never been at any tool. */
  static Person newcomer(String context) {
    return new Person("p" + NEWCOMERS.incrementAndGet(), false, context);
  }

  /** What a click sends to the tool first (OpenID Connect third-party initiated login). */
  Map<String, String> click(Person person, URI target) {
    return Map.of(
        "iss", url().toString(),
        "client_id", CLIENT,
        "login_hint", person.id(),
        "lti_deployment_id", DEPLOYMENT,
        "target_link_uri", target.toString());
  }

  /** The form that answers a tool's authentication request, which lies in this address. */
  Map<String, String> answerTo(URI authenticationRequest, Person person, URI target) {
    Map<String, String> asked = query(authenticationRequest);
    String claims = claims(person, target, asked.get("nonce"));
    return Map.of("state", asked.get("state"), "id_token", signed(header + "." + base64(claims)));
  }

  private String claims(Person person, URI target, String nonce) {
    long now = System.currentTimeMillis() / 1000;
    return """
        {"iss":"%1$s","aud":"%2$s","sub":"%3$s","iat":%4$d,"exp":%5$d,"nonce":"%6$s",
        "name":"Alix %3$s","given_name":"Alix","family_name":"%3$s",
        "%7$smessage_type":"LtiResourceLinkRequest","%7$sversion":"1.3.0",
        "%7$sdeployment_id":"%8$s","%7$starget_link_uri":"%9$s",
        "%7$sroles":["%10$s"],
        "%7$scontext":{"id":"%11$s","label":"C1","title":"Un cours","type":["CourseSection"]},
        "%7$sresource_link":{"id":"l1","title":"Un lien"},
        "%7$scustom":{"content":"parcours:donnees-droits-securite"},
        "%7$slaunch_presentation":{"locale":"fr","document_target":"iframe"},
        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint":{
        "scope":["https://purl.imsglobal.org/spec/lti-ags/scope/score"],
        "lineitem":"%1$s/column"}}
        """
        .formatted(
            url(),
            CLIENT,
            person.id(),
            now,
            now + 300,
            nonce,
            LTI,
            DEPLOYMENT,
            target,
            MEMBERSHIP + (person.trainer() ? "Instructor" : "Learner"),
            person.context());
  }

  private String signed(String text) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key.getPrivate());
      signature.update(text.getBytes(UTF_8));
      return text + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String keys() {
    RSAPublicKey shown = (RSAPublicKey) key.getPublic();
    return "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"kid\":\"1\",\"n\":\"%s\",\"e\":\"%s\"}]}"
        .formatted(base64(shown.getModulus()), base64(shown.getPublicExponent()));
  }

  private static String token() {
    return "{\"access_token\":\"one\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
        + "\"scope\":\"https://purl.imsglobal.org/spec/lti-ags/scope/score\"}";
  }

  private void takeScore(HttpExchange asked) throws IOException {
    scores.incrementAndGet();
    answer(asked, "application/json", "{}");
  }

  private static void answer(HttpExchange asked, String type, String body) throws IOException {
    try (asked) {
      asked.getRequestBody().readAllBytes();
      byte[] bytes = body.getBytes(UTF_8);
      asked.getResponseHeaders().set("Content-Type", type);
      asked.sendResponseHeaders(200, bytes.length);
      asked.getResponseBody().write(bytes);
    }
  }

  private static Map<String, String> query(URI address) {
    Map<String, String> query = new HashMap<>();
    for (String pair : address.getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
    }
    return query;
  }

  private static String base64(String text) {
    return BASE64.encodeToString(text.getBytes(UTF_8));
  }

  private static String base64(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int sign = bytes[0] == 0 ? 1 : 0;
    return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
  }

  @Override
  public void close() {
    server.stop(0);
    answering.shutdownNow();
  }
}
