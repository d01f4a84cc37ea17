package fr.passerelle.deployment.benchmark;

import java.net.URI;
import java.util.Map;

/**
 * A form of each kind of activity that somebody new has before them, filled in: what comes before
 * it has been done.
 */
final class Activities {

  private static final String CHOICES = "form[action$=/walk/choice]";

  private Activities() {}

  /** Somebody comes, and does what comes before. */
  interface Prepared {
    Visit.Sending by(Visit newcomer);
  }

  /** A question of a quiz. */
  static Visit.Sending answered(Visit newcomer) {
    String module = home(newcomer) + "/choisir-un-outil/";
    read(
        newcomer,
        module,
        "trois-familles-d-outils",
        "les-questions-a-poser",
        "l-arbre-de-decision",
        "a-qui-demander");
    return newcomer.firstChoices(URI.create(module + "huit-situations"), "form[action*=/answers/]");
  }

  /** The end of a page. */
  static Visit.Sending read(Visit newcomer) {
    URI form = URI.create(home(newcomer) + "/mes-habitudes/bienvenue/done");
    return () -> newcomer.send(form, Map.of());
  }

  /** What one says of oneself. */
  static Visit.Sending positioned(Visit newcomer) {
    String module = home(newcomer) + "/mes-habitudes/";
    read(newcomer, module, "bienvenue");
    return newcomer.firstChoices(URI.create(module + "mes-reperes"), "form[action$=/positioning]");
  }

  /** An image that was looked at. */
  static Visit.Sending explored(Visit newcomer) {
    String module = home(newcomer) + "/mots-de-passe-hameconnage/";
    read(newcomer, module, "une-phrase-de-passe");
    return newcomer.firstChoices(
        URI.create(module + "la-salle-des-maitres"), "form[action$=/explored]");
  }

  /** A choice in the first scene of a story. */
  static Visit.Sending chosen(Visit newcomer) {
    return newcomer.firstChoices(story(newcomer, home(newcomer)), CHOICES);
  }

  /** A page of a journal, after the story. */
  static Visit.Sending written(Visit newcomer) {
    String home = home(newcomer);
    URI story = story(newcomer, home);
    while (newcomer.offers(story, CHOICES)) {
      newcomer.firstChoices(story, CHOICES).send();
    }
    return newcomer.firstChoices(story.resolve("ce-que-j-en-garde"), "form[action$=/journal]");
  }

  private static URI story(Visit newcomer, String home) {
    String module = home + "/images-voix-textes/";
    read(newcomer, module, "le-droit-a-l-image");
    return URI.create(module + "une-photo-publiee-trop-tot");
  }

  private static void read(Visit newcomer, String module, String... pages) {
    for (String page : pages) {
      newcomer.send(URI.create(module + page + "/done"), Map.of());
    }
  }

  private static String home(Visit newcomer) {
    return newcomer.launch().address().toString();
  }
}
