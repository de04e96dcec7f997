package dev.leash.checker.report.format;

import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Report.LeftOut;
import java.util.ArrayList;
import java.util.List;

/** How many findings a report has, in words. */
final class Counts {

  private Counts() {}

  /** How many findings of a status a report shows. */
  static long of(Report report, Status status) {
    return report.findings().stream().filter(finding -> finding.status() == status).count();
  }

  /** "3 findings: 1 introduced, 2 pre-existing; 1 fixed; 2 suppressed in the source not shown". */
  static String sentence(Report report) {
    List<String> kinds = new ArrayList<>();
    for (Status status : Status.values()) {
      long count = of(report, status);
      if (count > 0 && !isPlain(report, status, count)) {
        kinds.add(count + " " + TextRenderer.word(status));
      }
    }
    StringBuilder text = new StringBuilder(findings(report.findings().size()));
    if (!kinds.isEmpty()) {
      text.append(": ").append(String.join(", ", kinds));
    }
    if (!report.fixed().isEmpty()) {
      text.append("; ").append(report.fixed().size()).append(" fixed");
    }
    return text.append(leftOut(report.left())).toString();
  }

  /** All are new, and nothing says what else they could be. */
  private static boolean isPlain(Report report, Status status, long count) {
    return status == Status.NEW && count == report.findings().size();
  }

  private static String leftOut(LeftOut left) {
    StringBuilder text = new StringBuilder();
    if (left.known() > 0) {
      text.append("; ")
          .append(left.known())
          .append(left.known() == 1 ? " known one not shown" : " known ones not shown");
    }
    if (left.suppressed() > 0) {
      text.append("; ").append(left.suppressed()).append(" suppressed in the source not shown");
    }
    if (left.unseen() > 0) {
      text.append("; ")
          .append(left.unseen())
          .append(" of before can't be judged: their sources weren't compiled this time");
    }
    return text.toString();
  }

  /** "no findings", "1 finding", "2 findings". */
  static String findings(long count) {
    return count == 0 ? "no findings" : count == 1 ? "1 finding" : count + " findings";
  }
}
