package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Whether, how often and when code runs, seen from the body that makes one object: its home. Every
 * answer errs to the side of more runs, earlier.
 */
final class Runs {

  private final Entries entries;
  private final Counts counts;
  private final Hierarchy hierarchy;
  private final Signals.Subject subject;
  private final Origins.Origin made;
  private final Tree home;

  Runs(
      Entries entries,
      Counts counts,
      Hierarchy hierarchy,
      Signals.Subject subject,
      Origins.Origin made) {
    this(entries, counts, hierarchy, subject, made, homeOf(made));
  }

  private Runs(
      Entries entries,
      Counts counts,
      Hierarchy hierarchy,
      Signals.Subject subject,
      Origins.Origin made,
      Tree home) {
    this.entries = entries;
    this.counts = counts;
    this.hierarchy = hierarchy;
    this.subject = subject;
    this.made = made;
    this.home = home;
  }

  private static Tree homeOf(Origins.Origin made) {
    TreePath body = Paths.body(made.at());
    return body == null ? made.at().getCompilationUnit() : body.getLeaf();
  }

  /** The same, seen from one run of {@code body} instead. */
  Runs from(Tree body) {
    return new Runs(entries, counts, hierarchy, subject, made, body);
  }

  /** The code that holds {@code at}, which may itself be a function: a method reference. */
  static @Nullable TreePath body(TreePath at) {
    return at.getLeaf() instanceof MemberReferenceTree ? at : Paths.body(at);
  }

  /** The method, lambda or class whose code makes the object. */
  Tree home() {
    return home;
  }

  /** Whether {@code at} may run at all. */
  boolean isLive(TreePath at, Member member) {
    return isLive(at, member, new HashSet<>());
  }

  private boolean isLive(TreePath at, Member member, Set<Tree> seen) {
    TreePath body = body(at);
    if (body == null || isHome(body)) {
      return true;
    }
    if (!seen.add(body.getLeaf())) {
      return false;
    }
    Entries.Found found = entries(body, member);
    return isOpen(found, body)
        || found.entries().stream().anyMatch(e -> isLive(e.at(), e.member(), seen));
  }

  /** How often {@code at} runs at most for one object; null if that isn't known. */
  @Nullable Amount times(TreePath at, Member member) {
    return times(at, member, new HashSet<>());
  }

  private @Nullable Amount times(TreePath at, Member member, Set<Tree> seen) {
    TreePath body = body(at);
    Amount rounds =
        body == at
            ? Amount.ONE
            : body == null ? null : counts.rounds(at, body.getLeaf(), made.at(), member);
    if (body == null || rounds == null || isHome(body)) {
      return rounds;
    }
    Entries.Found found = entries(body, member);
    if (isOpen(found, body) || !seen.add(body.getLeaf())) {
      return null;
    }
    Amount sum = Amount.ZERO;
    for (Entries.Entry entry : found.entries()) {
      Amount runs = times(entry, seen);
      if (runs == null) {
        return null;
      }
      sum = sum.plus(runs);
    }
    seen.remove(body.getLeaf());
    return rounds.times(sum);
  }

  private @Nullable Amount times(Entries.Entry entry, Set<Tree> seen) {
    Amount each = entry.times();
    Amount calls = each == null ? null : times(entry.at(), entry.member(), seen);
    return each == null || calls == null ? null : calls.times(each);
  }

  /**
   * Notes which threads come to {@code at}, by the call that starts each, and how many there are;
   * false if that isn't known.
   */
  boolean addThreads(TreePath at, Member member, Map<Tree, Amount> threads) {
    return addThreads(at, member, threads, new HashSet<>());
  }

  private boolean addThreads(
      TreePath at, Member member, Map<Tree, Amount> threads, Set<Tree> seen) {
    TreePath body = body(at);
    if (body == null) {
      return false;
    }
    if (isHome(body)) {
      threads.put(home, Amount.ONE);
      return !(home instanceof ClassTree);
    }
    Entries.Found found = entries(body, member);
    if (isOpen(found, body) || !seen.add(body.getLeaf())) {
      return false;
    }
    for (Entries.Entry entry : found.entries()) {
      if (!entry.spawned()) {
        if (!addThreads(entry.at(), entry.member(), threads, seen)) {
          return false;
        }
        continue;
      }
      Amount runs = times(entry, new HashSet<>());
      if (runs == null) {
        return false;
      }
      threads.put(entry.at().getLeaf(), runs);
    }
    seen.remove(body.getLeaf());
    return true;
  }

  /**
   * The places in {@code body} that have to be reached before {@code at} can run; null if it may
   * run without.
   */
  @Nullable List<TreePath> anchors(TreePath at, Member member, Tree body) {
    List<TreePath> result = new ArrayList<>(1);
    return collect(at, member, body, result, new HashSet<>()) ? result : null;
  }

  private boolean collect(
      TreePath at, Member member, Tree target, List<TreePath> result, Set<Tree> seen) {
    TreePath body = body(at);
    if (body != null && body.getLeaf() == target) {
      result.add(at);
      return true;
    }
    if (body == null || isHome(body)) {
      return false;
    }
    if (!seen.add(body.getLeaf())) {
      return true;
    }
    Entries.Found found = entries(body, member);
    return !isOpen(found, body)
        && found.entries().stream()
            .allMatch(e -> collect(e.at(), e.member(), target, result, seen));
  }

  /** Whether {@code first} comes before {@code second} whenever a thread runs both. */
  boolean isBehind(TreePath second, TreePath first) {
    for (TreePath p = first; p != null && p.getLeaf() != home; p = p.getParentPath()) {
      boolean repeats = Loop.isLoop(p.getLeaf()) && !Paths.isWithin(made.at(), p.getLeaf());
      if (repeats && Paths.isWithin(second, p.getLeaf())) {
        return false;
      }
    }
    return Order.isBehind(second, first);
  }

  private boolean isHome(TreePath body) {
    if (body.getLeaf() == home) {
      return true;
    }
    return home instanceof ClassTree
        && body.getLeaf() instanceof MethodTree method
        && body.getParentPath().getLeaf() == home
        && ((JCTree.JCMethodDecl) method).sym.isConstructor()
        && made.member().tree() instanceof JCTree.JCVariableDecl field
        && !field.sym.isStatic();
  }

  /** What makes {@code body} run with the object, rather than with another one. */
  Entries.Found entries(TreePath body, Member member) {
    Entries.Found found = entries.of(body, member);
    if (Paths.isWithin(body, made.member().tree()) || !(body.getLeaf() instanceof MethodTree)) {
      return found;
    }
    MethodSymbol method = ((JCTree.JCMethodDecl) body.getLeaf()).sym;
    boolean given = subject.passed().stream().anyMatch(call -> mayRun(call, method));
    List<Entries.Entry> mine =
        found.entries().stream().filter(entry -> mayHaveIt(entry, given)).toList();
    return new Entries.Found(mine, found.open(), found.exposed());
  }

  private boolean mayRun(Tree call, MethodSymbol method) {
    return call instanceof MethodInvocationTree invocation
        && TreeInfo.symbol((JCTree) invocation.getMethodSelect()) instanceof MethodSymbol called
        && hierarchy.overridden(method).contains(called);
  }

  /**
   * Whether the object that is looked at can be the one that is used there.
   *
   * @param given whether the method that is entered gets it as an argument
   */
  private boolean mayHaveIt(Entries.Entry entry, boolean given) {
    if (entry.via() instanceof NewClassTree created) {
      return subject.passed().contains(created)
          || !isGivenWhenMade(((JCTree.JCNewClass) created).type.tsym);
    }
    return !given || !subject.fields().isEmpty() || subject.passed().contains(entry.at().getLeaf());
  }

  /** Whether objects of that class get what they hold by their constructor, and keep it. */
  private boolean isGivenWhenMade(Symbol type) {
    return subject.passed().stream()
            .anyMatch(tree -> tree instanceof NewClassTree && ((JCTree) tree).type.tsym == type)
        && subject.fields().stream().allMatch(VarSymbol::isFinal);
  }

  /** Code out of view may make objects of a class, unless each of them is given the subject. */
  boolean isOpen(Entries.Found found, TreePath body) {
    if (found.open()) {
      return true;
    }
    if (!(body.getLeaf() instanceof MethodTree method)) {
      return false;
    }
    MethodSymbol symbol = ((JCTree.JCMethodDecl) method).sym;
    return hierarchy.overridden(symbol).size() > 1
        && !Visibility.isFilePrivate(symbol.enclClass())
        && !isGivenWhenMade(symbol.enclClass());
  }
}
