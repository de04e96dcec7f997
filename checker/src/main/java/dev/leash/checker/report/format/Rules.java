package dev.leash.checker.report.format;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.leash.checker.findings.FindingEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** What the checks say of themselves. */
final class Rules {

  private static final String OWN = "dev.leash.";

  private final Map<String, Rule> rules = new TreeMap<>();

  Rules() {
    ServiceLoader.load(BugChecker.class).stream()
        .map(ServiceLoader.Provider::type)
        .filter(type -> type.getName().startsWith(OWN))
        .map(type -> type.getAnnotation(BugPattern.class))
        .forEach(pattern -> rules.put(pattern.name(), rule(pattern)));
  }

  private static Rule rule(BugPattern pattern) {
    return new Rule(
        pattern.name(),
        pattern.summary(),
        pattern.link(),
        switch (pattern.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case SUGGESTION -> "note";
        },
        page(pattern));
  }

  /** The check's page without its title, its links made whole. */
  private static String page(BugPattern pattern) {
    try (InputStream in = Rules.class.getResourceAsStream(pattern.name() + ".md")) {
      if (in == null) {
        return pattern.summary();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String folder = pattern.link().substring(0, pattern.link().lastIndexOf('/') + 1);
      return text.replaceFirst("\\A# .*\\R+", "").replaceAll("]\\((?!https?:|#)", "](" + folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rule of a finding; of a check of another version, what the finding knows of it. */
  Rule of(FindingEntry finding) {
    Rule rule = rules.get(finding.check());
    if (rule != null) {
      return rule;
    }
    String link = finding.link().startsWith("https://") ? finding.link() : "";
    return new Rule(
        finding.check(), finding.check(), link, finding.severity(), "A check of another version.");
  }

  /**
   * A check.
   *
   * @param name its name
   * @param summary what it asks for, in one sentence without a period
   * @param link its page; may be empty
   * @param severity "error", "warning" or "note", if the build doesn't say another
   * @param page its page as Markdown
   */
  record Rule(String name, String summary, String link, String severity, String page) {}
}
