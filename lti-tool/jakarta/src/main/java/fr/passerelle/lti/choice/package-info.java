/**
 * Choosing content from within the platform (Deep Linking 2.0): modules put {@linkplain
 * fr.passerelle.lti.choice.ContentOffer offers} on the {@linkplain
 * fr.passerelle.lti.choice.ContentShelf shelf}, a trainer picks, and the platform gets signed
 * links.
 */
package fr.passerelle.lti.choice;
