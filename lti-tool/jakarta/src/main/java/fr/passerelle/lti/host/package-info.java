/**
 * What every part of the tool leans on: the operator's settings, the clock, random tokens, and a
 * bulkhead for work that goes on apart from requests.
 */
package fr.passerelle.lti.host;
