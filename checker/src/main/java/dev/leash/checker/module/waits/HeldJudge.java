package dev.leash.checker.module.waits;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds locks and permits that a body takes and gives back, but not when something between throws
 * or leaves: whoever wants them next waits for ever.
 */
final class HeldJudge implements RunJudge {

  private final TaskTools tools;
  private final Skips skips;
  private final Map<MethodSymbol, Set<MethodSymbol>> pairs;
  private final Holds holds;

  HeldJudge(TaskTools tools) {
    this.tools = tools;
    this.skips = new Skips(tools);
    this.pairs = LockTypes.in(tools.view());
    this.holds = new Holds(tools.view(), pairs);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    Set<Object> seen = new HashSet<>();
    for (Member member : tools.view().facts().members()) {
      for (JCExpression tree : member.waits()) {
        TreePath at = isTaking(tree) ? member.uses().path(tree) : null;
        VarSymbol root = at == null ? null : Holds.root(at);
        if (root != null && seen.add(root)) {
          judge(holds.of(root, member), sink);
        }
      }
    }
    for (MethodSymbol taking : pairs.keySet()) {
      for (Member member : tools.view().facts().callersOf(taking)) {
        for (TreePath call : member.uses().callsOf(taking)) {
          VarSymbol root = Holds.root(call);
          if (root != null && seen.add(root)) {
            judge(holds.of(root, member), sink);
          }
        }
      }
    }
  }

  private boolean isTaking(JCExpression tree) {
    return tree instanceof MethodInvocationTree call
        && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && holds.act(method) == Holds.Act.TAKE;
  }

  /** Judges all bodies that take the object of which {@code uses} are all uses. */
  private void judge(List<Holds.Use> uses, Consumer<Finding> sink) {
    if (uses.stream().anyMatch(use -> isRecount(use, uses)) || isGivenByOthers(uses)) {
      return;
    }
    for (Holds.Use use : uses) {
      boolean takes = use.act() == Holds.Act.TAKE || use.act() == Holds.Act.TRY;
      Defect defect = takes ? judge(use, uses) : null;
      if (defect != null) {
        sink.accept(defect);
      }
    }
  }

  /** Whether the count changes by other means, or by what the code reads of it. */
  private static boolean isRecount(Holds.Use use, List<Holds.Use> uses) {
    return use.act() == Holds.Act.OTHER
        || (use.act() == Holds.Act.LOOK
            && uses.stream()
                .anyMatch(
                    other -> other.act() != Holds.Act.LOOK && other.isIn(Paths.body(use.at()))));
  }

  /** Whether some code gives back what other code has taken. */
  private static boolean isGivenByOthers(List<Holds.Use> uses) {
    return uses.stream()
        .anyMatch(
            use ->
                use.act() == Holds.Act.GIVE
                    && uses.stream()
                        .noneMatch(
                            other ->
                                other.act() != Holds.Act.GIVE && other.isIn(Paths.body(use.at()))));
  }

  private @Nullable Defect judge(Holds.Use taking, List<Holds.Use> uses) {
    TreePath body = Paths.body(taking.at());
    if (body == null || body.getLeaf() instanceof ClassTree) {
      return null;
    }
    List<TreePath> gives = new ArrayList<>();
    for (Holds.Use use : uses) {
      if (use.act() == Holds.Act.GIVE && use.isIn(body) && use.name().equals(taking.name())) {
        gives.add(use.at());
        if (!Holds.isSame(taking.at(), use.at())) {
          return null;
        }
      }
    }
    Holds.Use wait = gives.isEmpty() ? null : waiting(taking, uses);
    if (wait == null
        || isRepeatedAlone(taking.at(), gives, body)
        || isGuarded(taking.at(), gives)
        || FinallyTests.mayLetThrough(gives, taking.at(), body)) {
      return null;
    }
    TreePath by = skipper(taking.at(), gives, body);
    if (by == null) {
      return null;
    }
    TreePath skipped = behind(by, gives);
    return Defect.of(flaw(skipped), skipped).waitingAt(wait.at()).endedAt(by);
  }

  private static Flaw flaw(TreePath giving) {
    return TreeInfo.symbol((JCTree) ((MethodInvocationTree) giving.getLeaf()).getMethodSelect())
                instanceof MethodSymbol method
            && Holds.isPermit(method)
        ? Flaw.PERMIT_LOST
        : Flaw.LOCK_KEPT;
  }

  /** Who waits for what is taken there: the same code in another thread, or other code. */
  private static Holds.@Nullable Use waiting(Holds.Use taking, List<Holds.Use> uses) {
    if (taking.act() == Holds.Act.TAKE) {
      return taking;
    }
    return uses.stream().filter(use -> use.act() == Holds.Act.TAKE).findFirst().orElse(null);
  }

  /** Whether it is taken in a loop and given back behind it, or the other way round. */
  private static boolean isRepeatedAlone(TreePath taking, List<TreePath> gives, TreePath body) {
    TreePath loop = Skips.loopAround(taking, body);
    return loop != null && gives.stream().noneMatch(give -> Paths.isWithin(give, loop.getLeaf()));
  }

  /** Whether a finally block that surely gives it back begins right behind {@code taking}. */
  private static boolean isGuarded(TreePath taking, List<TreePath> gives) {
    TreePath statement = taking.getParentPath();
    if (!(statement.getLeaf() instanceof ExpressionStatementTree
            || statement.getLeaf() instanceof VariableTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)) {
      return false;
    }
    int next = block.getStatements().indexOf(statement.getLeaf()) + 1;
    Tree around = statement.getParentPath().getParentPath().getLeaf();
    return (next < block.getStatements().size() && gives(block.getStatements().get(next), gives))
        || (around instanceof TryTree guarded
            && guarded.getBlock() == block
            && gives(guarded, gives));
  }

  private static boolean gives(StatementTree statement, List<TreePath> gives) {
    return statement instanceof TryTree guarded
        && guarded.getFinallyBlock() != null
        && gives.stream()
            .anyMatch(
                give ->
                    give.getParentPath().getLeaf() instanceof ExpressionStatementTree
                        && give.getParentPath().getParentPath().getLeaf()
                            == guarded.getFinallyBlock());
  }

  /** What can lead from {@code taking} to an end without any of {@code gives}; or null. */
  private @Nullable TreePath skipper(TreePath taking, List<TreePath> gives, TreePath body) {
    List<? extends Tree> trees = gives.stream().map(TreePath::getLeaf).toList();
    TreePath last = gives.get(gives.size() - 1);
    Outcome outcome = skips.behind(body, taking.getLeaf(), result(taking), trees);
    if (outcome == null || outcome.exits().isEmpty() || isKeptOnPurpose(outcome, taking, gives)) {
      return null;
    }
    TreePath by = Skips.thrower(outcome, body);
    List<TreePath> later = gives.stream().filter(give -> isBehind(give, taking)).toList();
    if (by == null) {
      by = Skips.earlyReturn(outcome, body, last.getLeaf(), later);
      by = by != null && isBehind(by, taking) ? by : null;
    }
    if (by == null && outcome.leaks(ExitKind.OVERWRITTEN)) {
      by = Skips.jumpAround(last, body, later);
      by = by != null && isBehind(by, taking) ? by : null;
    }
    return by == null || Skips.asksState(by, body, Holds.root(taking)) ? null : by;
  }

  private static boolean isBehind(TreePath second, TreePath first) {
    return Positions.start(second.getLeaf()) > Positions.start(first.getLeaf());
  }

  /** Whether a path that gets to the end of the body keeps it, too. */
  private static boolean isKeptOnPurpose(Outcome outcome, TreePath taking, List<TreePath> gives) {
    TreePath last = gives.get(gives.size() - 1);
    boolean atEnd =
        outcome.leaks(ExitKind.END)
            && gives.stream().noneMatch(give -> isBehind(give, taking) && isSure(give, taking));
    return atEnd
        || outcome.exits().stream()
            .anyMatch(
                exit ->
                    exit.kind() == ExitKind.RETURN
                        && Positions.start(exit.at()) > Positions.start(last.getLeaf()));
  }

  /** Whether {@code give} is no matter of a condition where {@code taking} was passed. */
  private static boolean isSure(TreePath give, TreePath taking) {
    for (TreePath p = give.getParentPath(); !Paths.isWithin(taking, p.getLeaf()); ) {
      boolean plain =
          p.getLeaf() instanceof ExpressionStatementTree
              || p.getLeaf() instanceof BlockTree
              || p.getLeaf() instanceof TryTree
              || p.getLeaf() instanceof SynchronizedTree;
      if (!plain) {
        return false;
      }
      p = p.getParentPath();
    }
    return true;
  }

  private static @Nullable VarSymbol result(TreePath taking) {
    Tree around = taking.getParentPath().getLeaf();
    return around instanceof VariableTree declared ? ((JCTree.JCVariableDecl) declared).sym : null;
  }

  private static TreePath behind(TreePath by, List<TreePath> gives) {
    for (TreePath give : gives) {
      if (Positions.start(give.getLeaf()) > Positions.start(by.getLeaf())) {
        return give;
      }
    }
    return gives.get(gives.size() - 1);
  }
}
