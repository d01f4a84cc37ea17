package fr.passerelle.training.activity.survey;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small survey of two questions. */
final class Surveys {

  private Surveys() {}

  static Survey two() {
    return new Survey(
        "avis",
        "Votre avis",
        Sample.html("Deux questions."),
        List.of(item("utile", "Est-ce utile ?"), item("transposable", "Est-ce transposable ?")),
        Optional.of(Sample.html("Qu’avez-vous essayé ?")));
  }

  static Survey.Item item(String id, String text) {
    return new Survey.Item(
        id, text, List.of(new Survey.Option("oui", "Oui"), new Survey.Option("non", "Non")));
  }

  static Map<String, List<String>> form(String useful, String transferable) {
    return Map.of("avis.utile", List.of(useful), "avis.transposable", List.of(transferable));
  }

  static Attempt attempt() {
    return Sample.attempt();
  }
}
