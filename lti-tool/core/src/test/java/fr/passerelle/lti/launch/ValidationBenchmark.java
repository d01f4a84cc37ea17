package fr.passerelle.lti.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.testing.TestPlatform;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a launch costs the core, beside what nobody can save: the verification of its signature. Run
 * by {@code deployment/benchmark/run}, never by the build.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ValidationBenchmark {

  private Stage stage;
  private PendingLogin login;
  private AuthenticationResponse answer;
  private PublicKey key;
  private byte[] signed;
  private byte[] signature;

  /** A platform's launch with all that platforms usually say. */
  @Setup
  public void open() throws Exception {
    stage = new Stage();
    login = stage.login();
    String token = TestPlatform.signed(claims());
    answer =
        new AuthenticationResponse(
            Optional.of(login.state()), Optional.of(token), Optional.empty(), Optional.empty());
    key = TestPlatform.KEY.toPublicKey();
    signed = token.substring(0, token.lastIndexOf('.')).getBytes(US_ASCII);
    signature = Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));
    requireAccepted();
  }

  private Map<String, Object> claims() {
    Map<String, Object> claims = stage.claims(login);
    claims.put("name", "Élise Enseignante");
    claims.put("given_name", "Élise");
    claims.put("family_name", "Enseignante");
    claims.put("email", "elise@ent.example");
    claims.put(Stage.LTI + "custom", Map.of("content", "parcours:donnees-droits-securite"));
    claims.put(
        Stage.LTI + "context",
        Map.of("id", "7", "label", "C1", "title", "Un cours", "type", List.of("CourseSection")));
    claims.put(
        Stage.LTI + "launch_presentation",
        Map.of(
            "locale", "fr", "document_target", "iframe", "return_url", "https://ent.example/back"));
    claims.put(
        Stage.LTI + "tool_platform",
        Map.of("product_family_code", "moodle", "version", "2025", "guid", "1", "name", "ENT"));
    claims.put(
        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
        Map.of(
            "scope", List.of("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
            "lineitems", "https://ent.example/lineitems",
            "lineitem", "https://ent.example/lineitems/1"));
    return claims;
  }

  private void requireAccepted() {
    if (!(validation() instanceof ResourceLinkLaunch)) {
      throw new IllegalStateException("refused: " + validation());
    }
  }

  /** Every check of a launch; the login is put back, as if it had not been used. */
  @Benchmark
  public LaunchOutcome validation() {
    stage.host.save(login);
    return stage.tool.completeLaunch(answer, Stage.BROWSER);
  }

  /** The signature alone, as the JDK verifies it. */
  @Benchmark
  public boolean bareVerification() throws GeneralSecurityException {
    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(key);
    verifier.update(signed);
    return verifier.verify(signature);
  }

  /** Ends the platform. */
  @TearDown
  public void close() {
    stage.close();
  }
}
