package fr.passerelle.training.question.zone;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.QuestionKind;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A place in a picture: how it is read and shown. */
public final class ZoneKind implements QuestionKind<ZoneQuestion, Pointed> {

  @Override
  public String type() {
    return "zone";
  }

  @Override
  public Class<ZoneQuestion> questions() {
    return ZoneQuestion.class;
  }

  @Override
  public Class<Pointed> answers() {
    return Pointed.class;
  }

  @Override
  public String answerType() {
    return "pointed";
  }

  @Override
  public Fragment ask(ZoneQuestion question, Filled filled) {
    return new Fragment("tm/zone/ask.jte", Map.of("question", question, "filled", filled));
  }

  @Override
  public Fragment correct(ZoneQuestion question, Pointed answer, Marked marked) {
    List<CorrectedZone> zones =
        IntStream.range(0, question.zones().size())
            .mapToObj(
                at ->
                    new CorrectedZone(at + 1, question.zones().get(at), marked.feedback().get(at)))
            .toList();
    return new Fragment(
        "tm/zone/correction.jte", Map.of("image", question.image(), "zones", zones));
  }

  @Override
  public List<Fragment> given(ZoneQuestion question, Pointed answer) {
    return List.of(Fragment.of("tm/zone/given.jte", "zone", question.words(answer.zone())));
  }
}
