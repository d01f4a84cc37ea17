package fr.passerelle.lti.limit;

import fr.passerelle.lti.host.DatabaseReady;
import fr.passerelle.lti.host.WordList;
import fr.passerelle.lti.http.AddressBlock;
import fr.passerelle.lti.login.PendingLogins;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The operator's limits, per client address and minute; 0 takes one away. A whole school sits
 * behind one address, so they are generous, and a launch that validates gives back what it took.
 */
@ApplicationScoped
public class Allowances {

  private static final int ADDRESSES = 20_000;
  private static final int PLATFORMS = 10_000;

  /**
   * Of logins for each launch: a whole school may have begun before the first of it is back, and
   * each browser asks twice.
   */
  private static final int LOGINS = 8;

  private static final Logger LOG = System.getLogger(Allowances.class.getName());

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
  @ConfigProperty(name = "passerelle.rate.checks", defaultValue = "60")
  private int checks;

  @Inject
  @ConfigProperty(name = "passerelle.trusted.proxies")
  private Optional<String> proxies;

  @Inject private Clock clock;

  private final Map<LimitedEntry, Allowance> allowances = new EnumMap<>(LimitedEntry.class);
  private final AtomicBoolean warned = new AtomicBoolean();
  private Allowance ofPlatforms;
  private ClientAddress clientAddress;

  @PostConstruct
  void read() {
    allow(LimitedEntry.LOGIN, LOGINS * launches);
    allow(LimitedEntry.LAUNCH, launches);
    allow(LimitedEntry.REGISTRATION, registrations);
    allow(LimitedEntry.SIGN_IN, signIns);
    allow(LimitedEntry.CHECK, checks);
    ofPlatforms = new Allowance(platformLogins, PLATFORMS, clock);
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
  Optional<Duration> take(LimitedEntry entry, String peer, List<String> forwardedFor) {
    if (!forwardedFor.isEmpty() && !clientAddress.isTrusted(peer) && !warned.getAndSet(true)) {
      LOG.log(
          Level.WARNING,
          "X-Forwarded-For comes from an address that passerelle.trusted.proxies does not name:"
              + " if that is your proxy, all its visitors are counted as one");
    }
    return allowances.get(entry).take(clientAddress.of(peer, forwardedFor));
  }

  /** Where a request comes from; see {@link ClientAddress}. */
  String client(String peer, List<String> forwardedFor) {
    return clientAddress.of(peer, forwardedFor);
  }

  /** The launch of this client was a good one: what led to it does not count against others. */
  void giveBack(RegistrationKey platform, String peer, List<String> forwardedFor) {
    String client = clientAddress.of(peer, forwardedFor);
    allowances.get(LimitedEntry.LAUNCH).giveBack(client, 1);
    allowances.get(LimitedEntry.LOGIN).giveBack(client, 2);
    ofPlatforms.giveBack(LoginCap.platform(platform), 1);
  }

  /** What this client asked for was there: it does not count against others. */
  void giveBack(LimitedEntry entry, String peer, List<String> forwardedFor) {
    allowances.get(entry).giveBack(clientAddress.of(peer, forwardedFor), 1);
  }

  /** These logins, with a limit for each platform whatever the address. */
  public PendingLogins limited(PendingLogins logins) {
    return new LoginCap(logins, ofPlatforms);
  }

  private void allow(LimitedEntry entry, int perMinute) {
    allowances.put(entry, new Allowance(perMinute, ADDRESSES, clock));
  }
}
