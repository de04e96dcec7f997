package dev.leash.checker.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;

/**
 * JSON in ASCII, so that no text of a source can turn a terminal upside down, and with the same
 * line ends everywhere.
 */
final class Json {

  private Json() {}

  /** A generator that indents, and leaves {@code out} open. */
  static JsonGenerator generator(JsonMapper.Builder mapper, Writer out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return compact(mapper, out)
        .setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
  }

  /** A generator that writes one line, for what may get long, and leaves {@code out} open. */
  static JsonGenerator compact(JsonMapper.Builder mapper, Writer out) throws IOException {
    return mapper
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
        .build()
        .createGenerator(out);
  }
}
