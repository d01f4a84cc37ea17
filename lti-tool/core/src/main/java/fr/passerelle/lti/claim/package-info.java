/**
 * What a launch's message says, one small record for each claim: who ({@link
 * fr.passerelle.lti.claim.Person}, {@link fr.passerelle.lti.claim.Roles}), where ({@link
 * fr.passerelle.lti.claim.LtiContext}, {@link fr.passerelle.lti.claim.ResourceLink}) and what for.
 * {@link fr.passerelle.lti.claim.LaunchClaims} holds those that every message may have.
 */
package fr.passerelle.lti.claim;
