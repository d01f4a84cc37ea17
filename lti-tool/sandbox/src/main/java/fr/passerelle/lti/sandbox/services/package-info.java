/**
 * What tools call from their servers: access tokens, AGS 2.0, NRPS 2.0. {@link
 * fr.passerelle.lti.sandbox.services.ServiceGate} stands before them all and lets the faults
 * strike.
 */
package fr.passerelle.lti.sandbox.services;
