package fr.passerelle.lti.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without accents and capitals, so that any database sorts and finds them alike. */
public final class SortName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Pattern LIKE_SAYS_MORE = Pattern.compile("[!%_]");

  private static final String ACCENTED = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝ";
  private static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuy";

  private SortName() {}

  /** Such as « martin elise » for « MARTIN Élise ». */
  public static String of(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
  }

  /** The pattern of whatever holds this text as it is, for {@code like … escape '!'}. */
  public static String holding(String text) {
    return "%" + LIKE_SAYS_MORE.matcher(text).replaceAll("!$0") + "%";
  }

  /** The same of a column, in SQL; of the letters that names in this country have. */
  public static String sql(String column) {
    return "translate(lower(" + column + "), '" + ACCENTED + "', '" + PLAIN + "')";
  }
}
