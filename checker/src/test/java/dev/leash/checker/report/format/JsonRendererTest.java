package dev.leash.checker.report.format;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report for programs. */
class JsonRendererTest {

  private final JsonRenderer renderer = new JsonRenderer();

  @Test
  void beginsWithItsVersionAndCounts() throws IOException {
    assertThat(Rendered.text(renderer, Rendered.pullRequest()))
        .startsWith(
            """
            {
              "schema" : 1,
              "comparison" : "against",
              "counts" : {
                "findings" : 2,
                "new" : 0,
                "known" : 0,
                "introduced" : 1,
                "pre_existing" : 1,
                "suppressed" : 0,
                "fixed" : 0,
                "left_out" : {
                  "suppressed" : 0,
                  "known" : 0,
                  "unseen" : 0
                }
              },
              "findings" : [
                {
                  "status" : "introduced",
                  "change" : "this line is as before; until this change 'Cache.close()' (Cache.java:31) released it",
                  "key" : "ExecutorNeverShutDown a.Cache field:pool Executors.newFixedThreadPool",
            """);
  }

  @Test
  void holdsFindingsAsTheFindingsFileDoes() throws IOException {
    JsonNode finding = Rendered.json(renderer, Rendered.pullRequest()).at("/findings/1");
    assertThat(finding.path("status").asText()).isEqualTo("pre_existing");
    assertThat(finding.has("change")).isFalse();
    assertThat(finding.path("state").asText()).isEqualTo("open");
    assertThat(finding.at("/place/range/line").asInt()).isEqualTo(30);
    assertThat(finding.at("/flow/0/message").asText()).isEqualTo("the thread is started");
  }

  @Test
  void hostileTextComesBackAsItWas() throws IOException {
    Report report = Rendered.all(List.of(Samples.hostile()));
    assertThat(Rendered.text(renderer, report)).doesNotContainMatch(Rendered.CONTROLS);
    assertThat(Rendered.json(renderer, report).at("/findings/0/message").asText())
        .isEqualTo(Samples.HOSTILE);
  }
}
