package dev.leash.checker.report.format;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** GitLab's code quality report, held to what its documentation says. */
class GitLabRendererTest {

  private final GitLabRenderer renderer = new GitLabRenderer();

  private String valid(Report report) throws IOException {
    String text = Rendered.text(renderer, report);
    try (InputStream in = getClass().getResourceAsStream("gitlab-code-quality.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(Objects.requireNonNull(in));
      assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
    }
    return text;
  }

  @Test
  void isAListOfIssues() throws IOException {
    assertThat(valid(Rendered.pullRequest()))
        .isEqualTo(
            """
            [
              {
                "description" : "'pool' is never shut down: 'close()' forgets it; call shutdown() there (this line is as before; until this change 'Cache.close()' (Cache.java:31) released it)",
                "check_name" : "ExecutorNeverShutDown",
                "fingerprint" : "%s",
                "severity" : "major",
                "location" : {
                  "path" : "src/main/java/a/Cache.java",
                  "lines" : {
                    "begin" : 12
                  }
                }
              },
              {
                "description" : "nothing ends this wait: nobody interrupts the thread",
                "check_name" : "BlockingQueueWithoutTimeout",
                "fingerprint" : "%s",
                "severity" : "critical",
                "location" : {
                  "path" : "src/main/java/a/Worker.java",
                  "lines" : {
                    "begin" : 30
                  }
                }
              }
            ]
            """
                .formatted(
                    Order.digest(Samples.pool().key()), Order.digest(Samples.queue().key())));
  }

  @Test
  void fingerprintsAreUniqueAndOutliveMovedLines() throws IOException {
    JsonNode issues =
        Rendered.json(
            renderer,
            Rendered.all(
                List.of(Samples.pool(), Samples.pool("src/main/java/copy/Cache.java", 7))));
    Set<String> fingerprints = new HashSet<>();
    issues.forEach(issue -> fingerprints.add(issue.path("fingerprint").asText()));
    assertThat(fingerprints).hasSize(2);
    assertThat(fingerprints).contains(Order.digest(Samples.pool().key()));
  }

  @Test
  void hostileTextIsOnlyText() throws IOException {
    String text = valid(Rendered.all(List.of(Samples.hostile())));
    assertThat(text).doesNotContainMatch(Rendered.CONTROLS);
    assertThat(Rendered.json(renderer, Rendered.all(List.of(Samples.hostile())))).hasSize(1);
  }

  @Test
  void nothingIsAnEmptyList() throws IOException {
    assertThat(valid(Rendered.all(List.of()))).isEqualTo("[ ]\n");
  }
}
