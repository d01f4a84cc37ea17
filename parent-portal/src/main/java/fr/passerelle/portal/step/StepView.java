package fr.passerelle.portal.step;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.portal.guide.OutLink;
import fr.passerelle.portal.guide.ScreenFrame;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;

/**
 * One idea: a drawing, a few sentences, something to try, and help on request.
 *
 * @param attempt « J'essaie »; null when there is nothing to try
 * @param link to the real site; null when there is none
 * @param help empty until somebody says « Je n'y arrive pas »
 */
public record StepView(
    ScreenFrame frame,
    String image,
    String alt,
    List<String> sentences,
    TryView attempt,
    OutLink link,
    List<String> help) {

  /**
   * Something to try.
   *
   * @param reply what the guide says to the choice made; null before
   * @param right whether the reply confirms
   */
  public record TryView(
      String instruction, List<ChoiceView> choices, String reply, boolean right) {}

  /** One choice. */
  public record ChoiceView(String id, String text, boolean chosen) {}

  /**
   * The step as asked for.
   *
   * @param chosen the choices made, as the address has them: none or one
   * @throws Problem when the step has no such choice
   */
  static StepView of(ScreenFrame frame, Step step, List<String> chosen, boolean helped) {
    return new StepView(
        frame,
        step.image(),
        step.alt(),
        step.sentences(),
        step.attempt().map(attempt -> view(attempt, chosen)).orElse(null),
        step.link().orElse(null),
        helped ? step.help() : List.of());
  }

  public boolean helped() {
    return !help.isEmpty();
  }

  private static TryView view(Try attempt, List<String> chosen) {
    Optional<Try.Reply> reply = reply(attempt, chosen);
    return new TryView(
        attempt.instruction(),
        attempt.choices().stream().map(one -> view(one, reply)).toList(),
        reply.map(Try.Reply::reply).orElse(null),
        reply.filter(Try.Reply::right).isPresent());
  }

  private static ChoiceView view(Try.Reply choice, Optional<Try.Reply> chosen) {
    return new ChoiceView(choice.id(), choice.text(), chosen.filter(choice::equals).isPresent());
  }

  private static Optional<Try.Reply> reply(Try attempt, List<String> chosen) {
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Optional<Try.Reply> reply = attempt.choice(chosen.get(0));
    if (chosen.size() > 1 || reply.isEmpty()) {
      throw new Problem(Status.BAD_REQUEST, "portal.problem.choice");
    }
    return reply;
  }
}
