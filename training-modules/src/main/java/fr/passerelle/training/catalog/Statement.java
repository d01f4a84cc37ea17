package fr.passerelle.training.catalog;

/** One sentence people rate for themselves. */
public record Statement(String id, String text) {

  public Statement {
    Ids.require(id);
    text = Rules.text("text", text);
  }
}
