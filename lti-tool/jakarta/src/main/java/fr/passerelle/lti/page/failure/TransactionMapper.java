package fr.passerelle.lti.page.failure;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A transaction that failed. Jersey brings a mapper of its own for these, nearer than {@link
 * FailureMapper}; ours goes first.
 */
@Provider
@Priority(1)
public class TransactionMapper implements ExceptionMapper<TransactionalException> {

  @Inject private Failures failures;

  @Override
  public Response toResponse(TransactionalException failure) {
    return failures.page(failure);
  }
}
