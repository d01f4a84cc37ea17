package fr.passerelle.lti.asset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** One static file, whole in memory, and the hash of its content. */
public final class Asset {

  /** 40 bits tell two versions of one file apart. */
  static final int HASH_CHARACTERS = 10;

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png");

  private final String name;
  private final byte[] content;
  private final String hash;

  Asset(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
    this.hash = HexFormat.of().formatHex(digest(content)).substring(0, HASH_CHARACTERS);
  }

  /** {@code drawings/bridge.3f9c2a71b0.svg} of {@code drawings/bridge.svg}. */
  String hashedName() {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  /** The hash of the content, hexadecimal. */
  public String hash() {
    return hash;
  }

  /** The media type, by the name's ending. */
  public String type() {
    return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
  }

  /** The whole content. */
  public byte[] content() {
    return content.clone();
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
