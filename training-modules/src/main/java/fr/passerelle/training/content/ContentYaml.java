package fr.passerelle.training.content;

import fr.passerelle.training.competence.Competence;
import fr.passerelle.training.competence.Frameworks;
import fr.passerelle.training.content.source.Beside;
import fr.passerelle.training.content.source.BesideFile;
import fr.passerelle.training.content.source.BrokenCourse;
import fr.passerelle.training.content.source.Handout;
import fr.passerelle.training.content.source.Markdown;
import fr.passerelle.training.content.source.Picture;
import fr.passerelle.training.course.Html;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML straight into records; whatever does not fit is told with its file and line. */
final class ContentYaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .addModule(
              new SimpleModule()
                  .addDeserializer(Html.class, new MarkdownField())
                  .addDeserializer(BesideFile.class, new BesideField())
                  .addDeserializer(Handout.class, new HandoutField())
                  .addDeserializer(ActivityFormat.class, new TypeField())
                  .addDeserializer(Competence.class, new CompetenceField())
                  .addDeserializer(Picture.class, new PictureField()))
          .build();

  private ContentYaml() {}

  /** A file without Markdown. */
  static <T> T read(String file, String yaml, Class<T> shape) {
    return read(file, yaml, MAPPER.readerFor(shape));
  }

  /** A file that names types of activities, of these. */
  static <T> T read(String file, String yaml, Class<T> shape, ActivityFormats types) {
    return read(file, yaml, MAPPER.readerFor(shape).withAttribute(ActivityFormats.class, types));
  }

  /** A file whose {@link Html} fields are Markdown, and that may name files beside it. */
  static <T> T read(String file, String yaml, Class<T> shape, Markdown markdown) {
    return read(
        file,
        yaml,
        MAPPER
            .readerFor(shape)
            .withAttribute(Markdown.class, markdown)
            .withAttribute(Beside.class, markdown.beside()));
  }

  private static <T> T read(String file, String yaml, ObjectReader reader) {
    try {
      T value = reader.readValue(yaml);
      if (value == null) {
        throw new BrokenCourse(file, "the file is empty");
      }
      return value;
    } catch (JacksonException fault) {
      throw broken(file, fault);
    }
  }

  private static BrokenCourse broken(String file, JacksonException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof BrokenCourse ofAnotherFile) {
        return ofAnotherFile;
      }
    }
    TokenStreamLocation where = fault.getLocation();
    return where == null || where.getLineNr() < 1
        ? new BrokenCourse(file, reason(fault))
        : new BrokenCourse(file, where.getLineNr(), reason(fault));
  }

  /** Our own rule's words where one was broken, else the parser's. */
  private static String reason(JacksonException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof IllegalArgumentException rule) {
        return rule.getMessage();
      }
    }
    return fault.getOriginalMessage();
  }

  private static final class MarkdownField extends ValueDeserializer<Html> {

    @Override
    public Html deserialize(JsonParser parser, DeserializationContext context) {
      Markdown markdown = (Markdown) context.getAttribute(Markdown.class);
      try {
        return markdown.render(parser.getString());
      } catch (Markdown.Refused fault) {
        return context.reportInputMismatch(Html.class, "%s", fault.getMessage());
      }
    }
  }

  private static final class BesideField extends ValueDeserializer<BesideFile> {

    @Override
    public BesideFile deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return BesideFile.of((Beside) context.getAttribute(Beside.class), parser.getString());
      } catch (IllegalArgumentException fault) {
        return context.reportInputMismatch(BesideFile.class, "%s", fault.getMessage());
      }
    }
  }

  private static final class HandoutField extends ValueDeserializer<Handout> {

    @Override
    public Handout deserialize(JsonParser parser, DeserializationContext context) {
      Handout.Named named = context.readValue(parser, Handout.Named.class);
      try {
        return named.in((Beside) context.getAttribute(Beside.class));
      } catch (IllegalArgumentException fault) {
        return context.reportInputMismatch(Handout.class, "%s", fault.getMessage());
      }
    }
  }

  private static final class PictureField extends ValueDeserializer<Picture> {

    @Override
    public Picture deserialize(JsonParser parser, DeserializationContext context) {
      Picture.Named named = context.readValue(parser, Picture.Named.class);
      Markdown markdown = (Markdown) context.getAttribute(Markdown.class);
      try {
        return markdown.picture(named.file(), named.alt());
      } catch (IllegalArgumentException fault) {
        return context.reportInputMismatch(Picture.class, "%s", fault.getMessage());
      }
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class TypeField extends ValueDeserializer<ActivityFormat> {
    @Override
    public ActivityFormat deserialize(JsonParser parser, DeserializationContext context) {
      String type = parser.getString();
      ActivityFormats types = (ActivityFormats) context.getAttribute(ActivityFormats.class);
      Optional<ActivityFormat<?>> known = types.of(type);
      return known.isPresent()
          ? known.get()
          : context.reportInputMismatch(ActivityFormat.class, "no such type of activity: %s", type);
    }
  }

  /** One that no framework has any more is left out of versions that attempts follow. */
  private static final class CompetenceField extends ValueDeserializer<Competence> {
    @Override
    public Competence deserialize(JsonParser parser, DeserializationContext context) {
      String id = parser.getString();
      ActivityFormats types = (ActivityFormats) context.getAttribute(ActivityFormats.class);
      Optional<Competence> known = Frameworks.ALL.competence(id);
      return known.isPresent() || types.others()
          ? known.orElse(null)
          : context.reportInputMismatch(Competence.class, "no such competence: %s", id);
    }
  }
}
