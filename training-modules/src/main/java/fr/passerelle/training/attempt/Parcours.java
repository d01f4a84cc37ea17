package fr.passerelle.training.attempt;

import fr.passerelle.training.course.Audience;

/** Courses for teachers, such as {@code parcours:donnees-droits-securite}. */
public record Parcours() implements ContentKind {

  @Override
  public String word() {
    return "parcours";
  }

  @Override
  public String home() {
    return "course";
  }

  @Override
  public Audience audience() {
    return Audience.TEACHERS;
  }
}
