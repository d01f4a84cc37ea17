package org.example.estimate;

import fr.passerelle.training.question.Answer;

/** The number somebody estimated. */
public record Estimated(int number) implements Answer {}
