package fr.passerelle.training.activity.video;

import fr.passerelle.training.content.source.BesideFile;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a film is. */
public sealed interface Film {

  /** A file of the course. */
  record OwnFile(String href, String mediaType) implements Film {

    static OwnFile of(BesideFile file) {
      if (file.is("mp4") && file.has(4, "ftyp")) {
        return new OwnFile(file.href(), "video/mp4");
      }
      if (file.is("webm") && file.has(0, "\u001a\u0045\u00df\u00a3")) {
        return new OwnFile(file.href(), "video/webm");
      }
      throw new IllegalArgumentException("film: the file is no MP4 or WebM, as its name says");
    }

    /** The address that begins to play at this second. */
    public String from(int second) {
      return second == 0 ? href : href + "#t=" + second;
    }
  }

  /**
   * A film on somebody's PeerTube, which sees whoever loads it.
   *
   * @param origin such as {@code https://tube.example}
   */
  record OnPeerTube(URI origin, String id) implements Film {

    private static final Pattern ADDRESS =
        Pattern.compile(
            "(?<origin>https://[a-z0-9-]+(?:\\.[a-z0-9-]+)+)/(?:w|videos/watch|videos/embed)/"
                + "(?<id>[A-Za-z0-9-]{10,40})");

    static OnPeerTube at(String address) {
      Matcher read = ADDRESS.matcher(address);
      if (!read.matches() || URI.create(read.group("origin")).getHost() == null) {
        throw new IllegalArgumentException(
            "film: not the address of a film on a PeerTube (https://…/w/…): " + address);
      }
      return new OnPeerTube(URI.create(read.group("origin")), read.group("id"));
    }

    /** The name of the site, for whoever decides whether to go there. */
    public String host() {
      return origin.getHost();
    }

    /** Its page there. */
    public String page() {
      return origin + "/w/" + id;
    }

    /** Its player, which shows the address of nobody to other viewers. */
    public String player(int second, String captions) {
      return origin
          + "/videos/embed/"
          + id
          + "?p2p=0&peertubeLink=0&warningTitle=0&subtitle="
          + captions
          + "&start="
          + second
          + "s";
    }
  }
}
