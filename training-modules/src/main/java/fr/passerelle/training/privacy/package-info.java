/**
 * What is kept of people, who sees it and for how long: « Qui voit quoi », « Mes données », and the
 * daily forgetting of those who have not come for long.
 */
package fr.passerelle.training.privacy;
