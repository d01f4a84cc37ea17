package fr.passerelle.lti.persistence;

import fr.passerelle.lti.host.Tokens;
import fr.passerelle.lti.registration.DeploymentState;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one approval lets in.
 *
 * @param platform its addresses say whom we believe
 * @param waiting the deployments that wait with it
 */
public record Approvable(RegistrationRecord platform, List<DeploymentRecord> waiting) {

  public Approvable {
    waiting = List.copyOf(waiting);
  }

  /** A platform with those of its deployments, oldest first, that nobody has decided about. */
  public static Approvable of(RegistrationRecord platform, List<DeploymentRecord> deployments) {
    return new Approvable(
        platform,
        deployments.stream()
            .filter(one -> one.state() == DeploymentState.AWAITING_APPROVAL)
            .toList());
  }

  /** The same as long as nothing else would be let in, as 43 characters of base64url. */
  public String digest() {
    String deployments =
        waiting.stream().map(one -> String.valueOf(one.id())).collect(Collectors.joining(","));
    return Tokens.hash(
        Stream.concat(Stream.of(deployments), platform.addresses().stream())
            .collect(Collectors.joining("\n")));
  }

  /** Lets it launch, from where it waited. */
  public void approve() {
    platform.approve();
    waiting.forEach(DeploymentRecord::approve);
  }
}
