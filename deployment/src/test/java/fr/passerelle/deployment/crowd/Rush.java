package fr.passerelle.deployment.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.ToolServer;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * People who all click in the same second, go on to the first page and read it. They come in by the
 * servers in turn, as behind one address that spreads requests.
 *
 * @param stage whose workspace they come from
 * @param servers of one tool; the first is the one the workspace knows
 */
record Rush(Stage stage, List<ToolServer> servers) {

  /** Everybody gets in and has their first step kept. */
  void come(List<Person> people) {
    ResourceLink link = stage.course().teachersCourse();
    List<LoginInitiation> clicks =
        people.stream().map(person -> stage.workspace().launch(link, person)).toList();
    ExecutorService each = Executors.newFixedThreadPool(clicks.size());
    try {
      List<Future<String>> said = new ArrayList<>();
      for (int i = 0; i < clicks.size(); i++) {
        LoginInitiation click = clicks.get(i);
        ToolServer server = servers.get(i % servers.size());
        said.add(each.submit(() -> whatWentWrong(click, server)));
      }
      assertEquals(List.of(), said.stream().map(Rush::result).filter(s -> !s.isEmpty()).toList());
    } finally {
      each.shutdownNow();
    }
  }

  /**
   * Everybody clicks and goes no further than the first answer.
   *
   * @param meanwhile is done to each server in turn until everybody has been answered
   * @return the statuses of the answers
   */
  List<Integer> knock(List<Person> people, Consumer<ToolServer> meanwhile) {
    ResourceLink link = stage.course().teachersCourse();
    ExecutorService each = Executors.newFixedThreadPool(people.size());
    try {
      List<Future<Integer>> met = new ArrayList<>();
      for (int i = 0; i < people.size(); i++) {
        LoginInitiation click = stage.workspace().launch(link, people.get(i));
        URI door = URI.create(servers.get(i % servers.size()).tool().url() + "/lti/login");
        String origin = stage.workspace().url().toString();
        met.add(
            each.submit(
                () -> new Visitor().postAndStop(door, click.parameters(), origin).status()));
      }
      while (!met.stream().allMatch(Future::isDone)) {
        servers.forEach(meanwhile);
      }
      return met.stream().map(Rush::result).toList();
    } finally {
      each.shutdownNow();
    }
  }

  List<Person> newcomers(int count) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(stage.newcomer("Alix", "Enseignant", Role.LEARNER));
    }
    return people;
  }

  private String whatWentWrong(LoginInitiation click, ToolServer server) {
    try {
      Visitor browser = new Visitor();
      String workspace = stage.workspace().url().toString();
      Visitor.Page asked = browser.postAndStop(click.action(), click.parameters(), workspace);
      Visitor.Page home =
          browser.post(
              URI.create(server.tool().url() + "/lti/launch"),
              asked.hidden("form[data-auto-submit]"),
              workspace);
      Visitor.Page read = home.status() == 200 ? read(browser, home) : home;
      return read.status() == 200 ? "" : read.status() + " " + read.address() + " " + read.text();
    } catch (AssertionError | RuntimeException failed) {
      return failed.toString();
    }
  }

  private Visitor.Page read(Visitor browser, Visitor.Page home) {
    URI page = URI.create(home.address() + "/choisir-un-outil/trois-familles-d-outils");
    Visitor.Page shown = browser.open(page);
    return shown.status() == 200
        ? browser.post(
            URI.create(page + "/done"), Map.of(), page.getScheme() + "://" + page.getAuthority())
        : shown;
  }

  private static <T> T result(Future<T> one) {
    try {
      return one.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
