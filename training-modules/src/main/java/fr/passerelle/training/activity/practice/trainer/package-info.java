/** The trainer's side of a practice task: what waits, and what they decide. */
package fr.passerelle.training.activity.practice.trainer;
