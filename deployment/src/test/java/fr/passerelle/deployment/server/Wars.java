package fr.passerelle.deployment.server;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was packaged, for Arquillian to deploy. */
final class Wars {

  private Wars() {}

  static WebArchive packaged() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
  }
}
