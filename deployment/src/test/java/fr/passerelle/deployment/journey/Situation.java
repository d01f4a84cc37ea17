package fr.passerelle.deployment.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question of « Huit situations »: what is right and what is wrong there, by how it begins. A try
 * draws eight of them, so a journey looks at which one stands before it.
 *
 * @param prompt words of it that no other question has
 * @param right the choices that are right; none where things are put into places
 * @param wrong a choice that is not
 * @param places where each thing belongs, whatever order they were drawn in
 */
record Situation(String prompt, List<String> right, String wrong, Map<String, String> places) {

  /** How many of them a try asks. */
  static final int ASKED = 8;

  private static final Map<String, String> SIX_IDEAS =
      Map.of(
          "Créer vingt-huit comptes", "Je demande d’abord",
          "Projeter", "Je peux commencer",
          "Demander à des 6e", "Je fais autrement",
          "Ouvrir un blog", "Je demande d’abord",
          "Coller dans un traducteur", "Je fais autrement",
          "Déposer un exercice", "Je peux commencer");

  private static final Map<String, String> THREE_TOOLS =
      Map.of(
          "Ouvrir le manuel", "Le sas\u00a0: le médiacentre, par le GAR",
          "Écrire dans le cahier", "La maison\u00a0: l’ENT",
          "S’inscrire à un site", "La rue\u00a0: l’accès libre");

  private static final List<Situation> ALL =
      List.of(
          choose("du côté de Mouthe", "J’inscris la classe", "Je n’inscris personne."),
          choose("Je choisis ma pédagogie", "Vrai", "Faux"),
          choose(
              "sont des données personnelles d’élèves",
              "Le temps moyen",
              "La photo de groupe",
              "L’enregistrement",
              "Le score de"),
          choose(
              "Dans votre lycée de Besançon", "D’accord, puisque", "On passe par le médiacentre"),
          put("Six idées pour la semaine", SIX_IDEAS),
          choose("Vous hésitez sur une application", "La CNIL", "Le DPO"),
          choose("sous un nom de couleur", "Faux", "Vrai"),
          choose(
              "outil de cartes mentales",
              "La liste des élèves",
              "Ce que les élèves vont apprendre",
              "Ce que vous avez trouvé",
              "Les données que",
              "Le nom de"),
          choose("Au collège de Morteau", "Je l’utilise", "Je fais écrire par groupes"),
          choose("à partir de 13 ans", "Vrai", "Faux"),
          choose("déjà au registre", "Que la CNIL", "Que votre usage", "Que vous ne demandez pas"),
          choose("Fin juin", "Je laisse tout", "Je supprime les classes"),
          put("l’endroit où l’on se trouve", THREE_TOOLS));

  private static Situation choose(String prompt, String wrong, String... right) {
    return new Situation(prompt, List.of(right), wrong, Map.of());
  }

  private static Situation put(String prompt, Map<String, String> places) {
    return new Situation(prompt, List.of(), "", places);
  }

  /** The one that the tool shows. */
  static Situation shown(ToolView tool) {
    String page = tool.main().innerText();
    return ALL.stream()
        .filter(one -> page.contains(one.prompt()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No known question:\n" + page));
  }

  boolean putsThingsIntoPlaces() {
    return !places.isEmpty();
  }

  /** Everything where it does not belong, and no two things together that were apart. */
  Map<String, String> misplaced() {
    List<String> all = places.values().stream().distinct().sorted().toList();
    return places.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> after(one.getValue(), all)));
  }

  private static String after(String place, List<String> all) {
    return all.get((all.indexOf(place) + 1) % all.size());
  }
}
