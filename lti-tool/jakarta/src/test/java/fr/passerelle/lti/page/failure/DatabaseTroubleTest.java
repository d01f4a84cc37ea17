package fr.passerelle.lti.page.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class DatabaseTroubleTest {

  @Test
  void isWhatMayBeOverInAMoment() {
    List.of(
            "08006", "53100", "53300", "55P03", "40P01", "57014", "57P01", "25006", "HYT00",
            "90098")
        .forEach(state -> assertTrue(DatabaseTrouble.in(failed(state)).isPresent(), state));
  }

  @Test
  void isNotAMistakeOfOurs() {
    List.of("23505", "42601", "22001", "42S02")
        .forEach(state -> assertFalse(DatabaseTrouble.in(failed(state)).isPresent(), state));
    assertEquals(Optional.empty(), DatabaseTrouble.in(new IllegalStateException("other")));
  }

  @Test
  void isAPoolThatHasNoConnection() {
    SQLException refused = new SQLException("Error in allocating a connection. Cause: …");
    assertTrue(DatabaseTrouble.in(new PersistenceException(refused)).isPresent());
  }

  @Test
  void isACommitThatTheDatabaseFailedAt() {
    Exception refused = new SystemException();
    refused.initCause(new XAException("LocalTransactionException: General error"));
    assertTrue(DatabaseTrouble.in(new TransactionalException("commit", refused)).isPresent());
  }

  @Test
  void saysNothingOfWhatWasInTheStatement() {
    assertEquals("SQLException 55P03", DatabaseTrouble.in(failed("55P03")).orElseThrow());
  }

  private static Throwable failed(String state) {
    return new PersistenceException(new RuntimeException(new SQLException("Dupont", state)));
  }
}
