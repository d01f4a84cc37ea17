package fr.passerelle.training.attestation;

import fr.passerelle.training.competence.Competence;
import fr.passerelle.training.competence.Framework;
import fr.passerelle.training.competence.Frameworks;
import fr.passerelle.training.course.Course;
import java.net.URI;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A competence that a course worked on, in the framework's words of that day. The names of its
 * parts are keys of what is kept.
 *
 * @param id as in {@code course.yaml}, e.g. {@code CRCNEDU-1.4}
 * @param framework how people call the framework
 * @param source where the framework can be read
 */
public record AttestedCompetence(
    String id, String framework, String code, String name, URI source) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Those of the modules that complete a course, each once, in their order. */
  static List<AttestedCompetence> of(Course course) {
    return course.requiredModules().stream()
        .flatMap(module -> module.competences().stream())
        .distinct()
        .map(AttestedCompetence::of)
        .toList();
  }

  private static AttestedCompetence of(Competence one) {
    return new AttestedCompetence(
        one.id(), one.framework(), one.code(), one.name(), source(one.framework()));
  }

  private static URI source(String label) {
    return Frameworks.ALL.frameworks().stream()
        .filter(framework -> framework.label().equals(label))
        .map(Framework::source)
        .findFirst()
        .orElseThrow();
  }

  /** As they are kept. */
  static String stored(List<AttestedCompetence> all) {
    return JSON.writeValueAsString(all);
  }

  static List<AttestedCompetence> fromStored(String text) {
    return JSON.readValue(text, new TypeReference<>() {});
  }
}
