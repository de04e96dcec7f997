package dev.leash.checker.report.score;

import dev.leash.checker.report.Visible;
import dev.leash.checker.report.score.Change.Turn;
import dev.leash.checker.report.score.Scores.OfModule;
import java.util.List;
import java.util.Locale;

/** The score for people, in a terminal. */
public final class ScoreText {

  private final StringBuilder out = new StringBuilder();

  private ScoreText() {}

  /** Writes {@code report}. */
  public static String of(ScoreReport report) {
    ScoreText text = new ScoreText();
    text.score("Concurrency health", report.scores().whole());
    text.modules(report);
    Change change = report.change();
    if (change != null) {
      text.change(change);
    }
    return text.out.toString();
  }

  private void score(String title, Score score) {
    out.append(title).append(": ").append(score.points()).append(" of 100\n\n");
    row("part", "points", "weight", "good", "bad", "unknown", "suppressed");
    for (Tally tally : score.tallies()) {
      Aspect aspect = tally.aspect();
      Object points = tally.counts() ? tally.ratio().points() : "-";
      row(
          aspect.title(),
          points,
          aspect.weight(),
          tally.good(),
          tally.bad().size(),
          tally.unknown(),
          tally.suppressed());
    }
    for (Tally tally : score.tallies()) {
      if (!tally.bad().isEmpty()) {
        String offence = tally.aspect().offence();
        out.append('\n').append(offence.substring(0, 1).toUpperCase(Locale.ROOT));
        out.append(offence, 1, offence.length());
        out.append(": ").append(tally.bad().size()).append('\n');
        offenders("  ", tally.bad());
      }
    }
  }

  private void row(Object... cells) {
    out.append(String.format(Locale.ROOT, "  %-17s %7s %7s %6s %6s %8s %11s\n", cells));
  }

  private void offenders(String indent, List<Offender> offenders) {
    for (Offender offender : ScoreReport.named(offenders)) {
      out.append(indent).append(line(offender)).append('\n');
    }
    int unnamed = ScoreReport.unnamed(offenders);
    if (unnamed > 0) {
      out.append(indent).append("and ").append(unnamed).append(" more\n");
    }
  }

  private static String line(Offender offender) {
    String where = offender.place().file() + ":" + offender.place().range().line();
    String checks = offender.checks().isEmpty() ? "" : " " + offender.checks();
    String what = offender.part().name() + ": " + offender.part().note();
    return Visible.line(where + ": " + what + checks);
  }

  private void modules(ScoreReport report) {
    if (!report.severalModules()) {
      return;
    }
    if (report.byModule()) {
      for (OfModule module : report.scores().modules()) {
        out.append('\n');
        score(Visible.line("Module " + module.module()), module.score());
      }
      return;
    }
    List<OfModule> bad = report.badModules();
    int good = report.scores().modules().size() - bad.size();
    out.append("\nModules, the worst first:\n");
    for (OfModule module : bad.subList(0, Math.min(ScoreReport.MODULES, bad.size()))) {
      out.append(String.format(Locale.ROOT, "  %3d  ", module.score().points()));
      out.append(Visible.line(module.module())).append('\n');
    }
    if (bad.size() > ScoreReport.MODULES) {
      int more = bad.size() - ScoreReport.MODULES;
      out.append("  and ").append(more).append(" more below 100; --by-module shows them\n");
    }
    if (good > 0) {
      out.append("  100  in ").append(good).append(good == 1 ? " module\n" : " modules\n");
    }
  }

  private void change(Change change) {
    out.append("\nBefore: ").append(change.pointsBefore());
    out.append(", now: ").append(change.pointsNow()).append('\n');
    for (Aspect aspect : Aspect.values()) {
      List<Offender> added = change.added(aspect);
      if (change.turn(aspect) != Turn.HELD || !added.isEmpty()) {
        out.append("  ").append(change.line(aspect)).append('\n');
        offenders("    ", added);
      }
    }
  }
}
