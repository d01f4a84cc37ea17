package fr.passerelle.training.content.source;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * A part of a text that is set apart: it begins with a line {@code ::: word Its title} and ends
 * with a line {@code :::}. {@code key} holds key points, {@code more} is folded away.
 */
final class FencedPart extends CustomBlock {

  private static final Pattern START = Pattern.compile(":{3,}\\s*(?<word>\\S*)\\s*(?<title>.*?)");
  private static final Pattern END = Pattern.compile(":{3,}\\s*");
  private static final Set<String> WORDS = Set.of("key", "more");

  private final String word;
  private final String title;
  private boolean ended;

  private FencedPart(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /**
   * Checks what only its author can mend.
   *
   * @throws IllegalArgumentException when it has no such form
   */
  void check() {
    if (!WORDS.contains(word)) {
      throw new IllegalArgumentException("::: is followed by key or more, not by: " + word);
    }
    if (title.isEmpty()) {
      throw new IllegalArgumentException("::: " + word + " needs a title on the same line");
    }
    for (Node around = getParent(); around != null; around = around.getParent()) {
      if (around instanceof FencedPart) {
        throw new IllegalArgumentException("::: " + word + " stands inside another one");
      }
    }
    if (!ended) {
      throw new IllegalArgumentException("::: " + word + " has no line ::: that ends it");
    }
  }

  /** For {@link org.commonmark.parser.Parser.Builder}. */
  static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      Matcher start = START.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
      return state.getIndent() < 4 && start.matches()
          ? BlockStart.of(new Body(start.group("word"), start.group("title").strip()))
              .atIndex(line.length())
          : BlockStart.none();
    }
  }

  private static final class Body extends AbstractBlockParser {

    private final FencedPart part;

    Body(String word, String title) {
      this.part = new FencedPart(word, title);
    }

    @Override
    public Block getBlock() {
      return part;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      CharSequence line = state.getLine().getContent();
      if (END.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length())).matches()) {
        part.ended = true;
        return BlockContinue.finished();
      }
      return BlockContinue.atIndex(state.getIndex());
    }
  }

  /** Key points are set off; what is folded away opens by a click, without a script. */
  record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(FencedPart.class);
    }

    @Override
    public void render(Node node) {
      FencedPart part = (FencedPart) node;
      if (part.word.equals("key")) {
        draw("div", "pl-key", "h2", part);
      } else {
        draw("details", "pl-more", "summary", part);
      }
    }

    private void draw(String around, String named, String head, FencedPart part) {
      HtmlWriter html = context.getWriter();
      html.tag(around, Map.of("class", named));
      html.tag(head);
      html.text(part.title);
      html.tag("/" + head);
      for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      html.tag("/" + around);
    }
  }
}
