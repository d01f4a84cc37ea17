package fr.passerelle.deployment;

import fr.passerelle.lti.host.DatabaseReady;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Gives the server's pool the size that the operator wants. The server reads it from an annotation,
 * which takes no setting, and offers no other way: the pool is asked for by name. On a server that
 * is built in another way it keeps its {@value Rooms#CONNECTIONS}.
 */
@ApplicationScoped
class PoolSize {

  private static final Logger LOG = System.getLogger(PoolSize.class.getName());
  private static final String NAME = "jdbc/passerelle";

  @Resource(lookup = PasserelleApplication.DATA_SOURCE)
  private DataSource database;

  @Inject private Rooms rooms;

  void start(@Observes DatabaseReady ready) throws SQLException {
    if (rooms.connections() == Rooms.CONNECTIONS) {
      return;
    }
    try (Connection first = database.getConnection()) { // the pool is made with its first
      resize(rooms.connections());
      LOG.log(Level.INFO, "The pool has {0} connections", rooms.connections());
    } catch (ReflectiveOperationException | RuntimeException otherServer) {
      LOG.log(
          Level.WARNING,
          "The pool keeps its {0} connections: {1}",
          Rooms.CONNECTIONS,
          otherServer.getClass().getName());
    }
  }

  private static void resize(int most) throws ReflectiveOperationException {
    for (Map.Entry<?, ?> pool : pools().entrySet()) {
      if (pool.getKey().toString().contains(NAME)) {
        Object places = field(pool.getValue(), "ds").get(pool.getValue());
        places.getClass().getMethod("setMaxSize", int.class).invoke(places, most);
        field(pool.getValue(), "maxPoolSize").setInt(pool.getValue(), most);
      }
    }
  }

  private static Map<?, ?> pools() throws ReflectiveOperationException {
    Class<?> runtime = Class.forName("com.sun.enterprise.connectors.ConnectorRuntime");
    Object one = runtime.getMethod("getRuntime").invoke(null);
    Object pools = runtime.getMethod("getPoolManager").invoke(one);
    return (Map<?, ?>) field(pools, "poolTable").get(pools);
  }

  private static Field field(Object owner, String name) throws ReflectiveOperationException {
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }
}
