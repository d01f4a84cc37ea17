package fr.passerelle.training.content.source;

import fr.passerelle.training.course.Html;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders an author's CommonMark (and tables) into HTML that is safe and accessible. */
public final class Markdown {

  /** What an author must correct, with its line in the Markdown, 1 for the first. */
  public static final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int line;

    Refused(Node where, String reason) {
      super(reason);
      line = where.getSourceSpans().stream().findFirst().map(s -> s.getLineIndex() + 1).orElse(1);
    }

    public int line() {
      return line;
    }
  }

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.+");

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .customBlockParserFactory(new FencedPart.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .attributeProviderFactory(context -> Markdown::attributes)
          .nodeRendererFactory(ScrollRenderer::new)
          .nodeRendererFactory(FencedPart.Renderer::new)
          .build();

  private final Images images;

  public Markdown(Images images) {
    this.images = images;
  }

  /**
   * The text as HTML.
   *
   * @throws Refused for a first-level heading, a relative link, an image that is missing or has no
   *     text alternative, or a part set apart that has not its form
   */
  public Html render(String markdown) {
    Node document = PARSER.parse(markdown);
    document.accept(new Review());
    return new Html(Sanitizer.clean(RENDERER.render(document)).strip());
  }

  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Link) {
      // The page often lives in a frame, where most sites refuse to open.
      attributes.put("target", "_blank");
    } else if (node instanceof Image) {
      attributes.put("loading", "lazy");
    } else if (tag.equals("th")) {
      attributes.put("scope", "col");
    }
  }

  /** Checks what only the author can mend, and prepares images and tables. */
  private final class Review extends AbstractVisitor {

    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() == 1) {
        throw new Refused(heading, "headings start at ##: the page's title is the first level");
      }
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      if (!SCHEME.matcher(link.getDestination()).matches()) {
        throw new Refused(link, "link without https: " + link.getDestination());
      }
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      try {
        image.setDestination(images.show(image.getDestination(), plainText(image)));
      } catch (Refused alreadyPlaced) {
        throw alreadyPlaced;
      } catch (IllegalArgumentException fault) {
        throw new Refused(image, fault.getMessage());
      }
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FencedPart part) {
        check(part);
      }
      if (block instanceof TableBlock) {
        ScrollBlock scroll = new ScrollBlock(headings(block));
        block.insertBefore(scroll);
        scroll.appendChild(block);
      }
      visitChildren(block);
    }

    private static void check(FencedPart part) {
      try {
        part.check();
      } catch (IllegalArgumentException fault) {
        throw new Refused(part, fault.getMessage());
      }
    }
  }

  /** A table wider than a telephone scrolls alone, and the keyboard can reach it. */
  private static final class ScrollBlock extends CustomBlock {
    private final String label;

    ScrollBlock(String label) {
      this.label = label;
    }
  }

  private record ScrollRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(ScrollBlock.class);
    }

    @Override
    public void render(Node node) {
      String label = ((ScrollBlock) node).label;
      context
          .getWriter()
          .tag(
              "div",
              Map.of("class", "pl-scroll", "role", "region", "tabindex", "0", "aria-label", label));
      context.render(node.getFirstChild());
      context.getWriter().tag("/div");
    }
  }

  /** The column headings name the table for those who do not see it. */
  private static String headings(Node table) {
    StringBuilder label = new StringBuilder();
    table.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableCell cell && cell.isHeader()) {
              label.append(label.isEmpty() ? "" : ", ").append(plainText(cell));
            }
            visitChildren(node);
          }
        });
    return label.toString();
  }

  /** All that lies beside the text. */
  public Beside beside() {
    return images.beside();
  }

  /** An image beside the text, shown by itself. */
  public Picture picture(String name, String alternative) {
    return new Picture(images.show(name, alternative), alternative);
  }

  private static String plainText(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }
        });
    return text.toString();
  }
}
