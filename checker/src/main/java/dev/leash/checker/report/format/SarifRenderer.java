package dev.leash.checker.report.format;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.OriginalUriBaseIds;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Renderer;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Report.Comparison;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** SARIF 2.1.0, within the limits of GitHub's code scanning. */
public final class SarifRenderer implements Renderer {

  private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");

  private static final JsonInclude.Value ALWAYS =
      JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS);

  /** GitHub refuses a run with more. */
  static final int MOST_RESULTS = 25_000;

  @Override
  public void render(Report report, Writer out) throws IOException {
    SarifSchema210 log =
        new SarifSchema210()
            .with$schema(SCHEMA)
            .withVersion(SarifSchema210.Version._2_1_0)
            .withRuns(List.of(run(report)));
    // The model leaves defaults out; but readers take a missing level from elsewhere.
    JsonMapper.Builder mapper =
        JsonMapper.builder()
            .withConfigOverride(Result.Level.class, level -> level.setIncludeAsProperty(ALWAYS))
            .withConfigOverride(
                ReportingConfiguration.Level.class, level -> level.setIncludeAsProperty(ALWAYS));
    try (JsonGenerator json = Json.compact(mapper, out)) {
      json.writePOJO(log);
    }
    out.write("\n");
  }

  private static Run run(Report report) {
    SarifRules rules = new SarifRules();
    boolean compared =
        report.comparison() != Comparison.NONE
            || report.findings().stream().anyMatch(each -> each.status() == Status.KNOWN);
    List<Finding> findings = Order.worstFirst(report.findings());
    List<Result> results = new ArrayList<>();
    for (Finding finding : findings.subList(0, Math.min(MOST_RESULTS, findings.size()))) {
      results.add(SarifResults.of(finding, rules, compared));
    }
    return new Run()
        .withTool(new Tool().withDriver(driver(report, rules)))
        .withInvocations(List.of(invocation(findings.size() - results.size())))
        .withOriginalUriBaseIds(
            new OriginalUriBaseIds()
                .withAdditionalProperty(
                    SarifResults.ROOT,
                    new ArtifactLocation()
                        .withDescription(new Message().withText("The root of the sources."))))
        .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
        .withResults(results);
  }

  private static ToolComponent driver(Report report, SarifRules rules) {
    ToolComponent driver = new ToolComponent().withName("Leash");
    report.snapshot().runs().stream()
        .findFirst()
        .ifPresent(run -> driver.withVersion(run.header().tool()));
    return rules.isEmpty() ? driver : driver.withRules(rules.descriptors());
  }

  private static Invocation invocation(int missing) {
    Invocation invocation = new Invocation().withExecutionSuccessful(true);
    if (missing > 0) {
      String text =
          (missing == 1
                  ? "1 finding is left out, the mildest"
                  : missing + " findings are left out, the mildest ones")
              + ": code scanning takes "
              + MOST_RESULTS;
      invocation.withToolExecutionNotifications(
          List.of(
              new Notification()
                  .withLevel(Notification.Level.WARNING)
                  .withMessage(new Message().withText(text))));
    }
    return invocation;
  }
}
