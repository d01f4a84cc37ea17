package fr.passerelle.lti.admin.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.launch.RefusalReason;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class FormsTest {

  private final ResourceBundle texts = ResourceBundle.getBundle("texts.admin", Locale.FRENCH);

  @Test
  void originsAreKeptAsBrowsersWriteThem() {
    PlatformForm form =
        new PlatformForm(
            "", " https://ent.example/\nhttps://ent.example:443, http://b_c.example:81 ", false);

    assertEquals(List.of(), form.errors());
    assertEquals(List.of("https://ent.example", "http://b_c.example:81"), form.origins());
  }

  @Test
  void whatIsNoOriginIsRefused() {
    for (String wrong :
        List.of("ent.example", "https://ent.example/page", "*", "https://e.example;script-src *")) {
      assertEquals(1, new PlatformForm("", wrong, false).errors().size(), wrong);
    }
  }

  @Test
  void anInvitationNamesEveryFieldThatIsWrong() {
    InvitationForm form = new InvitationForm(" ", "745", "none", false, false);

    assertEquals(
        List.of("label", "hours", "uses"), form.errors().stream().map(FormError::field).toList());
  }

  @Test
  void everyReasonStepActionAndErrorHasWords() {
    for (RefusalReason reason : RefusalReason.values()) {
      assertTrue(texts.containsKey("admin.reason." + reason), reason.name());
      assertTrue(texts.containsKey("admin.step." + reason.step()), reason.step().name());
    }
    for (Action action : Action.values()) {
      assertTrue(texts.containsKey("admin.audit." + action), action.name());
    }
    new InvitationForm("", "", "", false, false)
        .errors()
        .forEach(e -> texts.getString(e.textKey()));
    new PlatformForm("a".repeat(2001), "x", false)
        .errors()
        .forEach(e -> texts.getString(e.textKey()));
  }
}
