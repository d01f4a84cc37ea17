package fr.passerelle.training.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads markup that says all by itself: no document type, hence no entity and no other file. */
final class Xhtml {

  /** What XML 1.0 has no place for (section 2.2): a name may hold it all the same. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private Xhtml() {}

  static Document parse(String markup) {
    // The fonts have letters with their accents as one, as most texts do.
    String whole = Normalizer.normalize(markup, Normalizer.Form.NFC);
    String text = NO_CHARACTER.matcher(whole).replaceAll("\uFFFD");
    try {
      return builder().parse(new InputSource(new StringReader(text)));
    } catch (SAXException e) {
      throw new IllegalArgumentException("The markup is not well-formed", e);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException("Every Java parses a string", e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    // The JDK's own would print what does not fit.
    builder.setErrorHandler(new DefaultHandler());
    return builder;
  }
}
