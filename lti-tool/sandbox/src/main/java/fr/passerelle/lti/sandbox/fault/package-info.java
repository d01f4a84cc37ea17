/** What a workspace does wrong on purpose, so that one sees how a tool bears it. */
package fr.passerelle.lti.sandbox.fault;
