/** The card to keep, at the end of a guide. */
package fr.passerelle.portal.card;
