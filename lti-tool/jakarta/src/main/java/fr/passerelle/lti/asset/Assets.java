package fr.passerelle.lti.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The static files of every module ({@code META-INF/resources/assets} of the jars), each read when
 * it is first asked for and then kept. They are part of the WAR: they never change while it runs.
 */
public final class Assets {

  /** The path below the server's root that these files are served at. */
  public static final String PATH = "/assets/";

  private static final String FOLDER = "META-INF/resources/assets/";
  private static final Pattern NAME =
      Pattern.compile(
          "(?<stem>[a-z0-9-]+(?:/[a-z0-9-]+)*)(?:\\.(?<hash>[0-9a-f]{%d}))?\\.(?<kind>css|js|svg|png)"
              .formatted(Asset.HASH_CHARACTERS));

  private static final Map<String, Asset> READ = new ConcurrentHashMap<>();

  private Assets() {}

  /** A file that was asked for, and how long the answer holds. */
  public record Found(Asset asset, Keeping keeping) {}

  /**
   * The address of a file, to be kept for ever: its content is part of its name.
   *
   * @param name such as {@code drawings/bridge-gap.svg}
   * @throws IllegalArgumentException when no module has such a file
   */
  public static String at(String name) {
    return PATH
        + asset(name)
            .orElseThrow(() -> new IllegalArgumentException("No such file: " + name))
            .hashedName();
  }

  /**
   * The file at this path below {@link #PATH}, with or without a hash. A hash of other content, as
   * a page asks for that another version has drawn, gets the file as it is here.
   */
  public static Optional<Found> find(String path) {
    Matcher named = NAME.matcher(path);
    if (!named.matches()) {
      return Optional.empty();
    }
    return asset(named.group("stem") + "." + named.group("kind"))
        .map(asset -> new Found(asset, Keeping.of(named.group("hash"), asset)));
  }

  private static Optional<Asset> asset(String name) {
    Asset known = READ.get(name);
    return known != null ? Optional.of(known) : read(name);
  }

  private static Optional<Asset> read(String name) {
    Optional<Asset> read = content(name).map(content -> new Asset(name, content));
    read.ifPresent(asset -> READ.put(name, asset));
    return read;
  }

  private static Optional<byte[]> content(String name) {
    return name.equals(Stylesheet.NAME)
        ? Optional.of(Stylesheet.assembled())
        : resource(FOLDER + name);
  }

  /** The bytes of a file of any module. */
  static Optional<byte[]> resource(String path) {
    try (InputStream file = Assets.class.getClassLoader().getResourceAsStream(path)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
