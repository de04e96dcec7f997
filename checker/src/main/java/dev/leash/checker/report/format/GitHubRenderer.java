package dev.leash.checker.report.format;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.Range;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Renderer;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Workflow commands that GitHub shows as annotations in a pull request, and as lines of the log. It
 * shows ten of each level for a step, so no more are written, and a last one says what is missing.
 */
public final class GitHubRenderer implements Renderer {

  private static final int MOST = 10;

  @Override
  public void render(Report report, Writer out) throws IOException {
    Map<String, Integer> written = new HashMap<>();
    int missing = 0;
    List<Finding> shown =
        Order.worstFirst(
            report.findings().stream().filter(each -> each.status() != Status.SUPPRESSED).toList());
    for (Finding finding : shown) {
      String level = level(finding.entry());
      int most = level.equals("notice") ? MOST - 1 : MOST; // the last notice is the summary
      if (written.merge(level, 1, Integer::sum) <= most) {
        out.write(command(level, finding) + "\n");
      } else {
        missing++;
      }
    }
    if (missing > 0) {
      String rest = missing == 1 ? "1 more finding isn't" : missing + " more findings aren't";
      out.write(
          "::notice title=Leash::"
              + text(rest + " shown here, where GitHub shows ten of a level. In all: ")
              + text(Counts.sentence(report))
              + "\n");
    }
  }

  private static String command(String level, Finding finding) {
    FindingEntry entry = finding.entry();
    Range range = entry.place().range();
    StringBuilder command = new StringBuilder("::").append(level);
    command.append(" file=").append(property(entry.place().file()));
    command.append(",line=").append(range.line()).append(",endLine=").append(range.endLine());
    if (range.line() == range.endLine()) { // GitHub refuses columns of several lines
      command.append(",col=").append(range.column());
      command.append(",endColumn=").append(range.endColumn());
    }
    command.append(",title=").append(property(entry.check()));
    command.append("::").append(text(entry.message()));
    if (!finding.change().isEmpty()) {
      command.append("%0A").append(text(finding.change()));
    }
    return command.append("%0A").append(text(entry.link())).toString();
  }

  private static String level(FindingEntry entry) {
    return entry.severity().equals("note") ? "notice" : entry.severity();
  }

  /** The escapes of the runner; nothing else can end a command or begin another. */
  private static String text(String text) {
    return Visible.line(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String value) {
    return text(value).replace(":", "%3A").replace(",", "%2C");
  }
}
