package fr.passerelle.lti.web.intake;

import fr.passerelle.lti.persistence.RegistrationRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What registered platforms allow, beside what this tool asks for today. */
@ApplicationScoped
public class Permissions {

  @Inject private ToolDescription tool;

  /** Everything asked for, and whether this platform granted it. */
  public List<Permission.Line> of(RegistrationRecord platform) {
    return Permission.granted(tool.configuration(), platform.scopes(), platform.messages());
  }
}
