package fr.passerelle.lti.sandbox.workspace;

import fr.passerelle.lti.sandbox.workspace.NewLink.NewColumn;
import fr.passerelle.lti.sandbox.workspace.ReceivedScore.Verdict;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the workspace knows. Whatever must outlive a restart changes through the verbs here, and
 * is in the file, when there is one, before the verb returns.
 */
public final class Workspace {
  private final Clock clock;
  private final Optional<WorkspaceFile> file;
  private final Course course = Course.DEMO;
  private final People people;
  private final Registrations registrations = new Registrations();
  private final Links links = new Links();
  private final Gradebook gradebook = new Gradebook();
  private final Journal journal = new Journal();
  private final RosterSettings roster = new RosterSettings();
  private final PlatformKeys keys;
  private volatile StorageOffer storage = StorageOffer.NONE;

  private Workspace(Clock clock, int hiddenMembers, Optional<WorkspaceFile> file) {
    this.clock = clock;
    this.people = People.ofDemo(hiddenMembers);
    this.file = file;
    this.keys =
        file.flatMap(f -> f.restore(registrations, links, gradebook))
            .orElseGet(PlatformKeys::generate);
  }

  /**
   * A workspace as its file left it, or a new one.
   *
   * @throws java.io.UncheckedIOException when the file cannot be read
   */
  public static Workspace open(Clock clock, int hiddenMembers, Optional<Path> file) {
    Workspace workspace = new Workspace(clock, hiddenMembers, file.map(WorkspaceFile::new));
    workspace.save();
    return workspace;
  }

  /** What tools in the course's frame may keep in its page. */
  public StorageOffer storage() {
    return storage;
  }

  public void offerStorage(StorageOffer offer) {
    storage = offer;
  }

  /** Registers a tool and places the demo's two links to it, each with its column of 100. */
  public synchronized Registration register(Tool tool) {
    Registration registration = registrations.add(tool);
    placeDemoLink(
        registration,
        "Données, droits et sécurité\u00A0: les réflexes",
        "Pour les enseignantes et enseignants. Sept modules, à votre rythme.",
        "parcours:donnees-droits-securite");
    placeDemoLink(
        registration,
        "Me connecter à l’école en ligne",
        "Pour les parents. Pas à pas, sur un téléphone.",
        "guide:me-connecter");
    save();
    return registration;
  }

  /** Keeps what a registered tool says of itself now; its links and columns stay. */
  public synchronized Registration update(String clientId, Tool tool) {
    Registration updated = registrations.update(clientId, tool);
    save();
    return updated;
  }

  private void placeDemoLink(Registration r, String title, String description, String content) {
    Map<String, String> custom = Map.of("content", content);
    Optional<NewColumn> column = Optional.of(NewColumn.OF_100);
    place(r, new NewLink(title, description, r.tool().targetLinkUri(), custom, column));
  }

  /** Places a link in the course, with its column if it brings one. */
  public synchronized ResourceLink place(Registration registration, NewLink link) {
    ResourceLink placed = links.add(registration.number(), link);
    link.column().ifPresent(column -> addColumn(placed, column));
    save();
    return placed;
  }

  private void addColumn(ResourceLink link, NewColumn column) {
    gradebook.addColumn(link.registration(), link.title(), Optional.of(link.id()), column, true);
  }

  /** Opens a column for a tool that asked for it through AGS. */
  public synchronized LineItem addToolColumn(
      Registration registration, String label, Optional<String> linkId, NewColumn column) {
    LineItem added = gradebook.addColumn(registration.number(), label, linkId, column, false);
    save();
    return added;
  }

  public synchronized void replaceColumn(LineItem column) {
    gradebook.replaceColumn(column);
    save();
  }

  /** Removes the column with its grades: an activity's own too, as Moodle does. */
  public synchronized void removeColumn(LineItem column) {
    gradebook.removeColumn(column);
    save();
  }

  /** Puts a column back that was removed, without its grades, as from a recycle bin. */
  public synchronized void restoreColumn(LineItem column) {
    gradebook.restore(column);
    save();
  }

  /** The course begins again: its columns are empty. */
  public synchronized void reset() {
    gradebook.forget(grade -> true);
    save();
  }

  /** Takes somebody out of the course, and their grades with them. */
  public synchronized void unenrol(Person person) {
    people.remove(person);
    gradebook.forget(grade -> grade.userId().equals(person.id()));
    save();
  }

  /** Hands a score to the gradebook, received now. */
  public synchronized Verdict receive(LineItem column, Score score) {
    Verdict verdict = gradebook.receive(column, score, clock.instant());
    save();
    return verdict;
  }

  /** A teacher writes a grade by hand. */
  public synchronized void overwrite(LineItem column, Person person, double value) {
    gradebook.overwrite(column, person, value, clock.instant());
    save();
  }

  /** The administrator changes which services a tool may use. */
  public synchronized void allow(Registration registration, Set<String> scopes) {
    registrations.replace(registration.allowed(scopes));
    save();
  }

  public synchronized void rotateKeys() {
    keys.rotate();
    save();
  }

  private void save() {
    file.ifPresent(f -> f.write(registrations, links, gradebook, keys));
  }

  public Clock clock() {
    return clock;
  }

  public Course course() {
    return course;
  }

  public People people() {
    return people;
  }

  public Registrations registrations() {
    return registrations;
  }

  public Links links() {
    return links;
  }

  public Gradebook gradebook() {
    return gradebook;
  }

  public RosterSettings roster() {
    return roster;
  }

  public Journal journal() {
    return journal;
  }

  public PlatformKeys keys() {
    return keys;
  }
}
