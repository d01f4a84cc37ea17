/** The three kinds that guides for parents are made of: a step, « je me sens capable », a card. */
package fr.passerelle.training.activity.guide;
