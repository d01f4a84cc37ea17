/** What a guide shows where a kind was that this server does not know any more. */
package fr.passerelle.portal.gone;
