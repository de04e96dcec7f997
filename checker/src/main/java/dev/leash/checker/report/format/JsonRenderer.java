package dev.leash.checker.report.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Renderer;
import dev.leash.checker.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A report for programs, as {@code docs/command-line.md} describes it. */
public final class JsonRenderer implements Renderer {

  /** The version of the document: raised when something in it changes its meaning or goes. */
  static final int SCHEMA = 1;

  @Override
  public void render(Report report, Writer out) throws IOException {
    JsonMapper.Builder mapper =
        JsonMapper.builder().addModule(new SimpleModule().addSerializer(new LowerCase()));
    try (JsonGenerator json = Json.generator(mapper, out)) {
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      json.writePOJOField("comparison", report.comparison());
      json.writePOJOField("counts", counts(report));
      json.writeArrayFieldStart("findings");
      for (Finding finding : report.findings()) {
        json.writePOJO(new Shown(finding.status(), finding.change(), finding.entry()));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("fixed");
      for (FindingEntry entry : report.fixed()) {
        json.writePOJO(entry);
      }
      json.writeEndArray();
      json.writePOJOField("unused_suppressions", report.unused());
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static Map<String, Object> counts(Report report) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("findings", report.findings().size());
    for (Status status : Status.values()) {
      counts.put(status.name().toLowerCase(Locale.ROOT), Counts.of(report, status));
    }
    counts.put("fixed", report.fixed().size());
    counts.put("left_out", report.left());
    return counts;
  }

  private record Shown(
      Status status,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String change,
      @JsonUnwrapped FindingEntry finding) {}

  /** Enums as in findings files. */
  @SuppressWarnings("rawtypes") // for constants of every enum
  private static final class LowerCase extends StdSerializer<Enum> {

    private static final long serialVersionUID = 1L;

    LowerCase() {
      super(Enum.class);
    }

    @Override
    public void serialize(Enum constant, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(constant.name().toLowerCase(Locale.ROOT));
    }
  }
}
