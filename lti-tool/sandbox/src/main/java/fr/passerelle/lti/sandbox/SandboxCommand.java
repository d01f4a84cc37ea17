package fr.passerelle.lti.sandbox;

import fr.passerelle.lti.sandbox.registration.RegistrationFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** {@code java -jar sandbox.jar --port 8090}: a workspace until the process is ended. */
public final class SandboxCommand {
  private static final String USAGE =
      """
      Usage: java -jar sandbox.jar [options]
        --port PORT        port to listen on (8090; 0 takes a free one)
        --bind ADDRESS     address to listen on (127.0.0.1)
        --url URL          public address, the issuer (http://ADDRESS:PORT)
        --data FILE        keep registrations, links, grades and keys in this file
        --members COUNT    hidden course members that make the roster long (120)
        --register URL     register the tool behind this invitation at the start
      """;
  private SandboxOptions options = SandboxOptions.defaults().withPort(8090);
  private URI invitation;

  private SandboxCommand() {}

  public static void main(String[] arguments) {
    if (List.of(arguments).contains("--help")) {
      System.out.print(USAGE);
      return;
    }
    try {
      new SandboxCommand().read(new ArrayDeque<>(List.of(arguments))).run();
    } catch (IllegalArgumentException e) {
      fail(2, e.getMessage() + "\n" + USAGE);
    }
  }

  private SandboxCommand read(Deque<String> arguments) {
    while (!arguments.isEmpty()) {
      String option = arguments.pop();
      if (arguments.isEmpty()) {
        throw new IllegalArgumentException("unknown option or missing value: " + option);
      }
      set(option, arguments.pop());
    }
    return this;
  }

  private void set(String option, String value) {
    switch (option) {
      case "--port" -> options = options.withPort(Integer.parseInt(value));
      case "--bind" -> options = options.withBindAddress(value);
      case "--url" -> options = options.withPublicUrl(URI.create(value.replaceFirst("/$", "")));
      case "--data" -> options = options.withDataFile(Path.of(value));
      case "--members" -> options = options.withHiddenMembers(Integer.parseInt(value));
      case "--register" -> invitation = URI.create(value);
      default -> throw new IllegalArgumentException("unknown option: " + option);
    }
  }

  private void run() {
    try {
      Sandbox sandbox = Sandbox.start(options);
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
      register(sandbox);
      System.out.println("Espace de démonstration : " + sandbox.url() + "/");
    } catch (BindException e) {
      String where = "Port " + options.port() + " of " + options.bindAddress();
      fail(1, where + " is taken or not to be had (" + e.getMessage() + "); try --port.");
    } catch (IOException | UncheckedIOException e) {
      fail(1, "The sandbox cannot start: " + e.getMessage());
    } catch (RegistrationFailed e) {
      fail(1, "The tool is not registered: " + e.getMessage());
    }
  }

  private void register(Sandbox sandbox) {
    if (invitation != null) {
      System.out.println("Registered: client_id " + sandbox.registerTool(invitation).clientId());
    }
  }

  private static void fail(int code, String message) {
    System.err.println(message);
    System.exit(code);
  }
}
