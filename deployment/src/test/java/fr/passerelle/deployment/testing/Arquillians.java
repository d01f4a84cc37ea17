package fr.passerelle.deployment.testing;

import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.SandboxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** What the tests on Arquillian's server have in common; see arquillian.xml. */
public final class Arquillians {

  private Arquillians() {}

  /** Arquillian names the host by its address; browsers keep Secure cookies only for localhost. */
  static Tool tool() {
    URI url = URI.create("http://localhost:" + System.getProperty("arquillian.port"));
    return new Tool(url, "operator-of-tests");
  }

  public static Sandbox workspace() {
    try {
      return Sandbox.start(SandboxOptions.defaults());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
