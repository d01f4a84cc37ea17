/**
 * What the tool keeps of platforms, on JPA: the ports of the LTI core ({@link
 * fr.passerelle.lti.registration.Registrations}, {@link fr.passerelle.lti.login.PendingLogins},
 * {@link fr.passerelle.lti.keys.ToolKeyStore}) and the invitations to register. Times are instants
 * ({@link fr.passerelle.lti.persistence.InstantConverter}); the schema is Flyway's.
 */
package fr.passerelle.lti.persistence;
