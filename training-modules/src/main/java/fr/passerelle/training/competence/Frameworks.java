package fr.passerelle.training.competence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The frameworks there are: a file each in {@code content/frameworks}. */
public final class Frameworks {

  /** Those of this program. */
  public static final Frameworks ALL = new Frameworks(List.of(read("crcn"), read("crcn-edu")));

  private final List<Framework> frameworks;
  private final Map<String, Competence> byId = new LinkedHashMap<>();

  Frameworks(List<Framework> frameworks) {
    this.frameworks = List.copyOf(frameworks);
    frameworks.forEach(
        framework -> framework.competences().forEach(one -> byId.put(one.id(), one)));
  }

  /** The competence of this id, if a framework has it. */
  public Optional<Competence> competence(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** In the order in which they are shown. */
  public List<Framework> frameworks() {
    return frameworks;
  }

  private static Framework read(String name) {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (InputStream file =
        Frameworks.class.getResourceAsStream("/content/frameworks/" + name + ".yaml")) {
      return yaml.readValue(file, Framework.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
