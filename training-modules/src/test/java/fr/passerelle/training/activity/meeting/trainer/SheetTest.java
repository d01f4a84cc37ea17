package fr.passerelle.training.activity.meeting.trainer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.page.FrenchTexts;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.training.activity.meeting.DateRow;
import fr.passerelle.training.activity.meeting.Way;
import fr.passerelle.training.pdf.VeraPdf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The attendance sheet as it comes out of the printer. */
class SheetTest {

  private static final Texts TEXTS = FrenchTexts.of("texts.lti", "texts.training");
  private static final LocalDate DAY = LocalDate.of(2027, 1, 12);
  private static final String MARYAM = "مريم بن عبد الله";

  private static final DateRow ROOM =
      new DateRow(
          1,
          "mardi 12 janvier 2027, de 14 h 00 à 15 h 30",
          "Salle <B2> & « قاعة »",
          "https://visio.example/b2",
          12,
          2,
          10,
          false,
          false,
          false,
          "/s/x/meetings/dates/1");

  @Test
  void namesWhoHasASeatAndWhoIsKnownToBeThere() throws Exception {
    byte[] sheet =
        sheet(
            List.of(
                new DateView.Person(7, MARYAM, true, null),
                new DateView.Person(8, "Zoé <b>", true, Way.DOOR),
                new DateView.Person(9, null, false, Way.WORD),
                new DateView.Person(10, "Li 李 \uD83D\uDE00", false, Way.TRAINER)));
    VeraPdf.assertValid(sheet);
    String text = text(sheet);
    assertTrue(text.contains("Ensemble, & seuls"), text);
    assertTrue(text.contains("de 14 h 00 à 15 h 30"), text);
    assertTrue(text.contains("Salle <B2> & "), text);
    assertTrue(text.contains(MARYAM), text);
    assertTrue(text.contains("Zoé <b> Par le code"), text);
    assertTrue(text.contains("Par le mot") && text.contains("Par la personne"), text);
    assertTrue(text.contains("Feuille préparée le 11 janvier 2027."), text);
  }

  @Test
  void twoHundredPeopleAreThereOnSeveralPages() throws Exception {
    List<DateView.Person> people = new ArrayList<>();
    for (int i = 1; i <= 199; i++) {
      people.add(new DateView.Person(i, "Prénom Famille" + i, true, null));
    }
    people.add(new DateView.Person(200, "Wolfeschlegelsteinhausenberger".repeat(5), true, null));
    byte[] sheet = sheet(people);
    VeraPdf.assertValid(sheet);
    String text = text(sheet);
    assertTrue(text.contains("Famille199"), text);
    assertTrue(text.split("Présence enregistrée Signature", -1).length > 8, text);
  }

  private static byte[] sheet(List<DateView.Person> people) {
    return view(people).document(TEXTS);
  }

  private static SheetView view(List<DateView.Person> people) {
    return new SheetView(
        "Parcours", "Module", "Ensemble, & seuls", DAY, ROOM, people, DAY.minusDays(1));
  }

  private static String text(byte[] document) throws Exception {
    try (PDDocument read = Loader.loadPDF(document)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(read).replace('\u00a0', ' ');
    }
  }
}
