package fr.passerelle.training.activity.meeting;

import fr.passerelle.lti.roster.SortName;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that are said aloud in a room and typed by whoever hears them: short, known to everybody,
 * without another spelling that sounds the same.
 */
final class SpokenWords {

  private static final List<String> WORDS =
      List.of(
          ("abeille abricot agrafe aiguille ananas araignée armoire artichaut avocat bagage baignoire"
                  + " balançoire baleine bambou banane baromètre barrage bateau biscuit bougie boussole"
                  + " bouteille brique brouette cabane cactus cahier caméra canapé canard carotte"
                  + " cartable casquette castor cerise chaise chameau charrette chocolat cigale citron"
                  + " citrouille clairière clavier coffret colline compas concombre confiture coquelicot"
                  + " corbeille coussin couteau crayon crevette crocodile dauphin dictionnaire dinosaure"
                  + " domino dragon échelle écharpe écureuil éléphant enveloppe épinard éponge escargot"
                  + " étagère étoile fauteuil fenêtre ficelle figue flamme flocon fontaine forêt fougère"
                  + " fourmi framboise frontière fusée galette garage gazelle girafe glacier gomme"
                  + " grenouille grotte guitare hameau haricot hélice hérisson hibou horloge igloo"
                  + " jardin jonquille jumelles jungle kangourou kayak kiwi lanterne lavande lézard"
                  + " libellule licorne limonade lunette luciole machine magnolia mandarine marmite"
                  + " marguerite marmotte marteau médaille melon menthe microscope miroir montagne"
                  + " moulin moustache mouton muguet myrtille navire noisette nuage océan olive orage"
                  + " orange orchestre oreiller oursin palmier panier pantalon papillon parapluie"
                  + " parasol passerelle pastèque patate pédale perroquet piano pingouin pirate"
                  + " pissenlit planète plume pommier potiron poussette prairie prune puzzle pyramide"
                  + " rabot radis raquette rectangle renard rhubarbe rivière robinet rocher romarin"
                  + " royaume ruche sablier salade sandale sapin sauterelle savane savon serrure sirop"
                  + " tabouret tambour tapis tartine téléphone tigre tilleul toboggan tomate tonnerre"
                  + " tortue toupie tournesol tracteur traîneau trampoline triangle trompette tulipe"
                  + " tunnel turbine valise vanille violette violon volcan voyage wagon yaourt zèbre")
              .split(" "));

  private static final Pattern NOTHING_SAID = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SpokenWords() {}

  static int count() {
    return WORDS.size();
  }

  static String at(int index) {
    return WORDS.get(index);
  }

  /** Without what is not heard: capitals, accents, spaces, hyphens. */
  static String plain(String text) {
    return NOTHING_SAID.matcher(SortName.of(text)).replaceAll("");
  }
}
