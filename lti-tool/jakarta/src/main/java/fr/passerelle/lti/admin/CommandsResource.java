package fr.passerelle.lti.admin;

import fr.passerelle.lti.admin.account.AdministratorSessions;
import fr.passerelle.lti.admin.account.Administrators;
import fr.passerelle.lti.admin.account.OneTimePassword;
import fr.passerelle.lti.admin.account.Passwords;
import fr.passerelle.lti.admin.account.SignInResource;
import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.admin.key.KeyRotations;
import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.persistence.ForCredentials;
import fr.passerelle.lti.persistence.KeyPurpose;
import fr.passerelle.lti.web.operator.OperatorOnly;
import fr.passerelle.lti.web.operator.OperatorRefusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The operator's commands for administrators and keys, one line of text in and out. */
@OperatorOnly
@Path("/operator")
@Produces(MediaType.TEXT_PLAIN)
public class CommandsResource {

  private static final Pattern NAME = Pattern.compile("[\\p{L}0-9._@-]{2,100}");

  @Inject private Administrators administrators;
  @Inject private Passwords passwords;
  @Inject private AdministratorSessions sessions;
  @Inject private KeyRotations rotations;
  @Inject private ToolKeys keys;
  @Inject @ForCredentials private ToolKeys credentialKeys;
  @Inject private Audit audit;
  @Inject private ToolSettings settings;

  /** Makes an administrator, or admits one again; answers with a one-time password. */
  @POST
  @Path("administrators")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public String admit(@FormParam("name") @DefaultValue("") String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    if (!NAME.matcher(name).matches()) {
      throw OperatorRefusal.badForm("name: 2 to 100 letters, digits or . _ @ -");
    }
    String password = OneTimePassword.next();
    administrators.admit(name, passwords.hash(password));
    sessions.endAll(name);
    audit.record(Audit.OPERATOR, Action.ADMITTED_ADMINISTRATOR, name);
    return "%s%nvalid for %d hours, at %s%n"
        .formatted(password, OneTimePassword.VALIDITY.toHours(), settings.at(SignInResource.PATH));
  }

  /** Changes the signing keys of a purpose; platforms' where none is named. */
  @POST
  @Path("keys/rotation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public String rotate(@FormParam("purpose") @DefaultValue("LTI") String named) {
    return switch (rotations.rotateNow(purpose(named), Audit.OPERATOR)) {
      case ROTATED -> "rotated\n";
      case ROTATED_BEFORE -> "rotated by somebody else just now\n";
      case TOO_EARLY ->
          "not yet: platforms may not have read the next key; withdraw a stolen one\n";
    };
  }

  /** Takes back a key of a purpose: nothing that it signed is to be believed any more. */
  @POST
  @Path("keys/withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public String withdraw(
      @FormParam("purpose") @DefaultValue("LTI") String named,
      @FormParam("kid") @DefaultValue("") String kid) {
    boolean withdrawn = rotations.withdraw(purpose(named), kid, Audit.OPERATOR);
    Stream.of(keys, credentialKeys).forEach(ToolKeys::forget);
    return withdrawn ? "withdrawn\n" : "no such key\n";
  }

  private static KeyPurpose purpose(String named) {
    return Stream.of(KeyPurpose.values())
        .filter(one -> one.name().equalsIgnoreCase(named))
        .findFirst()
        .orElseThrow(() -> OperatorRefusal.badForm("purpose: LTI or CREDENTIALS"));
  }
}
