package fr.passerelle.training.activity.video;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import jakarta.enterprise.context.ApplicationScoped;

/** A video, and how it is shown: a film of another site is not, before somebody asked for it. */
@ApplicationScoped
public class VideoKind implements Playable<Video> {

  @Override
  public Class<Video> activities() {
    return Video.class;
  }

  @Override
  public String icon() {
    return "video";
  }

  @Override
  public Fragment outline(Video video) {
    return Fragment.of("tm/video/outline.jte", "video", video);
  }

  @Override
  public View show(Visit<Video> visit) {
    return VideoView.first(visit.frame(), visit.activity()).page();
  }
}
