package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.web.intake.RegistrationReceived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes into the audit which platforms came and which told us something new. */
@ApplicationScoped
class RegistrationRecorder {

  @Inject private Audit audit;

  void record(@Observes RegistrationReceived enrolled) {
    String subject = subject(enrolled);
    switch (enrolled.how()) {
      case REGISTERED -> audit.record(Audit.INVITED, Action.REGISTERED_PLATFORM, subject);
      case UPDATED -> audit.record(Audit.INVITED, Action.UPDATED_PLATFORM, subject);
      case TYPED -> audit.recordByCaller(Action.TYPED_PLATFORM, subject);
    }
  }

  private static String subject(RegistrationReceived enrolled) {
    RegistrationRecord platform = enrolled.registration();
    return Platforms.named(platform) + (enrolled.awaitsAgain() ? ", ≠" : "");
  }
}
