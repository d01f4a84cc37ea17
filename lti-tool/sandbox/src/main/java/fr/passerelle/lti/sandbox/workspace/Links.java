package fr.passerelle.lti.sandbox.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The course's links, in the order of the page. */
public final class Links {
  private final List<ResourceLink> all = new CopyOnWriteArrayList<>();

  synchronized ResourceLink add(int registration, NewLink link) {
    ResourceLink placed =
        new ResourceLink(
            String.valueOf(all.size() + 1),
            registration,
            link.title(),
            link.description(),
            link.target(),
            link.custom());
    all.add(placed);
    return placed;
  }

  void restore(ResourceLink link) {
    all.add(link);
  }

  public List<ResourceLink> all() {
    return List.copyOf(all);
  }

  public Optional<ResourceLink> byId(String id) {
    return all.stream().filter(link -> link.id().equals(id)).findFirst();
  }

  public List<ResourceLink> of(Registration registration) {
    return all.stream().filter(l -> l.registration() == registration.number()).toList();
  }
}
