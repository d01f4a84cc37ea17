package fr.passerelle.lti.dynamicregistration;

import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.ANSWER_MALFORMED;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.CONFIGURATION_MALFORMED;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.CONFIGURATION_UNREACHABLE;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.PLATFORM_UNREACHABLE;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.REFUSED_BY_PLATFORM;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.REGISTRATION_TOKEN_MALFORMED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.PlatformUnreachable;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.json.PlatformWords;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Registers the tool with a platform (Dynamic Registration 1.0): reads the platform's OpenID
 * configuration, checks that it is the issuer's own, posts what the tool is, and makes a {@link
 * fr.passerelle.lti.registration.Registration} of the answer. The page that was opened by the
 * platform then posts {@code {subject: 'org.imsglobal.lti.close'}} to its opener and parent; that
 * is the host's part. One object serves all threads; calls block and are made outside transactions.
 * Whatever a browser or a platform sends, no exception comes out.
 */
public final class DynamicRegistration {

  private final PlatformHttp http;

  /**
   * @param http asks platforms, within its policy
   */
  public DynamicRegistration(PlatformHttp http) {
    this.http = requireNonNull(http);
  }

  /**
   * Reads and checks a platform's configuration without registering.
   *
   * @param parameters of the request that opened the tool's registration page: each name with all
   *     its values, decoded
   * @return {@link PlatformConfiguration}, or {@link RegistrationRefused} with the first check that
   *     failed
   */
  public PlatformOffer preview(Map<String, List<String>> parameters) {
    try {
      return configurationAt(RegistrationInitiation.of(parameters).openidConfiguration());
    } catch (NotRegistered e) {
      return e.refusal();
    }
  }

  /**
   * The same for a host that has read the parameter itself.
   *
   * @param openidConfiguration the {@code openid_configuration} parameter
   */
  public PlatformOffer preview(URI openidConfiguration) {
    try {
      return configurationAt(openidConfiguration);
    } catch (NotRegistered e) {
      return e.refusal();
    }
  }

  /**
   * Registers the tool. A registration token works once, so this is not to be tried again with the
   * same one after the platform has answered.
   *
   * @param parameters of the request that opened the tool's registration page: each name with all
   *     its values, decoded
   * @return {@link Registered}, or {@link RegistrationRefused} with the first step that failed
   */
  public RegistrationOutcome register(
      Map<String, List<String>> parameters, ToolConfiguration tool) {
    try {
      RegistrationInitiation asked = RegistrationInitiation.of(parameters);
      return register(asked.openidConfiguration(), asked.registrationToken(), tool);
    } catch (NotRegistered e) {
      return e.refusal();
    }
  }

  /**
   * The same for a host that has read the parameters itself.
   *
   * @param openidConfiguration the {@code openid_configuration} parameter
   * @param registrationToken the {@code registration_token} parameter, when the platform sent one
   */
  public RegistrationOutcome register(
      URI openidConfiguration, Optional<String> registrationToken, ToolConfiguration tool) {
    try {
      requireToken(registrationToken);
      return register(configurationAt(openidConfiguration), registrationToken, tool);
    } catch (NotRegistered e) {
      return e.refusal();
    }
  }

  /**
   * Registers the tool with a platform whose configuration has been read by {@link #preview}: for a
   * host that wants to look at it in between.
   *
   * @param registrationToken the {@code registration_token} parameter, when the platform sent one
   */
  public RegistrationOutcome register(
      PlatformConfiguration platform, Optional<String> registrationToken, ToolConfiguration tool) {
    try {
      requireToken(registrationToken);
      HttpReply reply = post(platform.registrationEndpoint(), headers(registrationToken), tool);
      return registered(reply, platform);
    } catch (NotRegistered e) {
      return e.refusal();
    }
  }

  private PlatformConfiguration configurationAt(URI address) {
    try {
      HttpReply reply = http.get(address, Map.of("Accept", "application/json"));
      if (reply.status() != 200) {
        throw new NotRegistered(
            CONFIGURATION_UNREACHABLE, "the configuration answered " + reply.statusLine());
      }
      return new ConfigurationReader(JsonObject.parse(reply.text()), address).read();
    } catch (PlatformUnreachable e) {
      throw new NotRegistered(CONFIGURATION_UNREACHABLE, e.getMessage());
    } catch (MalformedJson e) {
      throw new NotRegistered(CONFIGURATION_MALFORMED, e.getMessage());
    }
  }

  private static Map<String, String> headers(Optional<String> registrationToken) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("Accept", "application/json");
    registrationToken.ifPresent(token -> headers.put("Authorization", "Bearer " + token));
    return headers;
  }

  /**
   * Whether a registration token arrived as it was sent. It goes into a header, so it must fit
   * there; a space is what a plus sign becomes that was not encoded in the address.
   */
  public static boolean isToken(String registrationToken) {
    return registrationToken.matches("[!-~]+");
  }

  private static void requireToken(Optional<String> token) {
    if (token.filter(text -> !isToken(text)).isPresent()) {
      throw new NotRegistered(REGISTRATION_TOKEN_MALFORMED, "the registration token is no token");
    }
  }

  private HttpReply post(URI endpoint, Map<String, String> headers, ToolConfiguration tool) {
    try {
      HttpReply reply = http.post(endpoint, headers, RegistrationRequest.of(tool).getBytes(UTF_8));
      if (!reply.isSuccess()) {
        throw new NotRegistered(REFUSED_BY_PLATFORM, refusal(reply));
      }
      return reply;
    } catch (PlatformUnreachable e) {
      throw new NotRegistered(PLATFORM_UNREACHABLE, e.getMessage());
    }
  }

  private static RegistrationOutcome registered(HttpReply reply, PlatformConfiguration platform) {
    try {
      return RegistrationAnswer.read(JsonObject.parse(reply.text()), platform);
    } catch (MalformedJson | IllegalArgumentException e) {
      throw new NotRegistered(ANSWER_MALFORMED, "the answer is no registration");
    }
  }

  /** The platform's own words help its administrator most. */
  private static String refusal(HttpReply reply) {
    String status = "the platform answered " + reply.statusLine();
    String words = PlatformWords.in(reply.text());
    return words.isEmpty() ? status : status + ": " + words;
  }
}
