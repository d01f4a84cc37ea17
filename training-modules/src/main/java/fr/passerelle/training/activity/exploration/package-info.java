/** The kind « exploration »: an image with numbered points, each of which says something. */
package fr.passerelle.training.activity.exploration;
