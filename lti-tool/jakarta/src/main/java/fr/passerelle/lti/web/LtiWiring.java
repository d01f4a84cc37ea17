package fr.passerelle.lti.web;

import fr.passerelle.lti.ags.LineItemService;
import fr.passerelle.lti.ags.ResultService;
import fr.passerelle.lti.ags.ScoreService;
import fr.passerelle.lti.deeplinking.DeepLinking;
import fr.passerelle.lti.dynamicregistration.DynamicRegistration;
import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.http.HttpPolicy;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.keys.PlatformKeys;
import fr.passerelle.lti.keys.ToolKeyStore;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.launch.LtiTool;
import fr.passerelle.lti.limit.Allowances;
import fr.passerelle.lti.login.PendingLogins;
import fr.passerelle.lti.nrps.MembershipService;
import fr.passerelle.lti.persistence.ForCredentials;
import fr.passerelle.lti.persistence.JpaToolKeys;
import fr.passerelle.lti.persistence.KeyPurpose;
import fr.passerelle.lti.persistence.PurposeKeys;
import fr.passerelle.lti.registration.Deployments;
import fr.passerelle.lti.registration.Registrations;
import fr.passerelle.lti.service.AccessTokens;
import fr.passerelle.lti.web.entry.LaunchResource;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds the LTI core's objects once, from its ports and the operator's settings. */
@ApplicationScoped
class LtiWiring {

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Produces
  @Singleton
  PlatformHttp http(ToolSettings settings) {
    keepConnections();
    return new PlatformHttp(HttpPolicy.strict().allowing(settings.privateAddresses()));
  }

  /** The JDK keeps five open for each platform; a fast one gets more scores than that at once. */
  private static void keepConnections() {
    if (System.getProperty("http.maxConnections") == null) {
      System.setProperty("http.maxConnections", "32");
    }
  }

  @Produces
  @Singleton
  PlatformKeys platformKeys(PlatformHttp http, Clock clock) {
    return new PlatformKeys(http, clock, threads);
  }

  @Produces
  @Singleton
  ToolKeyStore toolKeyStore(JpaToolKeys keys) {
    return new PurposeKeys(keys, KeyPurpose.LTI);
  }

  @Produces
  @Singleton
  ToolKeys toolKeys(
      ToolKeyStore store,
      Clock clock,
      @ConfigProperty(name = "passerelle.keys.notice.hours", defaultValue = "24") int hours) {
    return new ToolKeys(store, clock, Duration.ofHours(hours));
  }

  /** What they signed is verified for as long as anybody has it: they stay published. */
  @Produces
  @Singleton
  @ForCredentials
  ToolKeys credentialKeys(
      JpaToolKeys keys,
      Clock clock,
      @ConfigProperty(name = "passerelle.keys.notice.hours", defaultValue = "24") int hours) {
    PurposeKeys store = new PurposeKeys(keys, KeyPurpose.CREDENTIALS);
    return new ToolKeys(store, clock, Duration.ofHours(hours), ToolKeys.FOR_GOOD);
  }

  @Produces
  @Singleton
  LtiTool tool(
      Registrations registrations,
      Deployments deployments,
      PendingLogins pendingLogins,
      Allowances allowances,
      PlatformKeys platformKeys,
      ToolSettings settings,
      Clock clock) {
    return new LtiTool(
        registrations,
        deployments,
        allowances.limited(pendingLogins),
        platformKeys,
        settings.at(LaunchResource.PATH),
        settings.baseUrl(),
        clock);
  }

  @Produces
  @Singleton
  AccessTokens accessTokens(PlatformHttp http, ToolKeys keys, Clock clock) {
    return new AccessTokens(http, keys, clock);
  }

  @Produces
  @Singleton
  ScoreService scores(PlatformHttp http, AccessTokens tokens) {
    return new ScoreService(http, tokens);
  }

  @Produces
  @Singleton
  LineItemService lineItems(PlatformHttp http, AccessTokens tokens) {
    return new LineItemService(http, tokens);
  }

  @Produces
  @Singleton
  ResultService results(PlatformHttp http, AccessTokens tokens) {
    return new ResultService(http, tokens);
  }

  @Produces
  @Singleton
  MembershipService memberships(PlatformHttp http, AccessTokens tokens) {
    return new MembershipService(http, tokens);
  }

  @Produces
  @Singleton
  DeepLinking deepLinking(ToolKeys keys, ToolSettings settings, Clock clock) {
    return new DeepLinking(keys, settings.baseUrl(), clock);
  }

  @Produces
  @Singleton
  DynamicRegistration dynamicRegistration(PlatformHttp http) {
    return new DynamicRegistration(http);
  }
}
