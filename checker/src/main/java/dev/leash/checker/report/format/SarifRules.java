package dev.leash.checker.report.format;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.report.format.Rules.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of a SARIF log: the checks that have findings, in the order of their first one. */
final class SarifRules {

  /** GitHub takes no more of a name or a description. */
  private static final int LONGEST_NAME = 255;

  private static final int LONGEST = 1024;

  private final Rules rules = new Rules();
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final List<Rule> used = new ArrayList<>();

  /** The index of a finding's rule. */
  int index(FindingEntry finding) {
    Integer index = indexes.get(finding.check());
    if (index == null) {
      index = used.size();
      indexes.put(finding.check(), index);
      used.add(rules.of(finding));
    }
    return index;
  }

  boolean isEmpty() {
    return used.isEmpty();
  }

  Set<ReportingDescriptor> descriptors() {
    Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    used.forEach(rule -> descriptors.add(descriptor(rule)));
    return descriptors;
  }

  private static ReportingDescriptor descriptor(Rule rule) {
    ReportingDescriptor descriptor =
        new ReportingDescriptor()
            .withId(rule.name())
            .withName(cut(rule.name(), LONGEST_NAME))
            .withShortDescription(text(cut(rule.summary(), LONGEST)))
            .withFullDescription(text(cut(rule.summary() + ".", LONGEST)))
            .withHelp(text(help(rule)).withMarkdown(rule.page()))
            .withDefaultConfiguration(
                new ReportingConfiguration()
                    .withLevel(ReportingConfiguration.Level.fromValue(rule.severity())))
            .withProperties(properties(rule));
    try {
      return rule.link().isEmpty() ? descriptor : descriptor.withHelpUri(new URI(rule.link()));
    } catch (URISyntaxException e) {
      return descriptor; // a link of another version that is none
    }
  }

  private static PropertyBag properties(Rule rule) {
    return new PropertyBag()
        .withTags(new LinkedHashSet<>(List.of("concurrency", "java", "reliability")))
        .withAdditionalProperty("precision", "high")
        .withAdditionalProperty(
            "problem.severity",
            rule.severity().equals("note") ? "recommendation" : rule.severity());
  }

  private static String help(Rule rule) {
    return rule.link().isEmpty() ? rule.summary() + "." : rule.summary() + ": " + rule.link();
  }

  private static MultiformatMessageString text(String text) {
    return new MultiformatMessageString().withText(text);
  }

  private static String cut(String text, int length) {
    return text.length() > length ? text.substring(0, length - 1) + "…" : text;
  }
}
