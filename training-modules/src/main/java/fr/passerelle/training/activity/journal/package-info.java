/**
 * The kind « journal »: questions to think about in one's own words. Private; its owner may share
 * it with whoever trains them, and take that back. Start with {@link
 * fr.passerelle.training.activity.journal.Journal}, what its author asks, and {@link
 * fr.passerelle.training.activity.journal.Pages}, what somebody wrote.
 */
package fr.passerelle.training.activity.journal;
