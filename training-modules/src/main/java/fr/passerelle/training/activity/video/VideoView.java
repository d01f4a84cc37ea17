package fr.passerelle.training.activity.video;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.activity.video.Film.OnPeerTube;
import fr.passerelle.training.activity.video.Film.OwnFile;
import java.util.Map;

/**
 * A film as it is shown.
 *
 * @param start the second it begins at
 * @param asked whether somebody wants it from the other site
 */
public record VideoView(Frame frame, Video video, int start, boolean asked) {

  /** Nothing is loaded from elsewhere. */
  static VideoView first(Frame frame, Video video) {
    return new VideoView(frame, video, 0, false);
  }

  /** The film, wherever it is, from a chapter on. */
  static VideoView from(Frame frame, Video video, int second) {
    return new VideoView(frame, video, second, true);
  }

  View page() {
    return View.of("tm/video/video.jte", video.title(), Map.of("view", this));
  }

  /** The file to play, or null. */
  public OwnFile own() {
    return video.film() instanceof OwnFile own ? own : null;
  }

  /** The film on another site, or null. */
  public OnPeerTube elsewhere() {
    return video.film() instanceof OnPeerTube elsewhere ? elsewhere : null;
  }

  /** Whether a part of the film can be gone to: not before it is loaded. */
  public boolean plays() {
    return asked || own() != null;
  }

  /** The player's address on the other site. */
  public String player() {
    return elsewhere().player(start, video.captions().get(0).language());
  }

  /** The film from its beginning. */
  public String load() {
    return frame.here() + "/film#film";
  }

  /** The film from this chapter on. */
  public String at(Chapter chapter) {
    return frame.here() + "/film?from=" + chapter.at() + "#film";
  }
}
