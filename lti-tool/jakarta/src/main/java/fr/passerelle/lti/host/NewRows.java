package fr.passerelle.lti.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Inserts rows that somebody else, on whatever node, may be inserting at the same moment. The one
 * that comes second waits for the first and then leaves the row as it is; nothing fails, and the
 * transaction goes on. What is inserted here is to be found with a query afterwards: JPA has not
 * seen it.
 */
@ApplicationScoped
public class NewRows {

  /** A unique key has the row already (SQL:2016, class 23; both databases say it so). */
  private static final String THERE_ALREADY = "23505";

  @PersistenceContext private EntityManager entities;

  /**
   * Inserts a row unless one with the same key is there.
   *
   * @param insert an {@code insert into … values (?, …)}
   * @return whether it was not there
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean add(String insert, Object... values) {
    Connection connection = entities.unwrap(Connection.class);
    try {
      return Dialect.of(connection).keepsTransactionsThatFail()
          ? addedOrThere(connection, insert, values)
          : added(connection, insert + " on conflict do nothing", values);
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  /** The next number of a sequence that JPA hands out in blocks: the last of a block of its own. */
  @Transactional(Transactional.TxType.MANDATORY)
  public long number(String sequence) {
    try {
      String next = Dialect.of(entities.unwrap(Connection.class)).next(sequence);
      return ((Number) entities.createNativeQuery(next).getSingleResult()).longValue();
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  /**
   * Lets nobody change the rows of this query until the transaction ends; others may ask the same.
   *
   * @param query native, with its parameters numbered from 1
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keepAsTheyAre(String query, Object... parameters) {
    try {
      Dialect dialect = Dialect.of(entities.unwrap(Connection.class));
      Query shared = entities.createNativeQuery(dialect.shared(query));
      for (int i = 0; i < parameters.length; i++) {
        shared.setParameter(i + 1, parameters[i]);
      }
      shared.getResultList();
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  private static boolean addedOrThere(Connection connection, String insert, Object... values)
      throws SQLException {
    try {
      return added(connection, insert, values);
    } catch (SQLException refused) {
      if (THERE_ALREADY.equals(refused.getSQLState())) {
        return false;
      }
      throw refused;
    }
  }

  private static boolean added(Connection connection, String insert, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate() == 1;
    }
  }
}
