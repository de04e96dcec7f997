package dev.leash.checker.report.format;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Renderer;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A short report in Markdown, for the summary page of a job. */
public final class SummaryRenderer implements Renderer {

  /** GitHub takes 1 MiB for a step; a row is seldom longer than 1 KiB. */
  private static final int MOST = 500;

  private static final int LONGEST = 600;

  @Override
  public void render(Report report, Writer out) throws IOException {
    out.write("### Leash: " + plain(Counts.sentence(report)) + "\n\n");
    List<Finding> findings = Order.worstFirst(report.findings());
    if (!findings.isEmpty()) {
      out.write("| | check | where | what |\n| --- | --- | --- | --- |\n");
    }
    for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
      out.write(row(finding));
    }
    if (findings.size() > MOST) {
      out.write("\nAnd " + (findings.size() - MOST) + " more.\n");
    }
    for (FindingEntry fixed : report.fixed().subList(0, Math.min(MOST, report.fixed().size()))) {
      out.write("\nFixed: " + plain(fixed.check()) + " " + plain(fixed.site()) + "\n");
    }
    out.write("\n");
  }

  private static String row(Finding finding) {
    FindingEntry entry = finding.entry();
    String where = entry.place().file() + ":" + entry.place().range().line();
    String change = finding.change().isEmpty() ? "" : " (" + finding.change() + ")";
    return String.join(
            " | ",
            "| " + TextRenderer.word(finding.status()) + " " + entry.severity(),
            plain(entry.check()),
            plain(where),
            plain(entry.message() + change))
        + " |\n";
  }

  /** Text that Markdown shows as it is: whatever could be markup becomes a character reference. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    String line = Visible.line(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    line.chars()
        .forEach(
            c -> {
              if ("\\`*_{}[]<>#|~&@!\"".indexOf(c) >= 0) {
                plain.append("&#").append(c).append(';');
              } else {
                plain.append((char) c);
              }
            });
    return plain.toString();
  }
}
