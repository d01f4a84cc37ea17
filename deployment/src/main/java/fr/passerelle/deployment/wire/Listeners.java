package fr.passerelle.deployment.wire;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;

/**
 * Payara's HTTP listeners. It offers no way to them: they are asked for by name, which needs no
 * dependency on the server's insides and fails in one place on another server.
 */
final class Listeners {

  private Listeners() {}

  /**
   * The chains that read requests.
   *
   * @throws ReflectiveOperationException on a server that is built in another way
   */
  static List<FilterChain> chains() throws ReflectiveOperationException {
    List<FilterChain> chains = new ArrayList<>();
    for (Object proxy : (Collection<?>) field(grizzly(), "proxies")) {
      Object listener = proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
      Transport transport =
          (Transport) listener.getClass().getMethod("getTransport").invoke(listener);
      if (transport.getProcessor() instanceof FilterChain chain) {
        chains.add(chain);
      }
    }
    return chains;
  }

  private static Object grizzly() throws ReflectiveOperationException {
    Object habitat =
        Class.forName("org.glassfish.internal.api.Globals")
            .getMethod("getDefaultHabitat")
            .invoke(null);
    Class<?> service = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService");
    return Class.forName("org.glassfish.hk2.api.ServiceLocator")
        .getMethod("getService", Class.class, Annotation[].class)
        .invoke(habitat, service, new Annotation[0]);
  }

  private static Object field(Object owner, String name) throws ReflectiveOperationException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }
}
