/**
 * The kind « practice »: something is prepared, tried in class and told, and a trainer of the same
 * context validates it or asks again. {@link fr.passerelle.training.activity.practice.Practice} is
 * the life of what is handed in; {@link fr.passerelle.training.activity.practice.PracticeResource}
 * is the learner's side, {@link fr.passerelle.training.activity.practice.trainer} the trainer's.
 * What a file may be is said in {@link fr.passerelle.training.file}. See docs/adr/0061.
 */
package fr.passerelle.training.activity.practice;
