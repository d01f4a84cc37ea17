/** One idea of a guide: a few short sentences, a drawing, something to try. */
package fr.passerelle.portal.step;
