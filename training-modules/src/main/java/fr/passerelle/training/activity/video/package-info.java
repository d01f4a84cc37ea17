/**
 * The kind « video »: a film with captions, transcript and chapters, a file of the course or on a
 * PeerTube. Nobody measures who watched what.
 */
package fr.passerelle.training.activity.video;
