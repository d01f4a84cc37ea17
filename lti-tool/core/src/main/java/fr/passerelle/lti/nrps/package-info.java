/**
 * Names and Role Provisioning Services 2.0: who is in a course. Start with {@link
 * fr.passerelle.lti.nrps.MembershipService}; the address comes with a launch, in {@link
 * fr.passerelle.lti.nrps.NrpsEndpoint}.
 */
package fr.passerelle.lti.nrps;
