package fr.passerelle.deployment.benchmark;

/** What is measured. */
enum Figure {
  VALIDATION("validation of a launch in the core, in bare RSA verifications", false),
  START("start to ready, s", false),
  FIRST("first 1 000 launches after the start, /s", true),
  LAUNCH("launch to the first page, /s", true),
  LAUNCH_CPU("the tool’s processor for a launch, ms", false),
  LOGIN("login, /s", true),
  PAGE("page, /s", true),
  PAGE_CPU("the tool’s processor for a page, ms", false),
  ANSWER("answer to a question, with its correction, /s", true),
  ANSWER_CPU("the tool’s processor for an answer, ms", false),
  READ_CPU("the tool’s processor for « J’ai lu », ms", false),
  POSITIONING_CPU("the tool’s processor for a positioning, ms", false),
  EXPLORATION_CPU("the tool’s processor for an explored image, ms", false),
  SCENARIO_CPU("the tool’s processor for a choice in a story, ms", false),
  JOURNAL_CPU("the tool’s processor for a page of a journal, ms", false),
  DELIVERY("scores to a fast platform, /s", true),
  TABLE_OF_50("trainer’s table of 50 people, ms", false),
  TABLE_OF_500("trainer’s table of 500 people, ms", false),
  TABLE_OF_2_000("trainer’s table of 2 000 people, ms", false),
  TABLE_OF_20_000("trainer’s table of 20 000 people, ms", false),
  GROWN_LAUNCH("launch with 100 000 learners and 10 million results, /s", true),
  GROWN_ANSWER("answer with 100 000 learners and 10 million results, /s", true),
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
