/** What every part of the tool leans on: the operator's settings, the clock, random tokens. */
package fr.passerelle.lti.host;
