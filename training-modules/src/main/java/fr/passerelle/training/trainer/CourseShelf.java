package fr.passerelle.training.trainer;

import fr.passerelle.lti.choice.ContentOffer;
import fr.passerelle.lti.choice.ContentShelf;
import fr.passerelle.lti.choice.PreviewLinks;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.ActivityKinds;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.TrainingModule;
import fr.passerelle.training.player.PreviewView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every course there is, for a trainer to place whole or, for teachers, module by module. */
@ApplicationScoped
public class CourseShelf implements ContentShelf {

  /** Parents are not marked: a guide's column says that it is finished. */
  private static final double FINISHED_OR_NOT = 1;

  @Inject private Catalog catalog;
  @Inject private ActivityKinds kinds;
  @Inject private TextLibrary texts;

  @Override
  public List<ContentOffer> offers(Locale locale) {
    return catalog.all().stream().map(course -> offer(course, locale)).toList();
  }

  @Override
  public Optional<View> preview(String content, Locale locale, PreviewLinks links) {
    return PlacedContent.of(content)
        .flatMap(
            placed ->
                catalog
                    .current(placed.courseId(), locale)
                    .map(course -> preview(course, placed, texts.in(locale), links)));
  }

  private View preview(Course course, PlacedContent placed, Texts texts, PreviewLinks links) {
    PreviewView preview = PreviewView.of(course, placed.module(course), links, kinds::outline);
    String title = texts.get("training.preview.title", preview.title());
    String template = preview.shown() == null ? "tm/preview.jte" : "tm/preview-module.jte";
    return View.of(template, title, Map.of("preview", preview));
  }

  private ContentOffer offer(Course course, Locale locale) {
    return new ContentOffer(
        PlacedContent.content(course),
        audience(course),
        audienceName(course, locale),
        course.title(),
        course.summary(),
        course.minutes(),
        course.audience() == Audience.TEACHERS ? course.points() : FINISHED_OR_NOT,
        course.objectives(),
        course.audience() == Audience.TEACHERS ? parts(course, locale) : List.of());
  }

  private List<ContentOffer> parts(Course course, Locale locale) {
    return course.modules().stream().map(module -> part(course, module, locale)).toList();
  }

  private ContentOffer part(Course course, TrainingModule module, Locale locale) {
    return new ContentOffer(
        PlacedContent.content(course) + "/" + module.id(),
        audience(course),
        audienceName(course, locale),
        module.title(),
        module.objective(),
        module.minutes(),
        course.only(module.id()).points(),
        List.of(),
        List.of());
  }

  private static String audience(Course course) {
    return course.audience().name().toLowerCase(Locale.ROOT);
  }

  private String audienceName(Course course, Locale locale) {
    return texts.in(locale).get("training.audience." + audience(course));
  }
}
