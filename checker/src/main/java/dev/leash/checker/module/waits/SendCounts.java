package dev.leash.checker.module.waits;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Holders;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** How many elements one run of a task sends: whatever is not understood counts as one. */
final class SendCounts {

  private static final int SITES = 5;
  private static final Count ONE = new Count(1, 1);

  private final Skips skips;

  SendCounts(TaskTools tools) {
    this.skips = new Skips(tools);
  }

  /**
   * How many elements a task sends.
   *
   * @param most on the path that sends most
   * @param least on each path that sends any, if nothing throws
   */
  record Count(int most, int least) {}

  /** What each task of {@code sender} sends. */
  Count of(Channel.Sender sender) {
    List<Site> sites = apart(sender.chains());
    TreePath body = sites.isEmpty() ? null : Paths.body(sites.get(0).at());
    boolean together =
        body != null
            && sender.once()
            && sites.stream().allMatch(site -> Paths.runs(body.getLeaf(), site.at()));
    if (sites.size() <= 1 || sites.size() > SITES || !together || body == null) {
      return ONE;
    }
    int most = 1;
    boolean always = true;
    for (Site first : sites) {
      List<Site> others = new ArrayList<>(sites);
      others.remove(first);
      most = Math.max(most, 1 + longest(first, others, body));
      Outcome outcome = behind(first, others, body);
      boolean last = first.at().getLeaf() == sites.get(sites.size() - 1).at().getLeaf();
      always &=
          last
              || (outcome != null
                  && !outcome.leaks(ExitKind.END)
                  && !outcome.leaks(ExitKind.RETURN));
    }
    return new Count(most, always && sender.sure() ? most : 1);
  }

  /** The places where the ways to the sends part, one for each; none if they do so bit by bit. */
  private static List<Site> apart(List<List<Site>> chains) {
    int depth = chains.stream().mapToInt(List::size).min().orElse(0);
    for (int i = 0; i < depth; i++) {
      int level = i;
      List<Site> sites = chains.stream().map(chain -> chain.get(level)).toList();
      long different = sites.stream().map(site -> site.at().getLeaf()).distinct().count();
      if (different > 1 || chains.size() == 1) {
        return different == sites.size() ? sites : List.of();
      }
    }
    return List.of();
  }

  /** How many of {@code others} can come one after the other behind {@code first}. */
  private int longest(Site first, List<Site> others, TreePath body) {
    int longest = 0;
    for (Site next : others) {
      Outcome outcome = behind(first, List.of(next), body);
      if (outcome != null && outcome.released()) {
        List<Site> rest = new ArrayList<>(others);
        rest.remove(next);
        longest = Math.max(longest, 1 + longest(next, rest, body));
      }
    }
    return longest;
  }

  private @Nullable Outcome behind(Site first, List<Site> next, TreePath body) {
    VarSymbol result = Holders.firstVariable(first.at(), first.member());
    return skips.behind(
        body, first.at().getLeaf(), result, next.stream().map(s -> s.at().getLeaf()).toList());
  }
}
