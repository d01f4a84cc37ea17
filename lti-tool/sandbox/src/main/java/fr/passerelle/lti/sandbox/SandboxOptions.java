package fr.passerelle.lti.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How a sandbox is set up; begin with {@link #defaults()}.
 *
 * @param bindAddress where to listen
 * @param port 0 takes a free one
 * @param publicUrl the issuer, without a final slash; otherwise {@code http://<bindAddress>:<port>}
 * @param hiddenMembers how many course members, beside the people to be, make the roster long
 * @param tokenLifetime of access tokens
 * @param rosterPageSize members in one answer at most
 * @param dataFile where to keep everything over a restart; otherwise in memory only
 */
public record SandboxOptions(
    String bindAddress,
    int port,
    Optional<URI> publicUrl,
    Clock clock,
    int hiddenMembers,
    Duration tokenLifetime,
    int rosterPageSize,
    Optional<Path> dataFile) {

  public SandboxOptions {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("no such port: " + port);
    }
    if (hiddenMembers < 0 || rosterPageSize < 1) {
      throw new IllegalArgumentException("members and page size must be positive");
    }
  }

  /** On a free port of 127.0.0.1, with 120 hidden members and nothing kept. */
  public static SandboxOptions defaults() {
    return new SandboxOptions(
        "127.0.0.1",
        0,
        Optional.empty(),
        Clock.systemUTC(),
        120,
        Duration.ofHours(1),
        50,
        Optional.empty());
  }

  public SandboxOptions withBindAddress(String address) {
    return new SandboxOptions(
        address, port, publicUrl, clock, hiddenMembers, tokenLifetime, rosterPageSize, dataFile);
  }

  public SandboxOptions withPort(int newPort) {
    return new SandboxOptions(
        bindAddress,
        newPort,
        publicUrl,
        clock,
        hiddenMembers,
        tokenLifetime,
        rosterPageSize,
        dataFile);
  }

  public SandboxOptions withPublicUrl(URI url) {
    return new SandboxOptions(
        bindAddress,
        port,
        Optional.of(url),
        clock,
        hiddenMembers,
        tokenLifetime,
        rosterPageSize,
        dataFile);
  }

  public SandboxOptions withClock(Clock newClock) {
    return new SandboxOptions(
        bindAddress,
        port,
        publicUrl,
        newClock,
        hiddenMembers,
        tokenLifetime,
        rosterPageSize,
        dataFile);
  }

  public SandboxOptions withHiddenMembers(int count) {
    return new SandboxOptions(
        bindAddress, port, publicUrl, clock, count, tokenLifetime, rosterPageSize, dataFile);
  }

  public SandboxOptions withTokenLifetime(Duration lifetime) {
    return new SandboxOptions(
        bindAddress, port, publicUrl, clock, hiddenMembers, lifetime, rosterPageSize, dataFile);
  }

  public SandboxOptions withRosterPageSize(int size) {
    return new SandboxOptions(
        bindAddress, port, publicUrl, clock, hiddenMembers, tokenLifetime, size, dataFile);
  }

  public SandboxOptions withDataFile(Path file) {
    return new SandboxOptions(
        bindAddress,
        port,
        publicUrl,
        clock,
        hiddenMembers,
        tokenLifetime,
        rosterPageSize,
        Optional.of(file));
  }
}
