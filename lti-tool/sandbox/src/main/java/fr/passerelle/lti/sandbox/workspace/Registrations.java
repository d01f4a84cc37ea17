package fr.passerelle.lti.sandbox.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The registered tools, oldest first. */
public final class Registrations {
  private final List<Registration> all = new CopyOnWriteArrayList<>();

  synchronized Registration add(Tool tool) {
    Registration registration = new Registration(all.size() + 1, RandomName.of(15), tool);
    all.add(registration);
    return registration;
  }

  /**
   * The tool describes itself again; client and number stay.
   *
   * @throws java.util.NoSuchElementException when there is no such client any more
   */
  synchronized Registration update(String clientId, Tool tool) {
    Registration before = byClientId(clientId).orElseThrow();
    Registration after = new Registration(before.number(), clientId, tool);
    all.set(all.indexOf(before), after);
    return after;
  }

  void replace(Registration changed) {
    all.replaceAll(old -> old.number() == changed.number() ? changed : old);
  }

  void restore(Registration registration) {
    all.add(registration);
  }

  public List<Registration> all() {
    return List.copyOf(all);
  }

  public Optional<Registration> byClientId(String clientId) {
    return all.stream().filter(r -> r.clientId().equals(clientId)).findFirst();
  }

  public Optional<Registration> byNumber(int number) {
    return all.stream().filter(r -> r.number() == number).findFirst();
  }
}
