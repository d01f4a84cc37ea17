/** Forms that people send, read strictly: what does not fit is refused, never repaired. */
package fr.passerelle.training.form;
