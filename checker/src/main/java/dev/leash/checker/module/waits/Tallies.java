package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** How the number of signals that a wait needs compares with the number that can come. */
final class Tallies {

  private static final int DEPTH = 4;

  private final TaskTools tools;
  private final Signals signals;
  private final Counts counts;
  private final Entries entries;
  private final Entries answers;

  Tallies(TaskTools tools, Signals signals) {
    this.tools = tools;
    this.signals = signals;
    this.counts = new Counts(tools.view());
    this.entries = new Entries(tools.view(), counts);
    this.answers = new Entries(tools.view(), counts, true);
  }

  /** The count for {@code wait}, of whose signals {@code all} can be skipped. */
  Count of(Wait wait, List<Site> all) {
    return new Count(wait, all);
  }

  /** Counts for one wait, made when somebody asks. */
  final class Count {

    private final Wait wait;
    private final List<Site> all;
    private boolean known;
    private Signals.@Nullable Subject subject;
    private @Nullable Tally tally;
    private @Nullable Amount need;

    Count(Wait wait, List<Site> all) {
      this.wait = wait;
      this.all = all;
    }

    /** The wait that they are for. */
    Wait waiting() {
      return wait;
    }

    private void count() {
      if (known) {
        return;
      }
      known = true;
      Kind kind = Synchronizers.of(wait.method());
      Signals.Subject found =
          kind == null || kind.isMeeting() || !kind.remembers()
              ? null
              : signals.subject(wait, kind);
      if (found != null) {
        subject = found;
        Tally made = tally(found, entries);
        tally = made;
        need = made.need();
      }
    }

    private Tally tally(Signals.Subject found, Entries by) {
      Runs runs = new Runs(by, counts, tools.view().hierarchy(), found, found.made().get(0));
      return new Tally(tools, counts, wait, found, runs);
    }

    /** Whether {@code some} of the signals alone are surely too few. */
    boolean isTooFew(List<Site> some) {
      count();
      return tally != null && need != null && tally.isFewer(some, need);
    }

    /** Whether the wait needs each signal that can come. */
    boolean needsEach() {
      count();
      if (tally == null || need == null || subject == null) {
        return false;
      }
      return isNothing(tally.missing(all, need))
          || (!need.isKnown() && isNothing(tally(subject, answers).missing(all, need)));
    }

    /** The number of signals that are missing even if each one comes; null if it isn't known. */
    @Nullable Amount missing() {
      count();
      return tally == null || need == null ? null : tally.missing(all, need);
    }

    /** Where what is waited on is made, if that is one place. */
    @Nullable TreePath made() {
      count();
      return subject == null ? null : subject.made().get(0).at();
    }

    /** The calls in {@code body} that start those tasks which give the signals. */
    List<TreePath> starts(TreePath body) {
      List<TreePath> starts = new ArrayList<>(1);
      for (Site site : all) {
        TreePath own = Paths.body(site.at());
        if (own != null) {
          starts(own, site.member(), body, starts, 0);
        }
      }
      return starts;
    }

    private void starts(
        TreePath task, Member member, TreePath body, List<TreePath> starts, int depth) {
      if (depth > DEPTH || task.getLeaf() instanceof ClassTree) {
        return;
      }
      for (Entries.Entry entry : entries.of(task, member).entries()) {
        TreePath around = Paths.body(entry.at());
        if (around != null && around.getLeaf() == body.getLeaf()) {
          starts.add(entry.at());
        } else if (around != null) {
          starts(around, entry.member(), body, starts, depth + 1);
        }
      }
    }

    private boolean isNothing(@Nullable Amount missing) {
      return missing != null && missing.equals(Amount.ZERO);
    }

    /** Whether one signal is enough, as for the answer to a request. */
    boolean needsOne() {
      count();
      return need != null && need.equals(Amount.ONE);
    }
  }
}
