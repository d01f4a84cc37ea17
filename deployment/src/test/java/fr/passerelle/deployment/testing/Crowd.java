package fr.passerelle.deployment.testing;

import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People who are in a course already, and all do the same in the same moment. */
public record Crowd(List<Learner> people) {

  /** They come in a few at a time: that is not what is tried here. */
  private static final int AT_THE_DOOR = 12;

  /**
   * One of them.
   *
   * @param here the course's address at the server that answers this one
   * @param origin of the tool's pages, whichever server answers
   */
  public record Learner(Visitor browser, String here, String origin) {

    public Visitor.Page open(String path) {
      return browser.open(here + path);
    }

    /** A form of the course; its status at the end. */
    public int post(String path, Map<String, String> form) {
      return browser.post(URI.create(here + path), form, origin).status();
    }

    /** A page of the same launch beside the course. */
    public Learner beside(String page) {
      return new Learner(browser, here.replaceAll("/course$", page), origin);
    }
  }

  /** Which server answers the person of this number. */
  public interface Server {
    URI of(int number, URI home);
  }

  /** So many newcomers open a link. */
  public static Crowd at(Stage stage, ResourceLink link, int many, Server server) {
    List<Callable<Learner>> each = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int number = i;
      Person person = stage.newcomer("Alix", "Enseignant", Role.LEARNER);
      each.add(
          () -> {
            Visitor browser = new Visitor();
            URI home = stage.tool().launch(browser, stage.workspace(), link, person).address();
            return new Learner(
                browser, server.of(number, home).toString(), stage.tool().url().toString());
          });
    }
    return new Crowd(together(each, AT_THE_DOOR));
  }

  /** Everybody at once; what was met, each kind of it once. */
  public List<Integer> all(Function<Learner, Integer> does) {
    return together(people.stream().<Callable<Integer>>map(one -> () -> does.apply(one)).toList())
        .stream()
        .distinct()
        .toList();
  }

  /** Everybody at once, and each from two devices; what both met, each pair of it once. */
  public List<String> twice(Function<Learner, Integer> first, Function<Learner, Integer> second) {
    List<Integer> met =
        together(
            people.stream()
                .flatMap(
                    one ->
                        Stream.<Callable<Integer>>of(
                            () -> first.apply(one), () -> second.apply(one)))
                .toList());
    return IntStream.range(0, people.size())
        .mapToObj(i -> pair(met.get(2 * i), met.get(2 * i + 1)))
        .distinct()
        .toList();
  }

  private static String pair(int one, int other) {
    return Math.min(one, other) + " " + Math.max(one, other);
  }

  private static <T> List<T> together(List<Callable<T>> each) {
    return together(each, each.size());
  }

  private static <T> List<T> together(List<Callable<T>> each, int atOnce) {
    ExecutorService threads = Executors.newFixedThreadPool(atOnce);
    try {
      List<T> met = new ArrayList<>();
      for (Future<T> one : threads.invokeAll(each)) {
        met.add(one.get());
      }
      return met;
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    } finally {
      threads.shutdownNow();
    }
  }
}
