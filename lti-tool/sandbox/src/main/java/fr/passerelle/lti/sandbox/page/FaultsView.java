package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.fault.Faults;
import java.util.List;
import java.util.stream.Stream;

/** The switches of the faults. */
public record FaultsView(
    List<Switch> lasting, List<Switch> momentary, long delaySeconds, long retryAfterSeconds) {

  public record Switch(String name, String description, boolean on) {}

  static FaultsView of(Faults faults) {
    return new FaultsView(
        switches(faults, false),
        switches(faults, true),
        faults.delay().toSeconds(),
        faults.retryAfter().toSeconds());
  }

  private static List<Switch> switches(Faults faults, boolean momentary) {
    return Stream.of(Fault.values())
        .filter(fault -> fault.isMomentary() == momentary)
        .map(fault -> new Switch(fault.name(), fault.description(), faults.isOn(fault)))
        .toList();
  }

  public List<Switch> active() {
    return lasting.stream().filter(Switch::on).toList();
  }
}
