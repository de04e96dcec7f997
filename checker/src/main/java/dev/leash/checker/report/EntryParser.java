package dev.leash.checker.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.leash.checker.findings.EndEntry;
import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.findings.SourceEntry;
import dev.leash.checker.findings.SuppressionEntry;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Parses lines of findings files, also of several at once. */
final class EntryParser {

  /** Deeper than any entry. */
  private static final int DEEPEST = 50;

  private final ObjectReader reader;

  EntryParser() {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LineReader.LONGEST)
            .build();
    reader =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Entry.class, Kinds.class)
            .addModule(new SimpleModule().addDeserializer(String.class, new Texts()))
            .build()
            .readerFor(Entry.class);
  }

  /**
   * The entry of a line; null if it is of a kind that a later minor version added.
   *
   * @throws JsonProcessingException if it is none
   * @throws IOException if it isn't UTF-8
   */
  @Nullable Entry parse(byte[] line) throws IOException {
    return reader.readValue(line);
  }

  /** {@code kind} stands first in each line, so Jackson needn't read one twice. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Void.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = RunEntry.class, name = "run"),
    @JsonSubTypes.Type(value = SourceEntry.class, name = "source"),
    @JsonSubTypes.Type(value = FindingEntry.class, name = "finding"),
    @JsonSubTypes.Type(value = SuppressionEntry.class, name = "suppression"),
    @JsonSubTypes.Type(value = PartEntry.class, name = "part"),
    @JsonSubTypes.Type(value = EndEntry.class, name = "end")
  })
  private interface Kinds {}

  /** Strings that UTF-8 can say, equal ones being the same: most names come many times. */
  private static final class Texts extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    /** Longer ones are messages and keys, which hardly come twice. */
    private static final int LONGEST_NAME = 80;

    private final transient Map<String, String> seen = new ConcurrentHashMap<>();

    Texts() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = Visible.encodable(parser.getValueAsString(""));
      return text.length() > LONGEST_NAME ? text : seen.computeIfAbsent(text, same -> same);
    }
  }
}
