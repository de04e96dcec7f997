package dev.leash.checker.report.format;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FixEntry;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Step;
import dev.leash.checker.findings.SuppressionEntry;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Renderer;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** For people, in a terminal: a finding looks like a message of javac, so that editors know it. */
public final class TextRenderer implements Renderer {

  private final Ansi ansi;

  /**
   * For a place.
   *
   * @param ansi whether it shows colours
   */
  public TextRenderer(Ansi ansi) {
    this.ansi = ansi;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    String file = "";
    for (Finding finding : report.findings()) {
      String next = finding.entry().place().file();
      if (!file.isEmpty() && !next.equals(file)) {
        out.write("\n");
      }
      file = next;
      finding(finding, out);
    }
    if (!report.findings().isEmpty()) {
      out.write("\n");
    }
    fixed(report.fixed(), out);
    unused(report.unused(), out);
    summary(report, out);
  }

  private void finding(Finding finding, Writer out) throws IOException {
    FindingEntry entry = finding.entry();
    IStyle colour = entry.severity().equals("error") ? Style.fg_red : Style.fg_yellow;
    out.write(styled(at(entry.place()) + ":", Style.bold));
    out.write(" " + styled(Visible.line(entry.severity()) + ":", colour));
    out.write(" [" + Visible.line(entry.check()) + "] " + Visible.line(entry.message()));
    out.write(status(finding.status()) + "\n");
    if (!finding.change().isEmpty()) {
      out.write("    " + styled(Visible.line(finding.change()), Style.italic) + "\n");
    }
    for (Step step : steps(entry)) {
      out.write("    " + at(step.place()) + ": " + Visible.line(step.message()) + "\n");
    }
    for (FixEntry fix : entry.fixes()) {
      out.write("    fix: " + Visible.line(fix.description()) + "\n");
    }
    if (!entry.link().isEmpty()) {
      out.write("    " + styled(Visible.line(entry.link()), Style.faint) + "\n");
    }
  }

  /** The path that leaks; where there is none, the places that have to do with it. */
  private static List<Step> steps(FindingEntry entry) {
    return entry.flow().isEmpty() ? entry.related() : entry.flow();
  }

  private static String status(Status status) {
    return status == Status.NEW ? "" : " (" + word(status) + ")";
  }

  /** A status for people. */
  static String word(Status status) {
    return switch (status) {
      case NEW -> "new";
      case KNOWN -> "known";
      case INTRODUCED -> "introduced";
      case PRE_EXISTING -> "pre-existing";
      case SUPPRESSED -> "suppressed";
    };
  }

  private void fixed(List<FindingEntry> fixed, Writer out) throws IOException {
    for (FindingEntry entry : fixed) {
      out.write(styled("fixed:", Style.fg_green));
      out.write(" [" + Visible.line(entry.check()) + "] " + Visible.line(entry.site()) + "\n");
    }
    if (!fixed.isEmpty()) {
      out.write("\n");
    }
  }

  private void unused(List<SuppressionEntry> unused, Writer out) throws IOException {
    for (SuppressionEntry entry : unused) {
      out.write(styled(at(entry.place()) + ":", Style.bold));
      out.write(
          " suppresses nothing and can go: " + Visible.line(String.join(", ", entry.names())));
      out.write("\n");
    }
    if (!unused.isEmpty()) {
      out.write("\n");
    }
  }

  private void summary(Report report, Writer out) throws IOException {
    Map<String, Long> checks = new TreeMap<>();
    report.findings().forEach(each -> checks.merge(each.entry().check(), 1L, Long::sum));
    for (Map.Entry<String, Long> check : checks.entrySet()) {
      out.write(
          String.format(Locale.ROOT, "%6d  %s\n", check.getValue(), Visible.line(check.getKey())));
    }
    out.write(styled(Counts.sentence(report), Style.bold) + "\n");
  }

  private static String at(Place place) {
    return Visible.line(place.file()) + ":" + place.range().line() + ":" + place.range().column();
  }

  private String styled(String text, IStyle style) {
    return ansi.enabled() ? style.on() + text + style.off() : text;
  }
}
