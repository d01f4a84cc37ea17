package fr.passerelle.training.course;

/** An activity to come back to: a quiz sends there, and the end of a module lists it. */
public interface Reading extends Activity {}
