package fr.passerelle.deployment.testing;

import java.util.Map;

/**
 * A tool whose administrators may also sign in at their organisation's provider, and as often as
 * they like, behind a proxy that tells strangers' addresses: shared by the tests of its
 * administration, started with the first of them, ended with the JVM.
 *
 * @param whileDown what somebody saw who wanted to sign in while the provider did not answer and
 *     the tool knew nothing of it yet
 */
public record AdministeredTool(
    OpenIdProviderOfTests provider, ToolServer server, Visitor.Page whileDown) {

  /** Listed by this address, which the provider has verified, or by subject. */
  public static final String ALIX = "alix@academie.example";

  public static final String LISTED_SUBJECT = "subject-7";

  private static final class Shared {
    static final AdministeredTool TOOL = open();
  }

  public static AdministeredTool shared() {
    return Shared.TOOL;
  }

  private static AdministeredTool open() {
    OpenIdProviderOfTests provider = OpenIdProviderOfTests.start();
    ToolServer server = ToolServer.start(Stage.folder("administered"), settings(provider));
    provider.down(true);
    Visitor.Page whileDown = new Visitor().open(server.tool().url() + "/admin/openid");
    provider.down(false);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  provider.close();
                }));
    return new AdministeredTool(provider, server, whileDown);
  }

  private static Map<String, String> settings(OpenIdProviderOfTests provider) {
    return Map.of(
        "PASSERELLE_RATE_SIGNINS",
        "0",
        "PASSERELLE_RATE_LAUNCHES",
        "60",
        "PASSERELLE_TRUSTED_PROXIES",
        "127.0.0.1",
        "PASSERELLE_ADMIN_OIDC_ISSUER",
        provider.issuer(),
        "PASSERELLE_ADMIN_OIDC_CLIENT_ID",
        OpenIdProviderOfTests.CLIENT,
        "PASSERELLE_ADMIN_OIDC_CLIENT_SECRET",
        OpenIdProviderOfTests.SECRET,
        "PASSERELLE_ADMIN_OIDC_PEOPLE",
        ALIX + ", " + LISTED_SUBJECT);
  }

  public Tool tool() {
    return server.tool();
  }
}
