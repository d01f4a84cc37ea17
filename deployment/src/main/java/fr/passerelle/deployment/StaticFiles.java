package fr.passerelle.deployment;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Lets the server's default servlet serve the modules' files (META-INF/resources of the jars):
 * JAX-RS owns every other path.
 */
@WebListener
public class StaticFiles implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event
        .getServletContext()
        .getServletRegistration("default")
        .addMapping("/assets/*", "/webjars/*");
  }
}
