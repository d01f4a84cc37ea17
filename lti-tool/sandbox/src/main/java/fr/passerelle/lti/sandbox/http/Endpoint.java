package fr.passerelle.lti.sandbox.http;

/** Answers one kind of request, or throws a {@link Refusal}. */
@FunctionalInterface
public interface Endpoint {
  Response answer(Request request);
}
