package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.RefusalReason.CLAIM_MALFORMED;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_MALFORMED;

import fr.passerelle.lti.json.MalformedJson;
import java.util.function.Supplier;

/** Reading what a platform wrote: whatever is wrong with it, it is a refusal and no failure. */
final class Reading {

  private Reading() {}

  static <T> T claims(Supplier<T> step) {
    try {
      return step.get();
    } catch (InvalidMessage refusal) {
      throw refusal;
    } catch (MalformedJson e) {
      throw new InvalidMessage(CLAIM_MALFORMED, e.getMessage());
    } catch (RuntimeException unforeseen) {
      throw new InvalidMessage(TOKEN_MALFORMED, unforeseen.getClass().getSimpleName());
    }
  }
}
