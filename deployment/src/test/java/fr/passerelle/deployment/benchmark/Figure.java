package fr.passerelle.deployment.benchmark;

/** What is measured. */
enum Figure {
  START("start to ready, s", false),
  FIRST("first 1 000 launches after the start, /s", true),
  LAUNCH("launch to the first page, /s", true),
  LAUNCH_CPU("the tool’s processor for a launch, ms", false),
  LOGIN("login, /s", true),
  PAGE("page, /s", true),
  PAGE_CPU("the tool’s processor for a page, ms", false),
  MEMORY("most memory, MiB", false),
  PAGE_BYTES("the first page alone, kB", false);

  private final String words;
  private final boolean moreIsBetter;

  Figure(String words, boolean moreIsBetter) {
    this.words = words;
    this.moreIsBetter = moreIsBetter;
  }

  /** With its unit. */
  String words() {
    return words;
  }

  double timesBetter(double ours, double theirs) {
    return moreIsBetter ? ours / theirs : theirs / ours;
  }
}
