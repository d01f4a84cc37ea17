package fr.passerelle.lti.limit;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.WordList;
import fr.passerelle.lti.http.AddressBlock;
import fr.passerelle.lti.launch.PendingLogins;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The operator's limits, per client address and minute; 0 takes one away. A whole school sits
 * behind one address, so they are generous; a launch is up to two logins and one launch.
 */
@ApplicationScoped
public class Allowances {

  private static final int ADDRESSES = 20_000;
  private static final int PLATFORMS = 10_000;

  @Inject
  @ConfigProperty(name = "passerelle.rate.launches", defaultValue = "300")
  private int launches;

  @Inject
  @ConfigProperty(name = "passerelle.rate.platform.logins", defaultValue = "3000")
  private int platformLogins;

  @Inject
  @ConfigProperty(name = "passerelle.rate.registrations", defaultValue = "60")
  private int registrations;

  @Inject
  @ConfigProperty(name = "passerelle.rate.signins", defaultValue = "30")
  private int signIns;

  @Inject
  @ConfigProperty(name = "passerelle.trusted.proxies")
  private Optional<String> proxies;

  @Inject private Clock clock;

  private final Map<Door, Allowance> allowances = new EnumMap<>(Door.class);
  private ClientAddress clientAddress;

  @PostConstruct
  void read() {
    allow(Door.LOGIN, 2 * launches);
    allow(Door.LAUNCH, launches);
    allow(Door.REGISTRATION, registrations);
    allow(Door.SIGN_IN, signIns);
    clientAddress = new ClientAddress(WordList.of(proxies).stream().map(AddressBlock::of).toList());
  }

  /** Settings that make no sense are known at the start, not at the first launch. */
  void start(@Observes DatabaseReady ready) {}

  /**
   * Lets one request through, or says how long to wait.
   *
   * @param peer the address of the connection
   * @param forwardedFor the values of {@code X-Forwarded-For}
   */
  Optional<Duration> take(Door door, String peer, List<String> forwardedFor) {
    return allowances.get(door).take(clientAddress.of(peer, forwardedFor));
  }

  /** These logins, with a limit for each platform whatever the address. */
  public PendingLogins limited(PendingLogins logins) {
    return new LoginCap(logins, new Allowance(platformLogins, PLATFORMS, clock));
  }

  private void allow(Door door, int perMinute) {
    allowances.put(door, new Allowance(perMinute, ADDRESSES, clock));
  }
}
