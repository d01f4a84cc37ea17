package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.limit.Arrival;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/**
 * The administrators as Jakarta Security sees them. An attempt is counted first and forgiven if it
 * succeeds, so that many guesses at once are still counted; and the password is compared in any
 * case, so that the time taken does not tell an unknown name, or a closed account, from a wrong
 * password. No transaction is open meanwhile.
 */
@ApplicationScoped
public class AdministratorStore implements IdentityStore {

  @Inject private Administrators administrators;
  @Inject private Passwords passwords;
  @Inject private Arrival arrival;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    return credential instanceof UsernamePasswordCredential named
        ? validate(named.getCaller(), named.getPasswordAsString())
        : CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private CredentialValidationResult validate(String name, String password) {
    String network = arrival.network();
    boolean known = administrators.knows(name, network);
    if (!passwords.matches(password, known, () -> administrators.attempt(name, network))) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    Administrator administrator = administrators.signedIn(name, network);
    return new CredentialValidationResult(administrator.name(), administrator.roles());
  }
}
