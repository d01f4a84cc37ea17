/** What every part of the tool leans on: the operator's settings, the clock, random tokens, hands for work apart from requests. */
package fr.passerelle.lti.host;
