package fr.passerelle.lti.testing;

import fr.passerelle.lti.keys.ToolKey;
import fr.passerelle.lti.keys.ToolKeyStore;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.PendingLogins;
import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.registration.Deployments;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import fr.passerelle.lti.registration.Registrations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A host that keeps everything in memory. */
public final class TestHost implements Registrations, Deployments, PendingLogins, ToolKeyStore {

  private final Map<RegistrationKey, Registration> registrations = new LinkedHashMap<>();
  private final Map<String, DeploymentState> deployments = new ConcurrentHashMap<>();
  private final Map<String, PendingLogin> logins = new ConcurrentHashMap<>();
  private final Map<String, ToolKey> keys = new LinkedHashMap<>();
  private final AtomicInteger keyReads = new AtomicInteger();

  public void register(Registration registration) {
    registrations.put(registration.key(), registration);
  }

  public void forget(RegistrationKey key) {
    registrations.remove(key);
  }

  public void decide(String deploymentId, DeploymentState state) {
    deployments.put(deploymentId, state);
  }

  @Override
  public Optional<Registration> find(RegistrationKey key) {
    return Optional.ofNullable(registrations.get(key));
  }

  @Override
  public List<Registration> ofIssuer(String issuer) {
    return registrations.values().stream().filter(r -> r.issuer().equals(issuer)).toList();
  }

  @Override
  public DeploymentState stateOf(RegistrationKey registration, String deploymentId) {
    return deployments.computeIfAbsent(deploymentId, id -> DeploymentState.AWAITING_APPROVAL);
  }

  @Override
  public PendingLogin save(PendingLogin login) {
    logins.put(login.state(), login);
    return login;
  }

  @Override
  public Optional<PendingLogin> consume(String state) {
    PendingLogin[] before = new PendingLogin[1];
    logins.computeIfPresent(
        state,
        (key, login) -> {
          before[0] = login;
          return login.consumed();
        });
    return Optional.ofNullable(before[0]);
  }

  @Override
  public Optional<PendingLogin> find(String state) {
    return Optional.ofNullable(logins.get(state));
  }

  /** How often somebody read our keys. */
  public int keyReads() {
    return keyReads.get();
  }

  @Override
  public List<ToolKey> all() {
    keyReads.incrementAndGet();
    return List.copyOf(keys.values());
  }

  @Override
  public void save(ToolKey key) {
    keys.put(key.kid(), key);
  }

  @Override
  public void delete(String kid) {
    keys.remove(kid);
  }
}
