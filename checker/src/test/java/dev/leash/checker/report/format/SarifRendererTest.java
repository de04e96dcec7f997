package dev.leash.checker.report.format;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Report.Comparison;
import dev.leash.checker.report.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** SARIF as its schema and GitHub's documentation want it. */
class SarifRendererTest {

  private final SarifRenderer renderer = new SarifRenderer();

  private JsonNode valid(Report report) throws IOException {
    try (InputStream in =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(Objects.requireNonNull(in));
      assertThat(schema.validate(Rendered.text(renderer, report), InputFormat.JSON)).isEmpty();
    }
    JsonNode run = Rendered.json(renderer, report).at("/runs/0");
    noEmptyArrays(run, "results");
    run.path("results").forEach(result -> asGitHubWantsIt(result, run));
    run.at("/tool/driver/rules").forEach(SarifRendererTest::asGitHubWantsARule);
    return run;
  }

  private static void noEmptyArrays(JsonNode node, String allowed) {
    node.properties()
        .forEach(
            each -> {
              if (each.getValue().isArray() && !each.getKey().equals(allowed)) {
                assertWithMessage(each.getKey()).that(each.getValue()).isNotEmpty();
              }
            });
    node.forEach(child -> noEmptyArrays(child, ""));
  }

  private static void asGitHubWantsIt(JsonNode result, JsonNode run) {
    JsonNode rule = run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt());
    assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
    assertThat(result.path("level").asText()).isNotEmpty();
    assertThat(result.at("/message/text").asText()).isNotEmpty();
    assertThat(result.at("/partialFingerprints/leash~1v1").asText()).hasLength(64);
    for (JsonNode place : result.findValues("physicalLocation")) {
      URI uri = URI.create(place.at("/artifactLocation/uri").asText());
      assertThat(uri.isAbsolute()).isFalse();
      assertThat(uri.getRawPath()).doesNotContainMatch("^/|\\.\\.(/|$)|[^!-~]");
      assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("SRCROOT");
      for (String edge : List.of("startLine", "startColumn", "endLine", "endColumn")) {
        assertThat(place.at("/region/" + edge).asInt()).isGreaterThan(0);
      }
    }
  }

  private static void asGitHubWantsARule(JsonNode rule) {
    for (String field :
        List.of(
            "/id",
            "/shortDescription/text",
            "/fullDescription/text",
            "/help/text",
            "/help/markdown",
            "/defaultConfiguration/level",
            "/properties/tags/0",
            "/properties/precision",
            "/properties/problem.severity")) {
      assertWithMessage(field).that(rule.at(field).asText()).isNotEmpty();
    }
  }

  @Test
  void aResultSaysWhereWhyAndWhatToDo() throws IOException {
    JsonNode result = valid(Rendered.pullRequest()).at("/results/0");
    assertThat(result.toPrettyString().lines().map(String::stripTrailing).toList())
        .containsExactlyElementsIn(
            """
            {
              "ruleId" : "ExecutorNeverShutDown",
              "ruleIndex" : 0,
              "level" : "warning",
              "message" : {
                "text" : "'pool' is never shut down: 'close()' forgets it; call shutdown() there\\nthis line is as before; until this change 'Cache.close()' (Cache.java:31) released it\\n['close()' forgets it](1)"
              },
              "locations" : [ {
                "physicalLocation" : {
                  "artifactLocation" : {
                    "uri" : "src/main/java/a/Cache.java",
                    "uriBaseId" : "SRCROOT"
                  },
                  "region" : {
                    "startLine" : 12,
                    "startColumn" : 3,
                    "endLine" : 12,
                    "endColumn" : 42
                  }
                },
                "logicalLocations" : [ {
                  "fullyQualifiedName" : "a.Cache#pool",
                  "kind" : "member"
                } ]
              } ],
              "partialFingerprints" : {
                "leash/v1" : "%s"
              },
              "relatedLocations" : [ {
                "id" : 1,
                "physicalLocation" : {
                  "artifactLocation" : {
                    "uri" : "src/main/java/a/Cache.java",
                    "uriBaseId" : "SRCROOT"
                  },
                  "region" : {
                    "startLine" : 20,
                    "startColumn" : 3,
                    "endLine" : 20,
                    "endColumn" : 17
                  }
                },
                "message" : {
                  "text" : "'close()' forgets it"
                }
              } ],
              "baselineState" : "new",
              "fixes" : [ {
                "description" : {
                  "text" : "shut it down in 'close()'"
                },
                "artifactChanges" : [ {
                  "artifactLocation" : {
                    "uri" : "src/main/java/a/Cache.java",
                    "uriBaseId" : "SRCROOT"
                  },
                  "replacements" : [ {
                    "deletedRegion" : {
                      "startLine" : 20,
                      "startColumn" : 17,
                      "endLine" : 20,
                      "endColumn" : 17
                    },
                    "insertedContent" : {
                      "text" : "\\n    pool.shutdown();"
                    }
                  } ]
                } ]
              } ]
            }
            """
                .formatted(Order.digest(Samples.pool().key()))
                .lines()
                .toList())
        .inOrder();
  }

  @Test
  void aPathIsACodeFlow() throws IOException {
    JsonNode result = valid(Rendered.pullRequest()).at("/results/1");
    assertThat(result.findValuesAsText("startLine")).containsExactly("30", "20", "30").inOrder();
    assertThat(result.at("/codeFlows/0/threadFlows/0/locations/1/location/message/text").asText())
        .isEqualTo("and waits for ever");
    assertThat(result.path("baselineState").asText()).isEqualTo("unchanged");
  }

  @Test
  void aRuleCarriesThePageOfItsCheck() throws IOException {
    JsonNode rule = valid(Rendered.pullRequest()).at("/tool/driver/rules/0");
    assertThat(rule.at("/shortDescription/text").asText())
        .isEqualTo("Shut down the executor, or hand it to an owner that does");
    assertThat(rule.path("helpUri").asText()).endsWith("/docs/checks/ExecutorNeverShutDown.md");
    assertThat(rule.at("/help/markdown").asText()).contains("## Stays silent when");
    assertThat(rule.at("/help/markdown").asText()).doesNotContainMatch("]\\((?!https:)");
  }

  @Test
  void countsColumnsAsJavaDoes() throws IOException {
    assertThat(valid(Rendered.pullRequest()).path("columnKind").asText())
        .isEqualTo("utf16CodeUnits");
  }

  @Test
  void anEmptyReportIsARunWithoutResults() throws IOException {
    JsonNode run = valid(Rendered.all(List.of()));
    assertThat(run.path("results").isArray()).isTrue();
    assertThat(run.path("results")).isEmpty();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void withoutAComparisonNothingIsCalledNew() throws IOException {
    JsonNode run = valid(Rendered.all(List.of(Samples.pool())));
    assertThat(run.findValues("baselineState")).isEmpty();
  }

  @Test
  void suppressedFindingsSaySo() throws IOException {
    JsonNode run =
        valid(Rendered.report(Comparison.NONE, new Finding(Samples.pool(), Status.SUPPRESSED)));
    assertThat(run.at("/results/0/suppressions/0/kind").asText()).isEqualTo("inSource");
  }

  @Test
  void hostileTextIsNeitherMarkupNorALink() throws IOException {
    Report report = Rendered.all(List.of(Samples.hostile()));
    assertThat(Rendered.text(renderer, report)).doesNotContainMatch(Rendered.CONTROLS);
    JsonNode result = valid(report).at("/results/0");
    assertThat(result.at("/message/text").asText()).doesNotContain("](http");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .startsWith("src/%3Cscript%3Ealert%281%29%3C_script%3E%3A%3Aerror%3A%3Ax%250Ay%0D%0A");
  }

  @Test
  void leavesTheMildestOutWhereGitHubHasALimit() throws IOException {
    List<FindingEntry> findings = new ArrayList<>();
    for (int i = 0; i < SarifRenderer.MOST_RESULTS; i++) {
      findings.add(Samples.numbered(i, "Many", "note"));
    }
    findings.add(Samples.queue());
    JsonNode run = Rendered.json(renderer, Rendered.all(findings)).at("/runs/0");
    assertThat(run.path("results")).hasSize(SarifRenderer.MOST_RESULTS);
    assertThat(run.at("/results/0/level").asText()).isEqualTo("error");
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .isEqualTo("1 finding is left out, the mildest: code scanning takes 25000");
  }
}
