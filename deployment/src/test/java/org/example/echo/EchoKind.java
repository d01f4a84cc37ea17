package org.example.echo;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.KeepsWork;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.KeptWork;
import fr.passerelle.training.kept.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An echo: its page, and what was said. */
@ApplicationScoped
public class EchoKind implements Playable<Echo>, KeepsWork<Echo> {

  /** One word as its owner takes it away. */
  record Said(String echo, String word) {}

  @Inject private SaidWords words;

  @Override
  public Class<Echo> activities() {
    return Echo.class;
  }

  @Override
  public String icon() {
    return "page";
  }

  @Override
  public Fragment outline(Echo echo) {
    return Fragment.of("echo/outline.jte", "echo", echo);
  }

  @Override
  public View show(Visit<Echo> visit) {
    String said = words.of(visit.attempt()).getOrDefault(visit.activity().id(), "");
    return EchoView.of(visit, said, null).page();
  }

  @Override
  public Map<String, Fragment> work(Attempt attempt, List<Echo> echoes, Reader reader) {
    Map<String, String> said = words.of(attempt);
    Map<String, Fragment> work = new HashMap<>();
    echoes.stream()
        .filter(echo -> said.containsKey(echo.id()))
        .forEach(echo -> work.put(echo.id(), work(said.get(echo.id()))));
    return work;
  }

  private static Fragment work(String said) {
    return Fragment.of("echo/work.jte", "said", said);
  }

  @Override
  public List<DataCategory> keeps() {
    return List.of(
        DataCategory.shown(
            "echo.who", Set.of(Shown.WORK), "echo_said.activity_id", "echo_said.word"));
  }

  @Override
  public KeptWork export(Attempt attempt) {
    List<Said> said =
        words.of(attempt).entrySet().stream()
            .map(one -> new Said(one.getKey(), one.getValue()))
            .toList();
    return new KeptWork("echoes", said, "echo.data", List.of(said.size()));
  }
}
