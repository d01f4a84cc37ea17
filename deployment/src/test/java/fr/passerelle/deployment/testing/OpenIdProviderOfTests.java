package fr.passerelle.deployment.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small OpenID provider (Core 1.0, the code flow with PKCE) at which somebody is signed in
 * already. Strict about what it is asked; what it answers can be made wrong.
 */
public final class OpenIdProviderOfTests implements AutoCloseable {

  public static final String CLIENT = "passerelle-administration";
  public static final String SECRET = "a-secret-of-tests";

  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final Map<String, Object> person = new HashMap<>();

  /** Makes the next ID tokens wrong. */
  private volatile Consumer<JWTClaimsSet.Builder> twist = right -> {};

  /** Answers the next sign-ins with this error, when not null. */
  private volatile String error;

  private volatile boolean down;

  private OpenIdProviderOfTests(HttpServer server, RSAKey key) {
    this.server = server;
    this.key = key;
  }

  public static OpenIdProviderOfTests start() {
    try {
      OpenIdProviderOfTests provider =
          new OpenIdProviderOfTests(
              HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0),
              new RSAKeyGenerator(2048).keyID("k1").generate());
      provider.open();
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void open() {
    server.createContext("/.well-known/openid-configuration", e -> json(e, 200, configuration()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext("/keys", e -> json(e, 200, new JWKSet(key).toString(true)));
    server.start();
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on this person is signed in here. */
  public void signInAs(String subject, String email, boolean verified) {
    person.clear();
    person.putAll(Map.of("sub", subject, "email", email, "email_verified", verified));
  }

  public void twist(Consumer<JWTClaimsSet.Builder> change) {
    twist = change;
  }

  public void answerWith(String anError) {
    error = anError;
  }

  /** Answers nothing but errors of its own, until it is up again. */
  public void down(boolean isDown) {
    down = isDown;
  }

  private String configuration() {
    return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"],
         "token_endpoint_auth_methods_supported": ["client_secret_basic"]}"""
        .formatted(issuer());
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
    boolean whole =
        CLIENT.equals(asked.get("client_id"))
            && "S256".equals(asked.get("code_challenge_method"))
            && Stream.of("state", "nonce", "code_challenge", "redirect_uri")
                .allMatch(asked::containsKey);
    if (!whole) {
      json(exchange, 400, "{\"error\":\"invalid_request\"}");
      return;
    }
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    String answer = error == null ? "code=" + code : "error=" + error;
    String state = URLEncoder.encode(asked.get("state"), UTF_8);
    exchange
        .getResponseHeaders()
        .add("Location", asked.get("redirect_uri") + "?" + answer + "&state=" + state);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> given =
        parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    Map<String, String> asked = codes.remove(given.getOrDefault("code", ""));
    String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(UTF_8));
    boolean good =
        asked != null
            && ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && asked.get("redirect_uri").equals(given.get("redirect_uri"))
            && asked.get("code_challenge").equals(challenge(given.get("code_verifier")));
    if (good) {
      json(
          exchange,
          200,
          "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
              .formatted(idToken(asked.get("nonce"))));
    } else {
      json(exchange, 400, "{\"error\":\"invalid_grant\"}");
    }
  }

  private String idToken(String nonce) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("nonce", nonce);
    person.forEach(claims::claim);
    twist.accept(claims);
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> parameters(String query) {
    return Stream.of(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }

  private void json(HttpExchange exchange, int status, String right) throws IOException {
    byte[] bytes = (down ? "trouble" : right).getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(down ? 503 : status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
