package fr.passerelle.lti.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import fr.passerelle.lti.sandbox.workspace.Tool;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The smallest tool there is: a key, its address, and the messages it would send. */
final class TinyTool implements AutoCloseable {
  static final String CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  private static final RSAKey FIRST_KEY = newKey("first");
  private final Sandbox sandbox;
  private final HttpServer server;
  RSAKey key = FIRST_KEY;
  int keySetsServed;

  TinyTool(Sandbox sandbox) throws IOException {
    this.sandbox = sandbox;
    this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/jwks", this::showKeys);
    server.createContext("/register", this::showButton);
    server.createContext("/registered", this::pressButton);
    server.createContext(
        "/closed", exchange -> answer(exchange, 410, "<h1>Invitation expirée</h1>"));
    server.start();
  }

  static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  URI at(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  // The tool's own pages.

  private void showKeys(HttpExchange exchange) throws IOException {
    keySetsServed++;
    answer(exchange, 200, new JWKSet(key).toPublicJWKSet().toString());
  }

  /** A page with a button, which carries the two parameters on in hidden fields. */
  private void showButton(HttpExchange exchange) throws IOException {
    StringBuilder form = new StringBuilder("<form method=post action='registered'>");
    decode(exchange.getRequestURI().getRawQuery())
        .forEach((k, v) -> form.append("<input type=hidden name=" + k + " value=\"" + v + "\">"));
    exchange.getResponseHeaders().add("Set-Cookie", "csrf=c1; Path=/; HttpOnly");
    answer(exchange, 200, form + "<button>Inscrire</button></form>");
  }

  private void pressButton(HttpExchange exchange) throws IOException {
    Map<String, String> form = decode(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    boolean mine = "csrf=c1".equals(exchange.getRequestHeaders().getFirst("Cookie"));
    HttpResponse<String> made = mine ? register(form.get("registration_token"), metadata()) : null;
    answer(exchange, 200, made == null ? "no cookie" : "<p>" + made.statusCode() + "</p>");
  }

  private static Map<String, String> decode(String encoded) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : encoded.split("&")) {
      String[] parts = pair.split("=", 2);
      values.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
    }
    return values;
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  // Registration.

  Map<String, Object> metadata() {
    Map<String, Object> configuration = new LinkedHashMap<>();
    configuration.put("domain", at("").getAuthority());
    configuration.put("target_link_uri", at("/launch").toString());
    configuration.put("messages", List.of(Map.of("type", "LtiDeepLinkingRequest")));
    configuration.put("custom_parameters", Map.of("a", "b"));
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("client_name", "Outil minuscule");
    metadata.put("redirect_uris", List.of(at("/launch").toString()));
    metadata.put("initiate_login_uri", at("/login").toString());
    metadata.put("jwks_uri", at("/jwks").toString());
    metadata.put("token_endpoint_auth_method", "private_key_jwt");
    metadata.put("scope", String.join(" ", Scopes.ALL) + " https://example.org/unknown");
    metadata.put(CONFIGURATION, configuration);
    return metadata;
  }

  HttpResponse<String> register(String token, Map<String, Object> metadata) {
    return Browser.send(
        HttpRequest.newBuilder(URI.create(sandbox.site().registrationEndpoint()))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSONObjectUtils.toJSONString(metadata))));
  }

  /** Registered by hand, with every scope. */
  Registration registered() {
    return sandbox.register(
        Tool.trusted("Outil minuscule", at("/login"), at("/launch"), at("/jwks"), at("/launch")));
  }

  // Launches.

  Map<String, String> authentication(LoginInitiation login) {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("scope", "openid");
    request.put("response_type", "id_token");
    request.put("response_mode", "form_post");
    request.put("prompt", "none");
    request.put("client_id", login.parameters().get("client_id"));
    request.put("redirect_uri", at("/launch").toString());
    request.put("login_hint", login.parameters().get("login_hint"));
    request.put("lti_message_hint", login.parameters().get("lti_message_hint"));
    request.put("state", "a-state");
    request.put("nonce", "a-nonce");
    return request;
  }

  HttpResponse<String> authenticate(Map<String, String> request) {
    return Browser.get(URI.create(sandbox.site().authorisationEndpoint()), request);
  }

  /** The claims of a whole launch, its signature checked with the published keys. */
  JWTClaimsSet launch(ResourceLink link, Person person) {
    return message(authenticate(authentication(sandbox.launch(link, person))));
  }

  JWTClaimsSet message(HttpResponse<String> page) {
    try {
      SignedJWT token = SignedJWT.parse(Browser.fields(page).get("id_token"));
      JWKSet keys = JWKSet.parse(Browser.get(sandbox.site().jwks()).body());
      RSAKey signer = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
      if (!token.verify(new RSASSAVerifier(signer))) {
        throw new AssertionError("bad signature");
      }
      return token.getJWTClaimsSet();
    } catch (Exception e) {
      throw new AssertionError(page.body(), e);
    }
  }

  // Services.

  String sign(JWTClaimsSet claims) {
    return sign(claims, key);
  }

  static String sign(JWTClaimsSet claims, RSAKey key) {
    try {
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      SignedJWT jwt = new SignedJWT(header, claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  JWTClaimsSet.Builder assertion(Registration registration, Instant now) {
    return new JWTClaimsSet.Builder()
        .issuer(registration.clientId())
        .subject(registration.clientId())
        .audience(sandbox.site().tokenEndpoint())
        .issueTime(Date.from(now.minusSeconds(5)))
        .expirationTime(Date.from(now.plusSeconds(60)))
        .jwtID(UUID.randomUUID().toString());
  }

  HttpResponse<String> requestToken(String assertion, String scope) {
    return requestToken(assertion, scope, UnaryOperator.identity());
  }

  HttpResponse<String> requestToken(
      String assertion, String scope, UnaryOperator<Map<String, String>> change) {
    Map<String, String> form = new HashMap<>();
    form.put("grant_type", "client_credentials");
    form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.put("client_assertion", assertion);
    form.put("scope", scope);
    return Browser.post(sandbox.site().tokenEndpoint(), change.apply(form));
  }

  String token(Registration registration, Instant now, Set<String> scopes) {
    String assertion = sign(assertion(registration, now).build());
    HttpResponse<String> answer = requestToken(assertion, String.join(" ", scopes));
    return (String) object(answer).get("access_token");
  }

  static Map<String, Object> object(HttpResponse<String> answer) {
    try {
      return JSONObjectUtils.parse(answer.body());
    } catch (java.text.ParseException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> array(HttpResponse<String> answer) {
    try {
      return (List<Map<String, Object>>) (List<?>) JSONArrayUtils.parse(answer.body());
    } catch (java.text.ParseException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
