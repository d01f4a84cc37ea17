package fr.passerelle.deployment.benchmark;

import java.net.URI;
import java.time.Duration;

/** A tool that runs in a process of its own and knows the platform. */
interface ToolUnderTest extends AutoCloseable {

  String name();

  URI login();

  URI launch();

  /** What links of the workspace lead to. */
  URI target();

  /** From the start command to the first answer that says it is ready. */
  Duration start();

  /** The server's own process, without its database. */
  ProcessHandle process();

  @Override
  void close();
}
