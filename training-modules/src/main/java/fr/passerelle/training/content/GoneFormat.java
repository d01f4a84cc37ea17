package fr.passerelle.training.content;

/** Of a kind that this server does not know any more: nobody reads its files. */
record GoneFormat(String type) implements ActivityFormat<GoneActivity> {

  @Override
  public boolean hasPassMark() {
    return true;
  }

  @Override
  public GoneActivity read(ActivityFile file) {
    throw new IllegalArgumentException("no such type of activity: " + type);
  }
}
