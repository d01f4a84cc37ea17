package fr.passerelle.training.activity.video;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.content.source.BesideFile;
import fr.passerelle.training.content.source.Picture;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Rules;
import java.util.List;
import java.util.Optional;

/**
 * A video names its film, its captions and its chapters, and holds its transcript. Each of its
 * parts is checked while it is read, so that a fault names the line.
 */
public final class VideoFormat implements ActivityFormat<Video> {

  private record File(
      String title,
      Html intro,
      FilmField film,
      List<CaptionsField> captions,
      List<ChapterField> chapters,
      Html transcript) {}

  /** Either a file of the course or an address. */
  private record FilmField(BesideFile file, String peertube, String length, Picture poster) {

    FilmField {
      Moment.read("length", length);
      if ((file == null) == (peertube == null)) {
        throw new IllegalArgumentException("a film has either file or peertube");
      }
      if (peertube != null && poster != null) {
        throw new IllegalArgumentException("a film on a PeerTube has its poster there");
      }
      film(file, peertube);
    }

    Film film() {
      return film(file, peertube);
    }

    private static Film film(BesideFile file, String peertube) {
      return file == null ? Film.OnPeerTube.at(peertube) : Film.OwnFile.of(file);
    }

    int seconds() {
      return Moment.read("length", length).seconds();
    }
  }

  private record CaptionsField(BesideFile file, String language, String label) {

    CaptionsField {
      Captions.of(file, language, label);
    }

    Captions captions() {
      return Captions.of(file, language, label);
    }
  }

  private record ChapterField(String at, String title) {

    ChapterField {
      Moment.read("at", at);
    }

    Chapter chapter() {
      return new Chapter(Moment.read("at", at).seconds(), title);
    }
  }

  @Override
  public String type() {
    return "video";
  }

  @Override
  public Video read(ActivityFile file) {
    File read = file.yaml(File.class);
    FilmField film = Rules.present("film", read.film());
    return new Video(
        file.id(),
        read.title(),
        read.intro(),
        film.film(),
        Optional.ofNullable(film.poster()),
        film.seconds(),
        Rules.orEmpty(read.captions()).stream().map(CaptionsField::captions).toList(),
        Rules.orEmpty(read.chapters()).stream().map(ChapterField::chapter).toList(),
        read.transcript());
  }
}
