package fr.passerelle.lti.sandbox.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import fr.passerelle.lti.sandbox.http.Json;
import fr.passerelle.lti.sandbox.http.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON file with all that outlives a restart. Written beside and moved into place. */
final class WorkspaceFile {
  private final Path path;

  WorkspaceFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  void write(Registrations registrations, Links links, Gradebook gradebook, PlatformKeys keys) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("keys", keys.stored().toJSONObject(false));
    all.put("registrations", registrations.all().stream().map(WorkspaceFile::toJson).toList());
    all.put("links", links.all().stream().map(WorkspaceFile::toJson).toList());
    all.put("lastColumn", gradebook.lastId());
    all.put("columns", gradebook.columns().stream().map(WorkspaceFile::toJson).toList());
    all.put("grades", gradebook.grades().stream().map(WorkspaceFile::toJson).toList());
    replaceFile(JSONObjectUtils.toJSONString(all));
  }

  private void replaceFile(String text) {
    try {
      Files.createDirectories(path.getParent());
      Path beside = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".tmp");
      Files.writeString(beside, text, UTF_8);
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /** Fills what is empty from the file; the keys, when there is a file. */
  Optional<PlatformKeys> restore(Registrations registrations, Links links, Gradebook gradebook) {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(registrations, links, gradebook));
    } catch (Refusal | IllegalArgumentException | DateTimeException e) {
      throw new UncheckedIOException(new IOException(path + " is damaged: " + e.getMessage(), e));
    }
  }

  private PlatformKeys read(Registrations registrations, Links links, Gradebook gradebook) {
    Json all = Json.parse(readFile());
    all.objects("registrations").forEach(r -> registrations.restore(registration(r)));
    all.objects("links").forEach(l -> links.restore(link(l)));
    all.objects("columns").forEach(c -> gradebook.restore(column(c)));
    all.objects("grades").forEach(g -> gradebook.restore(grade(g)));
    gradebook.restoreLastId((int) all.requireNumber("lastColumn"));
    return PlatformKeys.restore(keys(all.object("keys").fields()));
  }

  private String readFile() {
    try {
      return Files.readString(path, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private JWKSet keys(Map<String, Object> stored) {
    try {
      return JWKSet.parse(stored);
    } catch (ParseException e) {
      throw new UncheckedIOException(new IOException("no keys in " + path, e));
    }
  }

  private static Map<String, Object> toJson(Registration registration) {
    Tool tool = registration.tool();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", registration.number());
    json.put("clientId", registration.clientId());
    json.put("name", tool.name());
    json.put("initiateLoginUri", tool.initiateLoginUri().toString());
    json.put("redirectUris", tool.redirectUris().stream().map(URI::toString).toList());
    json.put("jwksUri", tool.jwksUri().toString());
    json.put("targetLinkUri", tool.targetLinkUri().toString());
    json.put("scopes", List.copyOf(tool.scopes()));
    tool.deepLinkingUri().ifPresent(uri -> json.put("deepLinkingUri", uri.toString()));
    tool.reviewUri().ifPresent(uri -> json.put("reviewUri", uri.toString()));
    json.put("custom", tool.custom());
    return json;
  }

  private static Registration registration(Json json) {
    Tool tool =
        new Tool(
            json.requireText("name"),
            json.requireUri("initiateLoginUri"),
            json.uris("redirectUris"),
            json.requireUri("jwksUri"),
            json.requireUri("targetLinkUri"),
            Set.copyOf(json.texts("scopes")),
            json.text("deepLinkingUri").map(URI::create),
            json.text("reviewUri").map(URI::create),
            json.textMap("custom"));
    int number = (int) json.requireNumber("number");
    return new Registration(number, json.requireText("clientId"), tool);
  }

  private static Map<String, Object> toJson(ResourceLink link) {
    return Map.of(
        "id", link.id(),
        "registration", link.registration(),
        "title", link.title(),
        "description", link.description(),
        "target", link.target().toString(),
        "custom", link.custom());
  }

  private static ResourceLink link(Json json) {
    return new ResourceLink(
        json.requireText("id"),
        (int) json.requireNumber("registration"),
        json.text("title").orElse(""),
        json.text("description").orElse(""),
        json.requireUri("target"),
        json.textMap("custom"));
  }

  private static Map<String, Object> toJson(LineItem column) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", column.id());
    json.put("registration", column.registration());
    json.put("label", column.label());
    json.put("maximum", column.maximum());
    column.linkId().ifPresent(id -> json.put("link", id));
    json.put("tag", column.tag());
    json.put("resourceId", column.resourceId());
    json.put("activityOwn", column.activityOwn());
    json.put("review", column.review());
    return json;
  }

  private static LineItem column(Json json) {
    return new LineItem(
        json.requireText("id"),
        (int) json.requireNumber("registration"),
        json.text("label").orElse(""),
        json.requireNumber("maximum"),
        json.text("link"),
        json.text("tag").orElse(""),
        json.text("resourceId").orElse(""),
        json.flag("activityOwn"),
        json.optionalObject("review").map(Json::fields).orElse(Map.of()));
  }

  private static Map<String, Object> toJson(Grade grade) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("column", grade.lineItemId());
    json.put("user", grade.userId());
    grade.value().ifPresent(value -> json.put("value", value));
    json.put("comment", grade.comment());
    json.put("activityProgress", grade.activityProgress());
    json.put("gradingProgress", grade.gradingProgress());
    json.put("stamp", grade.stamp().toString());
    json.put("received", grade.received().toString());
    return json;
  }

  private static Grade grade(Json json) {
    return new Grade(
        json.requireText("column"),
        json.requireText("user"),
        json.number("value"),
        json.text("comment").orElse(""),
        json.text("activityProgress").orElse(""),
        json.text("gradingProgress").orElse(""),
        Instant.parse(json.requireText("stamp")),
        Instant.parse(json.requireText("received")));
  }
}
