/** The operator's requests: who may make them, how they are refused, and how the server is. */
package fr.passerelle.lti.web.operator;
