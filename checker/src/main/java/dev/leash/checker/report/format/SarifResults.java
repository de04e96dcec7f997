package dev.leash.checker.report.format;

import com.contrastsecurity.sarif.ArtifactChange;
import com.contrastsecurity.sarif.ArtifactContent;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.CodeFlow;
import com.contrastsecurity.sarif.Fix;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.LogicalLocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Replacement;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Suppression;
import com.contrastsecurity.sarif.ThreadFlow;
import com.contrastsecurity.sarif.ThreadFlowLocation;
import dev.leash.checker.findings.Edit;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FixEntry;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import dev.leash.checker.findings.Step;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Visible;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings as results of a SARIF log. */
final class SarifResults {

  /** What paths are relative to. */
  static final String ROOT = "SRCROOT";

  /** GitHub takes no more locations of a result. */
  private static final int MOST_PLACES = 1000;

  private SarifResults() {}

  /**
   * The result of a finding.
   *
   * @param compared whether results say if they are new: all of a run do, or none
   */
  static Result of(Finding finding, SarifRules rules, boolean compared) {
    FindingEntry entry = finding.entry();
    List<Step> related = first(entry.related());
    Result result =
        new Result()
            .withRuleId(entry.check())
            .withRuleIndex(rules.index(entry))
            .withLevel(Result.Level.fromValue(entry.severity()))
            .withMessage(message(finding, related))
            .withLocations(List.of(location(entry)))
            .withPartialFingerprints(
                new PartialFingerprints()
                    .withAdditionalProperty("leash/v1", Order.digest(entry.key())));
    if (!related.isEmpty()) {
      result.withRelatedLocations(related(related));
    }
    if (!entry.flow().isEmpty()) {
      result.withCodeFlows(List.of(flow(first(entry.flow()))));
    }
    Set<Fix> fixes = fixes(entry.fixes());
    if (!fixes.isEmpty()) {
      result.withFixes(fixes);
    }
    if (compared) {
      result.withBaselineState(state(finding.status()));
    }
    if (finding.status() == Status.SUPPRESSED) {
      result.withSuppressions(Set.of(new Suppression().withKind(Suppression.Kind.IN_SOURCE)));
    }
    return result;
  }

  private static List<Step> first(List<Step> steps) {
    return steps.subList(0, Math.min(MOST_PLACES - 1, steps.size()));
  }

  /** The message, and links to the related places, which GitHub shows only if they are linked. */
  private static Message message(Finding finding, List<Step> related) {
    StringBuilder text = new StringBuilder(plain(finding.entry().message()));
    if (!finding.change().isEmpty()) {
      text.append("\n").append(plain(finding.change()));
    }
    int id = 0;
    for (Step step : related) {
      String label = plain(step.message()).replace("[", "\\[").replace("]", "\\]");
      text.append("\n[").append(label).append("](").append(++id).append(')');
    }
    return new Message().withText(text.toString());
  }

  /** Text of one line that is no link to elsewhere. */
  private static String plain(String text) {
    return Visible.line(text).replace("](", "]\\(");
  }

  private static Location location(FindingEntry entry) {
    return location(entry.place())
        .withLogicalLocations(
            Set.of(
                new LogicalLocation()
                    .withFullyQualifiedName(entry.type() + "#" + entry.member())
                    .withKind("member")));
  }

  private static Set<Location> related(List<Step> steps) {
    Set<Location> locations = new LinkedHashSet<>();
    for (Step step : steps) {
      locations.add(location(step).withId(locations.size() + 1));
    }
    return locations;
  }

  private static CodeFlow flow(List<Step> steps) {
    List<ThreadFlowLocation> places = new ArrayList<>();
    for (Step step : steps) {
      places.add(new ThreadFlowLocation().withLocation(location(step)));
    }
    return new CodeFlow().withThreadFlows(List.of(new ThreadFlow().withLocations(places)));
  }

  private static Location location(Step step) {
    return location(step.place()).withMessage(new Message().withText(plain(step.message())));
  }

  private static Location location(Place place) {
    return new Location()
        .withPhysicalLocation(
            new PhysicalLocation()
                .withArtifactLocation(artifact(place.file()))
                .withRegion(region(place.range())));
  }

  private static ArtifactLocation artifact(String file) {
    return new ArtifactLocation().withUri(uri(file)).withUriBaseId(ROOT);
  }

  private static Region region(Range range) {
    return new Region()
        .withStartLine(range.line())
        .withStartColumn(range.column())
        .withEndLine(range.endLine())
        .withEndColumn(range.endColumn());
  }

  private static Set<Fix> fixes(List<FixEntry> entries) {
    Set<Fix> fixes = new LinkedHashSet<>();
    for (FixEntry entry : entries) {
      if (!entry.edits().isEmpty()) { // SARIF knows no fix without a change
        fixes.add(
            new Fix()
                .withDescription(new Message().withText(plain(entry.description())))
                .withArtifactChanges(changes(entry.edits())));
      }
    }
    return fixes;
  }

  private static Set<ArtifactChange> changes(List<Edit> edits) {
    Map<String, List<Replacement>> files = new LinkedHashMap<>();
    for (Edit edit : edits) {
      files
          .computeIfAbsent(edit.file(), file -> new ArrayList<>())
          .add(
              new Replacement()
                  .withDeletedRegion(region(edit.range()))
                  .withInsertedContent(new ArtifactContent().withText(edit.replacement())));
    }
    Set<ArtifactChange> changes = new LinkedHashSet<>();
    files.forEach(
        (file, replacements) ->
            changes.add(
                new ArtifactChange()
                    .withArtifactLocation(artifact(file))
                    .withReplacements(replacements)));
    return changes;
  }

  private static Result.BaselineState state(Status status) {
    return status.isNew() ? Result.BaselineState.NEW : Result.BaselineState.UNCHANGED;
  }

  /** A relative URI of a path: all but plain characters escaped. */
  private static String uri(String file) {
    return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
