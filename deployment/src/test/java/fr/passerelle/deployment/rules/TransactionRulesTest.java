package fr.passerelle.deployment.rules;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.Test;

/** The rules on transactions see what they are to forbid. */
class TransactionRulesTest {

  @Test
  void seesAMethodThatBeginsATransactionInsideAnother() {
    refused(ArchitectureTest.noTransactionBeginsInsideAnother, OneMethod.class);
  }

  @Test
  void seesAClassWhoseMethodsAllDo() {
    refused(ArchitectureTest.noTransactionBeginsInsideAnother, AllMethods.class);
  }

  @Test
  void seesTransactionsThatAreSteeredByHand() {
    refused(ArchitectureTest.nobodySteersTransactionsByHand, ByHand.class);
  }

  private static void refused(ArchRule rule, Class<?> type) {
    assertThrows(
        AssertionError.class, () -> rule.check(new ClassFileImporter().importClasses(type)));
  }

  static class OneMethod {
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep() {}
  }

  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  static class AllMethods {
    void keep() {}
  }

  static class ByHand {
    private UserTransaction transaction;
  }
}
