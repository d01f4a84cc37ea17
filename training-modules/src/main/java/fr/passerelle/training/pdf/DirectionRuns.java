package fr.passerelle.training.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Splits a paragraph into runs of one direction (UAX #9), as the JDK knows them. */
final class DirectionRuns implements BidiSplitter {

  private Bidi bidi;

  @Override
  public void setParagraph(String paragraph, byte direction) {
    bidi = new Bidi(paragraph, direction == RTL ? 1 : 0);
  }

  @Override
  public int countTextRuns() {
    return bidi.getLength() == 0 ? 0 : bidi.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    int start = bidi.getRunStart(index);
    byte direction = bidi.getRunLevel(index) % 2 == 0 ? LTR : RTL;
    return new BidiTextRun(start, bidi.getRunLimit(index) - start, direction);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return RightToLeft.begins(paragraph) ? RTL : LTR;
  }
}
