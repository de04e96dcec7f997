package dev.leash.checker.report.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Renderer;
import dev.leash.checker.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** GitLab's code quality reports, of which its merge requests show what is new. */
public final class GitLabRenderer implements Renderer {

  @Override
  public void render(Report report, Writer out) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    try (JsonGenerator json = Json.generator(JsonMapper.builder(), out)) {
      json.writeStartArray();
      for (Finding finding : report.findings()) {
        int ordinal = seen.merge(finding.entry().key(), 1, Integer::sum);
        json.writePOJO(issue(finding, ordinal));
      }
      json.writeEndArray();
    }
    out.write("\n");
  }

  private static Issue issue(Finding finding, int ordinal) {
    FindingEntry entry = finding.entry();
    String change = finding.change().isEmpty() ? "" : " (" + finding.change() + ")";
    return new Issue(
        entry.message() + change,
        entry.check(),
        Order.digest(entry.key() + (ordinal == 1 ? "" : " " + ordinal)),
        severity(entry.severity()),
        new Location(entry.place().file(), new Lines(entry.place().range().line())));
  }

  private static String severity(String severity) {
    return switch (severity) {
      case "error" -> "critical";
      case "warning" -> "major";
      default -> "info";
    };
  }

  /** A finding, in GitLab's words; its fingerprint must be the only one of its kind. */
  private record Issue(
      String description,
      @JsonProperty("check_name") String checkName,
      String fingerprint,
      String severity,
      Location location) {}

  private record Location(String path, Lines lines) {}

  private record Lines(int begin) {}
}
