/** The kind « page »: something to read, done when its reader says so. */
package fr.passerelle.training.activity.page;
