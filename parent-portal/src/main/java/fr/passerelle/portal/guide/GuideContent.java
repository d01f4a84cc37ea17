package fr.passerelle.portal.guide;

import fr.passerelle.training.attempt.ContentKind;
import fr.passerelle.training.course.Audience;

/** Guides for parents, such as {@code guide:me-connecter}. */
public record GuideContent() implements ContentKind {

  @Override
  public String word() {
    return "guide";
  }

  @Override
  public String home() {
    return "guide";
  }

  @Override
  public Audience audience() {
    return Audience.PARENTS;
  }
}
