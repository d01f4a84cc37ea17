package fr.passerelle.training.activity.scenario;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A word of a file, and where it stands: faults of the whole are told by it.
 *
 * @param line from 1
 */
@JsonDeserialize(using = Spot.Reading.class)
record Spot(String word, int line) {

  static final class Reading extends ValueDeserializer<Spot> {
    @Override
    public Spot deserialize(JsonParser parser, DeserializationContext context) {
      return new Spot(parser.getString(), parser.currentTokenLocation().getLineNr());
    }
  }
}
