package fr.passerelle.lti.host;

import java.sql.SQLException;

/** A statement of our own failed. */
public class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DatabaseFailure(SQLException cause) {
    super(cause);
  }
}
