package dev.leash.checker.report.score;

import dev.leash.checker.report.score.Change.Turn;
import dev.leash.checker.report.score.Scores.OfModule;
import java.util.List;

/** The score for the page of a pull request or a build. */
public final class ScoreMarkdown {

  private final StringBuilder out = new StringBuilder();

  private ScoreMarkdown() {}

  /** Writes {@code report}. */
  public static String of(ScoreReport report) {
    ScoreMarkdown page = new ScoreMarkdown();
    page.score("## Concurrency health", report.scores().whole());
    page.modules(report);
    Change change = report.change();
    if (change != null) {
      page.change(change);
    }
    return page.out.toString();
  }

  private void score(String title, Score score) {
    out.append(title).append(": ").append(score.points()).append(" of 100\n\n");
    out.append("| part | points | weight | good | bad | unknown | suppressed |\n");
    out.append("| --- | --: | --: | --: | --: | --: | --: |\n");
    for (Tally tally : score.tallies()) {
      out.append("| ").append(tally.aspect().title());
      out.append(" | ").append(tally.counts() ? tally.ratio().points() : "–");
      out.append(" | ").append(tally.aspect().weight());
      out.append(" | ").append(tally.good());
      out.append(" | ").append(tally.bad().size());
      out.append(" | ").append(tally.unknown());
      out.append(" | ").append(tally.suppressed()).append(" |\n");
    }
    for (Tally tally : score.tallies()) {
      if (!tally.bad().isEmpty()) {
        out.append("\n**").append(tally.bad().size()).append("** ");
        out.append(tally.aspect().offence()).append(":\n\n");
        offenders(tally.bad());
      }
    }
  }

  private void offenders(List<Offender> offenders) {
    for (Offender offender : ScoreReport.named(offenders)) {
      out.append("- ").append(line(offender)).append('\n');
    }
    int unnamed = ScoreReport.unnamed(offenders);
    if (unnamed > 0) {
      out.append("- and ").append(unnamed).append(" more\n");
    }
  }

  private static String line(Offender offender) {
    String where = offender.place().file() + ":" + offender.place().range().line();
    String note = Markdown.text(offender.part().note());
    String line = Markdown.code(where) + " " + Markdown.code(offender.part().name()) + ": " + note;
    List<String> checks = offender.checks();
    return checks.isEmpty() ? line : line + " (" + Markdown.code(String.join(", ", checks)) + ")";
  }

  private void modules(ScoreReport report) {
    if (!report.severalModules()) {
      return;
    }
    if (report.byModule()) {
      for (OfModule module : report.scores().modules()) {
        out.append('\n');
        score("### " + Markdown.code(module.module()), module.score());
      }
      return;
    }
    List<OfModule> bad = report.badModules();
    int good = report.scores().modules().size() - bad.size();
    out.append("\n### Modules\n\n");
    for (OfModule module : bad.subList(0, Math.min(ScoreReport.MODULES, bad.size()))) {
      out.append("- ").append(module.score().points()).append(": ");
      out.append(Markdown.code(module.module())).append('\n');
    }
    if (bad.size() > ScoreReport.MODULES) {
      out.append("- and ").append(bad.size() - ScoreReport.MODULES).append(" more below 100\n");
    }
    if (good > 0) {
      out.append("- 100: ").append(good).append(good == 1 ? " module\n" : " modules\n");
    }
  }

  private void change(Change change) {
    out.append("\n### Before: ").append(change.pointsBefore());
    out.append(", now: ").append(change.pointsNow()).append('\n');
    for (Aspect aspect : Aspect.values()) {
      List<Offender> added = change.added(aspect);
      if (change.turn(aspect) != Turn.HELD || !added.isEmpty()) {
        out.append('\n').append(change.line(aspect)).append("\n\n");
        offenders(added);
      }
    }
  }
}
