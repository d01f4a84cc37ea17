package fr.passerelle.training.privacy;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.Keeper;
import fr.passerelle.training.kept.KeptWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is kept of a person: what is kept of everybody, and what each {@link Keeper}
 * declares. « Qui voit quoi » and docs/privacy.md are made of it, and the tests hold it against the
 * schema, the real pages and the real messages. A column about a person that nobody declares, or
 * one that shows elsewhere than declared, fails the build.
 */
@ApplicationScoped
public class Kept {

  /** What others see comes first. */
  private static final Comparator<DataCategory> ORDER =
      Comparator.comparing((DataCategory one) -> one.places().isEmpty())
          .thenComparing(DataCategory::textKey);

  private final List<Keeper> keepers = new ArrayList<>();

  /** For the container's proxy. */
  protected Kept() {}

  @Inject
  Kept(@Any Instance<Keeper> keepers) {
    this((Iterable<Keeper>) keepers);
  }

  /** Without a container. */
  public Kept(Iterable<Keeper> keepers) {
    keepers.forEach(this.keepers::add);
  }

  /** All of it. */
  public List<DataCategory> all() {
    return with(keepers);
  }

  /** What is kept of those whom a link addresses. */
  List<DataCategory> of(Audience audience) {
    return with(keepers.stream().filter(one -> one.audiences().contains(audience)).toList());
  }

  /** In the order of « Qui voit quoi »: what is kept of everybody stands around the rest. */
  private static List<DataCategory> with(List<Keeper> keepers) {
    Map<String, DataCategory> byText = new LinkedHashMap<>();
    OfEverybody.FIRST.forEach(one -> add(byText, one));
    keepers.stream()
        .flatMap(keeper -> keeper.keeps().stream())
        .sorted(ORDER)
        .forEach(one -> add(byText, one));
    OfEverybody.LAST.forEach(one -> addLast(byText, one));
    return List.copyOf(byText.values());
  }

  private static void add(Map<String, DataCategory> byText, DataCategory one) {
    byText.merge(one.textKey(), one, DataCategory::and);
  }

  private static void addLast(Map<String, DataCategory> byText, DataCategory last) {
    DataCategory theirs = byText.remove(last.textKey());
    byText.put(last.textKey(), theirs == null ? last : last.and(theirs));
  }

  /** What the keepers keep of an attempt, each by its own key, in the order of their words. */
  List<KeptWork> export(Attempt attempt) {
    return keepers.stream()
        .map(keeper -> keeper.export(attempt))
        .sorted(Comparator.comparing(KeptWork::text))
        .toList();
  }
}
