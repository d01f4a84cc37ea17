package fr.passerelle.lti.sandbox;

import com.sun.net.httpserver.HttpServer;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.fault.Faults;
import fr.passerelle.lti.sandbox.launch.Launches;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.registration.AdministratorBrowser;
import fr.passerelle.lti.sandbox.registration.RegistrationEndpoint;
import fr.passerelle.lti.sandbox.registration.RegistrationTokens;
import fr.passerelle.lti.sandbox.services.AccessTokens;
import fr.passerelle.lti.sandbox.workspace.Gradebook;
import fr.passerelle.lti.sandbox.workspace.Journal;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Links;
import fr.passerelle.lti.sandbox.workspace.NewLink;
import fr.passerelle.lti.sandbox.workspace.NewLink.NewColumn;
import fr.passerelle.lti.sandbox.workspace.People;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.PlatformKeys;
import fr.passerelle.lti.sandbox.workspace.ReceivedScore;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Registrations;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.RosterSettings;
import fr.passerelle.lti.sandbox.workspace.StorageOffer;
import fr.passerelle.lti.sandbox.workspace.Tool;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A running workspace. Starting it opens a port; closing it frees the port again. */
public final class Sandbox implements AutoCloseable {
  /** Connections that may wait to be taken in; by default a crowd of fifty is turned away. */
  private static final int CROWD = 1000;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Site site;
  private final Workspace workspace;
  private final Faults faults;
  private final Launches launches;
  private final RegistrationTokens registrationTokens;
  private final RegistrationEndpoint registration;
  private final AdministratorBrowser administrator;

  private Sandbox(HttpServer server, SandboxOptions options) {
    this.server = server;
    this.site = site(options, server.getAddress().getPort());
    this.workspace = Workspace.open(options.clock(), options.hiddenMembers(), options.dataFile());
    AccessTokens accessTokens = new AccessTokens(options.clock(), options.tokenLifetime());
    this.faults = new Faults(fault -> happen(fault, accessTokens));
    this.launches = new Launches(site, workspace);
    this.registrationTokens = new RegistrationTokens(options.clock());
    this.registration = new RegistrationEndpoint(workspace, registrationTokens);
    this.administrator = new AdministratorBrowser(site, registrationTokens, registration);
    this.threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    Routes routes =
        new Routes(
            site,
            workspace,
            faults,
            launches,
            registrationTokens,
            registration,
            administrator,
            accessTokens);
    server.createContext("/", routes.router(options.rosterPageSize()));
  }

  /**
   * Starts a workspace.
   *
   * @throws java.net.BindException when the port is taken
   * @throws IOException when the address cannot be listened on
   * @throws java.io.UncheckedIOException when the data file cannot be read, understood or written
   */
  public static Sandbox start(SandboxOptions options) throws IOException {
    // Without it each answer on a kept-alive connection waits for a delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(options.bindAddress(), options.port()), CROWD);
    try {
      Sandbox sandbox = new Sandbox(server, options);
      server.start();
      return sandbox;
    } catch (RuntimeException e) {
      server.stop(0);
      throw e;
    }
  }

  private static Site site(SandboxOptions options, int port) {
    String own = "http://" + options.bindAddress() + ":" + port;
    return new Site(options.publicUrl().orElse(URI.create(own)));
  }

  private void happen(Fault fault, AccessTokens accessTokens) {
    if (fault == Fault.KEY_ROTATION) {
      workspace.rotateKeys();
    } else if (fault == Fault.TOKEN_EXPIRED) {
      accessTokens.expireAll();
    }
  }

  /**
   * Registers a tool by dynamic registration, as an administrator who opens its invitation and
   * presses its button.
   *
   * @param invitation the tool's registration address, without the two parameters of the platform
   * @throws fr.passerelle.lti.sandbox.registration.RegistrationFailed with the text of the tool's
   *     page, when it does not register
   */
  public Registration registerTool(URI invitation) {
    return administrator.register(invitation);
  }

  /**
   * Lets a registered tool register once more; it keeps its client, deployment, links and columns.
   * Moodle offers this where a tool of the same host exists.
   *
   * @throws fr.passerelle.lti.sandbox.registration.RegistrationFailed as {@link #registerTool}
   */
  public Registration updateTool(URI invitation, Registration registered) {
    return administrator.update(invitation, registered);
  }

  /** From now on tools that register are granted these scopes at most. */
  public void grantOnly(Set<String> scopes) {
    registration.grantOnly(scopes);
  }

  /** Registers a tool by hand; its two demo links are placed as well. */
  public Registration register(Tool tool) {
    return workspace.register(tool);
  }

  /** Begins to open a link, as the page's button does; send the result to the tool's login. */
  public LoginInitiation launch(ResourceLink link, Person person) {
    return launches.open(link, person, "window");
  }

  /** Begins to choose content as a trainer. */
  public LoginInitiation chooseContent(Registration tool, Person trainer) {
    return launches.choose(tool, trainer, "window");
  }

  /** Begins to look at somebody's work, from a platform that does not check who may. */
  public LoginInitiation review(LineItem column, Person person, Person owner) {
    return launches.reviewUnchecked(column, person, owner, "window");
  }

  /** Opens a column of a tool's that belongs to no link, as if the tool had asked for it. */
  public LineItem addColumn(Registration tool, String label, double maximum, String resourceId) {
    NewColumn column = new NewColumn(maximum, "", resourceId, Map.of());
    return workspace.addToolColumn(tool, label, Optional.empty(), column);
  }

  /** Removes a column with its grades, as a teacher does on the gradebook's page. */
  public void removeColumn(LineItem column) {
    workspace.removeColumn(column);
  }

  /** Puts a removed column back, without its grades, as a teacher does from a recycle bin. */
  public void restoreColumn(LineItem column) {
    workspace.restoreColumn(column);
  }

  /** A teacher resets the course: all grades go, the columns stay. */
  public void reset() {
    workspace.reset();
  }

  /** A teacher unenrols somebody, whose grades go with them; {@link People#put} enrols again. */
  public void unenrol(Person person) {
    workspace.unenrol(person);
  }

  /** A teacher gives a column another name. */
  public void rename(LineItem column, String label) {
    workspace.replaceColumn(
        column.changed(
            label,
            new NewColumn(column.maximum(), column.tag(), column.resourceId(), column.review())));
  }

  /** Places a link, as a teacher does without deep linking. */
  public ResourceLink place(Registration tool, NewLink link) {
    return workspace.place(tool, link);
  }

  /** A teacher writes a grade by hand. */
  public void overwrite(LineItem column, Person person, double value) {
    workspace.overwrite(column, person, value);
  }

  /** Changes which services a tool may use; its tokens are worth nothing any more. */
  public void allow(Registration tool, Set<String> scopes) {
    workspace.allow(tool, scopes);
    faults.switchOn(Fault.TOKEN_EXPIRED);
  }

  /** A fresh registration token, good once within an hour. */
  public String registrationToken() {
    return registrationTokens.issue();
  }

  /** The public address: the issuer. */
  public URI url() {
    return site.issuer();
  }

  public Site site() {
    return site;
  }

  public Registrations registrations() {
    return workspace.registrations();
  }

  public People people() {
    return workspace.people();
  }

  public Links links() {
    return workspace.links();
  }

  public Gradebook gradebook() {
    return workspace.gradebook();
  }

  /**
   * Every well-formed score received for somebody gradable, oldest first, refused ones included.
   */
  public List<ReceivedScore> receivedScores() {
    return workspace.gradebook().scores();
  }

  public Faults faults() {
    return faults;
  }

  /** Whether tools may keep values in the course's page from now on; not at first. */
  public void offerStorage(StorageOffer offer) {
    workspace.offerStorage(offer);
  }

  /** How the roster is told. */
  public RosterSettings roster() {
    return workspace.roster();
  }

  public Journal journal() {
    return workspace.journal();
  }

  public PlatformKeys keys() {
    return workspace.keys();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
