/** The kind « positioning »: people rate their own practice, for themselves. */
package fr.passerelle.training.activity.positioning;
