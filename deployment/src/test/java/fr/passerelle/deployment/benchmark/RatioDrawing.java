package fr.passerelle.deployment.benchmark;

import java.util.Locale;
import java.util.Optional;

/**
 * A bar for each figure: how many times better than the peer, with the line where both are alike.
 */
final class RatioDrawing {

  private static final int LABELS = 300;
  private static final int WIDTH = 720;
  private static final int ROW = 30;
  private static final int TOP = 20;

  private final Figures figures;

  RatioDrawing(Figures figures) {
    this.figures = figures;
  }

  String svg() {
    StringBuilder bars = new StringBuilder();
    int row = 0;
    for (Figure figure : figures.all()) {
      Optional<Figures.Spread> ratio = figures.ratio(figure, Passerelle.ON_POSTGRES, Ltijs.NAME);
      if (ratio.isPresent()) {
        bars.append(bar(figure.words(), ratio.get().middle(), TOP + ROW * row++));
      }
    }
    int height = TOP + ROW * row + 10;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d"
             font-family="system-ui, sans-serif" font-size="13" role="img">
        <title>How many times better than ltijs, by figure; the line is where both are alike</title>
        <rect width="100%%" height="100%%" fill="#fff"/>
        %3$s<path d="M%4$s 10V%5$d" stroke="#333" stroke-dasharray="4 3"/>
        </svg>
        """
        .formatted(WIDTH, height, bars, at(1), height - 6);
  }

  private String bar(String words, double ratio, int y) {
    return """
        <text x="%d" y="%d" text-anchor="end" fill="#222">%s</text>
        <rect x="%d" y="%d" width="%s" height="18" fill="%s"/>
        <text x="%s" y="%d" fill="#222">%s ×</text>
        """
        .formatted(
            LABELS - 10,
            y + 14,
            words,
            LABELS,
            y,
            decimal(x(ratio) - LABELS),
            ratio >= 1 ? "#1b7f5f" : "#a33b2a",
            decimal(x(ratio) + 6),
            y + 14,
            Report.number(ratio));
  }

  private String at(double ratio) {
    return decimal(x(ratio));
  }

  /** From 0 to the best of all figures. */
  private double x(double ratio) {
    return LABELS + (WIDTH - LABELS - 60) * ratio / Math.max(1, best());
  }

  private double best() {
    return figures.all().stream()
        .flatMap(figure -> figures.ratio(figure, Passerelle.ON_POSTGRES, Ltijs.NAME).stream())
        .mapToDouble(Figures.Spread::middle)
        .max()
        .orElse(1);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
