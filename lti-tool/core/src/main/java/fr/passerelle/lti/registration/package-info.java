/**
 * Who may launch: registrations, their deployments, and the two interfaces a host implements to
 * store them. Start with {@link fr.passerelle.lti.registration.Registration}.
 */
package fr.passerelle.lti.registration;
