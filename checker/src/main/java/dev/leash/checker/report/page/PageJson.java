package dev.leash.checker.report.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Writer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Writes records as JSON that can stand in a {@code <script>} element: no text of theirs can end it
 * or open a comment. Nulls and empty lists and texts are left out.
 */
final class PageJson {

  private static final ObjectMapper MAPPER = mapper();

  private PageJson() {}

  /** Writes {@code data}; leaves {@code out} open. */
  static void write(Object data, Writer out) throws IOException {
    MAPPER.writeValue(out, data);
  }

  private static ObjectMapper mapper() {
    return JsonMapper.builder(new JsonFactoryBuilder().characterEscapes(new ForScript()).build())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS))
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .addModule(new SimpleModule().addSerializer(String.class, new ShownText()))
        .build();
  }

  private static final class ForScript extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      codes['>'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return switch (c) {
        case 0x2028 -> new SerializedString("\\u2028");
        case 0x2029 -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }

  private static final class ShownText extends StdScalarSerializer<String> {

    private static final long serialVersionUID = 1L;

    ShownText() {
      super(String.class);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, String value) {
      return value.isEmpty();
    }

    @Override
    public void serialize(String value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(Shown.text(value));
    }
  }
}
