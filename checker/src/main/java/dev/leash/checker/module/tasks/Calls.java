package dev.leash.checker.module.tasks;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What calls do as far as waiting goes: by contract, or by a summary of the method in view. */
public final class Calls {

  private static final int DEPTH = 4;

  private final RunView view;
  private final Symtab symtab;
  private final Origins origins;
  private final Map<MethodSymbol, Summary> summaries = new HashMap<>();

  /**
   * What a method of the run does on the thread that calls it.
   *
   * @param waits its waits without a limit, those of the methods that it calls included
   * @param swallows catch clauses that take an interrupt and let the method return normally
   * @param exits whether it always ends the program
   */
  public record Summary(List<Wait> waits, List<Ways.Swallow> swallows, boolean exits) {

    static final Summary NOTHING = new Summary(List.of(), List.of(), false);
  }

  /** Calls of one run. */
  public Calls(RunView view, Symtab symtab, Origins origins) {
    this.view = view;
    this.symtab = symtab;
    this.origins = origins;
  }

  /** What an interrupt throws. */
  Type interruption() {
    return symtab.interruptedExceptionType;
  }

  /** What any unchecked exception is. */
  Type unchecked() {
    return symtab.runtimeExceptionType;
  }

  /** Whether the compiler checks that {@code thrown} is handled. */
  boolean isChecked(Type thrown) {
    return !view.types().isSubtype(thrown, symtab.runtimeExceptionType)
        && !view.types().isSubtype(thrown, symtab.errorType);
  }

  /** The wait without a limit that the call at {@code path} is, or null if it is none. */
  public @Nullable Wait wait(TreePath path, Member member, MethodSymbol method) {
    Blocks blocks = view.book().method(method).blocks();
    if (blocks == null || blocks.isLock()) {
      return null;
    }
    Wait wait = new Wait(path, member, method, blocks);
    return wait.isUnlimited() && !isNeverFull(wait) ? wait : null;
  }

  /** A queue that takes any number of elements makes nobody wait who puts one in. */
  private boolean isNeverFull(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    var signal = view.book().method(wait.method()).signal();
    if (receiver == null || signal == null || signal.ends().isEmpty()) {
      return false;
    }
    boolean puts = wait.blocks().bounded().startsWith("offer");
    Origins.Found found = origins.of(receiver, wait.member());
    return puts
        && found.complete()
        && !found.origins().isEmpty()
        && found.origins().stream().allMatch(this::isUnboundedQueue);
  }

  private boolean isUnboundedQueue(Origins.Origin origin) {
    return origin.tree() instanceof NewClassTree created
        && ((JCTree.JCNewClass) created).constructor instanceof MethodSymbol constructor
        && view.book().method(constructor).unbounded();
  }

  /** The call at {@code path} if it waits, whether or not for a limited time; else null. */
  @Nullable Wait anyWait(TreePath path, Member member, MethodSymbol method) {
    Blocks blocks = view.book().method(method).blocks();
    return blocks == null ? null : new Wait(path, member, method, blocks);
  }

  /** Whether what is waited on can be closed by somebody, which ends the wait by an exception. */
  public boolean canBeClosed(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    Type type = receiver == null ? null : ((JCTree) receiver.getLeaf()).type;
    return type != null && view.types().isSubtype(type, symtab.autoCloseableType);
  }

  /** What the one method of the run that a call of {@code method} runs does; null if unknown. */
  public @Nullable Summary summary(MethodSymbol method) {
    MethodSymbol body = view.hierarchy().soleImplementation(method);
    return body == null ? null : summarize(body, 0);
  }

  private Summary summarize(MethodSymbol method, int depth) {
    Summary known = summaries.get(method);
    if (known != null) {
      return known;
    }
    Member member = view.facts().memberOf(method);
    TreePath path = member == null ? null : member.uses().method(method);
    if (member == null || path == null || depth > DEPTH) {
      return Summary.NOTHING;
    }
    summaries.put(method, Summary.NOTHING); // a recursive call adds nothing
    MethodScan scan = new MethodScan(member, path, depth);
    scan.scanBody(path);
    Summary summary = new Summary(List.copyOf(scan.waits), List.copyOf(scan.swallows), false);
    summaries.put(method, summary);
    return summary;
  }

  /** Walks over a method that a loop calls. */
  private final class MethodScan extends BodyScanner {

    private final Member member;
    private final TreePath body;
    private final int depth;
    private final List<Wait> waits = new ArrayList<>();
    private final List<Ways.Swallow> swallows = new ArrayList<>();

    MethodScan(Member member, TreePath body, int depth) {
      this.member = member;
      this.body = body;
      this.depth = depth;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      super.visitMethodInvocation(tree, null);
      if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
        call(method);
      }
      return null;
    }

    private void call(MethodSymbol method) {
      Wait wait = Calls.this.wait(getCurrentPath(), member, method);
      if (wait != null) {
        waits.add(wait);
      }
      boolean interruptible =
          method.getThrownTypes().stream().anyMatch(JavaThreads::isInterruption);
      boolean isWait = view.book().method(method).blocks() != null;
      if (interruptible && isWait && !declaresInterruption()) {
        swallowed();
      }
      MethodSymbol target = view.hierarchy().soleImplementation(method);
      if (target != null) {
        Summary callee = summarize(target, depth + 1);
        waits.addAll(callee.waits());
        swallows.addAll(callee.swallows());
      }
    }

    /** A method that passes interrupts on elsewhere is trusted with the rest. */
    private boolean declaresInterruption() {
      return body.getLeaf() instanceof JCTree.JCMethodDecl method
          && method.sym.getThrownTypes().stream().anyMatch(JavaThreads::isInterruption);
    }

    private void swallowed() {
      Handlers handlers = new Handlers(view, Calls.this);
      TreePath clause = handlers.handler(getCurrentPath(), body.getLeaf(), interruption());
      if (clause == null || isInLoop(clause)) {
        return; // a loop in between is judged as one
      }
      Handlers.Outcome outcome = handlers.ofMethod(clause, body);
      if (outcome.isSwallowed()) {
        swallows.add(new Ways.Swallow(clause, outcome.restores(), getCurrentPath()));
      }
    }

    private boolean isInLoop(TreePath path) {
      for (TreePath p = path; p.getLeaf() != body.getLeaf(); p = p.getParentPath()) {
        if (Loop.isLoop(p.getLeaf())) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Whether an interrupt that ends the wait at {@code path} gets out of {@code body}: it is thrown,
   * or the thread's flag is set again.
   */
  public boolean letsInterruptOut(TreePath path, TreePath body) {
    Handlers handlers = new Handlers(view, this);
    TreePath clause = handlers.handler(path, body.getLeaf(), interruption());
    if (clause == null) {
      return true;
    }
    Handlers.Outcome outcome = handlers.ofMethod(clause, body);
    return outcome.leaves() || outcome.restores();
  }

  /** Whether {@code variable} holds what came out of a wait, as an element of a queue. */
  boolean isTaken(VarSymbol variable, Member member) {
    TreePath declaration = member.uses().declaration(variable);
    boolean direct =
        declaration != null
            && declaration.getLeaf() instanceof JCTree.JCVariableDecl declared
            && isWaitCall(declared.init);
    for (TreePath use : member.uses().of(variable)) {
      direct |=
          use.getParentPath().getLeaf() instanceof JCTree.JCAssign assignment
              && assignment.lhs == use.getLeaf()
              && isWaitCall(assignment.rhs);
    }
    return direct || comesFromWait(variable, member);
  }

  private boolean isWaitCall(@Nullable Tree tree) {
    return tree instanceof MethodInvocationTree call
        && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && view.book().method(method).blocks() != null;
  }

  private boolean comesFromWait(VarSymbol variable, Member member) {
    return origins.of(variable, member).origins().stream()
        .anyMatch(origin -> isWaitCall(origin.tree()));
  }

  /** Whether {@code body} itself interrupts some thread. */
  public boolean interrupts(Body body) {
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        found[0] |=
            TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
                && JavaThreads.interrupts(method);
        return super.visitMethodInvocation(tree, null);
      }
    }.scanBody(body.path());
    return found[0];
  }

  /** The arguments of the call at {@code path} as paths. */
  static List<TreePath> arguments(TreePath path) {
    List<TreePath> result = new ArrayList<>();
    for (ExpressionTree argument : Nodes.arguments(path.getLeaf())) {
      result.add(new TreePath(path, argument));
    }
    return result;
  }
}
