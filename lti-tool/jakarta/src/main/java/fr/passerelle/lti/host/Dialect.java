package fr.passerelle.lti.host;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the two databases differ. */
public enum Dialect {
  H2 {
    @Override
    public boolean keepsTransactionsThatFail() {
      return true;
    }

    @Override
    public String next(String sequence) {
      return "select next value for " + sequence;
    }

    @Override
    public String shared(String query) {
      return query + " for update"; // it knows no other
    }
  },
  POSTGRESQL {
    @Override
    public boolean keepsTransactionsThatFail() {
      return false;
    }

    @Override
    public String next(String sequence) {
      return "select nextval('" + sequence + "')";
    }

    @Override
    public String shared(String query) {
      return query + " for share";
    }
  };

  public static Dialect of(Connection connection) throws SQLException {
    return "H2".equals(connection.getMetaData().getDatabaseProductName()) ? H2 : POSTGRESQL;
  }

  /** Whether a transaction goes on when one of its statements has failed. */
  public abstract boolean keepsTransactionsThatFail();

  /** The query of a sequence's next number. */
  public abstract String next(String sequence);

  /** The query's rows, kept as they are until the transaction ends; several may keep them so. */
  public abstract String shared(String query);
}
