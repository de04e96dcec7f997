package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Body;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** How code comes to run, on which threads, if all of it comes by way of one body: its home. */
final class Arrivals {

  private final Runs runs;
  private final Counts counts;
  private final TreePath made;
  private final Home home;

  /**
   * Arrivals in {@code home}.
   *
   * @param made where the object is made that the code works on
   */
  Arrivals(Runs runs, Counts counts, TreePath made, Home home) {
    this.runs = runs;
    this.counts = counts;
    this.made = made;
    this.home = home;
  }

  /**
   * A body, and the object that it works with.
   *
   * @param body the body
   * @param holder what holds the object there; null if the class of the body does, or nothing
   */
  record Home(Body body, @Nullable Holder holder) {}

  /**
   * An object that one body makes for itself, and that holds another one.
   *
   * @param type its class
   * @param made its creation
   * @param calls all that is done with it
   */
  record Holder(ClassSymbol type, Tree made, List<TreePath> calls) {

    /** Whether {@code entry} can work with this object, rather than another one of its class. */
    boolean has(Entries.Entry entry) {
      if (entry.via() instanceof NewClassTree created && ((JCTree) created).type.tsym == type) {
        return created == made;
      }
      return isWithin(entry.at(), type)
          || calls.stream().anyMatch(call -> Paths.isWithin(call, entry.at().getLeaf()));
    }
  }

  private static boolean isWithin(TreePath path, Symbol type) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof ClassTree && ((JCTree.JCClassDecl) p.getLeaf()).sym == type) {
        return true;
      }
    }
    return false;
  }

  /**
   * One way in which code comes to run.
   *
   * @param anchor the place in the home body that leads there
   * @param start what starts the thread that runs it; null if it is the home's own
   * @param chain the places that lead there, from the body of that thread on, or from the home
   * @param once whether such a thread, or the anchor, runs it once at most
   * @param sure whether it always does
   */
  record Arrival(
      TreePath anchor,
      Entries.@Nullable Entry start,
      List<Site> chain,
      boolean once,
      boolean sure) {}

  /** How {@code site} comes to run; null if that isn't known. */
  @Nullable List<Arrival> of(Site site) {
    List<Arrival> result = new ArrayList<>(1);
    Arrival last = new Arrival(site.at(), null, List.of(), true, true);
    return arrive(site.at(), site.member(), last, result, new HashSet<>()) ? result : null;
  }

  /**
   * Adds the arrivals at {@code at}.
   *
   * @param below what is known of the way from there on
   */
  private boolean arrive(
      TreePath at, Member member, Arrival below, List<Arrival> result, Set<Tree> seen) {
    TreePath body = Runs.body(at);
    if (body != null && body.getLeaf() == home.body().tree()) {
      result.add(new Arrival(at, below.start(), below.chain(), below.once(), below.sure()));
      return true;
    }
    if (body == null || !seen.add(body.getLeaf())) {
      return false;
    }
    boolean repeated =
        body != at && !Amount.ONE.equals(counts.rounds(at, body.getLeaf(), made, member));
    boolean sure = body == at || Order.isAlwaysPassed(at, body.getLeaf());
    Entries.Found found = entries(body, member);
    if (found.open() || (repeated && below.start() != null)) {
      return false;
    }
    for (Entries.Entry entry : found.entries()) {
      boolean again = entry.spawned() && (below.start() != null || entry.times() == null);
      boolean own = below.start() == null; // so far it is all one thread
      Arrival next =
          new Arrival(
              at,
              entry.spawned() ? entry : below.start(),
              own ? before(new Site(at, member, null), below.chain()) : below.chain(),
              below.once() && !repeated && (entry.spawned() || Amount.ONE.equals(entry.times())),
              below.sure() && (!own || entry.spawned() || sure));
      if (again || !arrive(entry.at(), entry.member(), next, result, seen)) {
        return false;
      }
    }
    seen.remove(body.getLeaf());
    return true;
  }

  private static List<Site> before(Site first, List<Site> rest) {
    List<Site> chain = new ArrayList<>(rest.size() + 1);
    chain.add(first);
    chain.addAll(rest);
    return chain;
  }

  private Entries.Found entries(TreePath body, Member member) {
    Entries.Found found = runs.entries(body, member);
    Holder holder = home.holder();
    if (holder == null || !isWithin(body, holder.type())) {
      return new Entries.Found(found.entries(), runs.isOpen(found, body), found.exposed());
    }
    List<Entries.Entry> mine = found.entries().stream().filter(holder::has).toList();
    return new Entries.Found(mine, found.open() && !found.exposed(), false);
  }
}
