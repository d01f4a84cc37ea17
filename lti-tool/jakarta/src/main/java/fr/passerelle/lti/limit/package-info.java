/**
 * How often one address may knock: {@link fr.passerelle.lti.limit.RateLimited} on a resource, and
 * {@link fr.passerelle.lti.limit.Allowance} counts. Each node counts for itself.
 */
package fr.passerelle.lti.limit;
