/** The person who learns, as one registered platform names them: the minimum, and for a time. */
package fr.passerelle.training.learner;
