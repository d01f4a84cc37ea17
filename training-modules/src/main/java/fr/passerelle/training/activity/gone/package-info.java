/** What is shown where a kind was that this server does not know any more. */
package fr.passerelle.training.activity.gone;
