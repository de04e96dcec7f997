package dev.leash.checker.module.tasks;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Where an exception is caught, and what the catch clause does with it. */
final class Handlers {

  private final RunView view;
  private final Calls calls;

  /**
   * What a catch clause does with an interrupt.
   *
   * @param leaves whether each path through it leaves the loop
   * @param mayLeave whether some path does
   * @param restores whether it sets the thread's interrupt flag again
   * @param remembers whether it notes it somewhere that other code reads
   * @param stops whether it changes what the loop's own condition reads
   * @param passesOn whether it gives the exception to somebody who may act on it
   */
  record Outcome(
      boolean leaves,
      boolean mayLeave,
      boolean restores,
      boolean remembers,
      boolean stops,
      boolean passesOn) {

    boolean isSwallowed() {
      return !leaves && !mayLeave && !remembers && !stops && !passesOn;
    }

    boolean endsLoop() {
      return leaves || stops;
    }
  }

  Handlers(RunView view, Calls calls) {
    this.view = view;
    this.calls = calls;
  }

  /** The types that {@code clause} catches. */
  static List<Type> caught(CatchTree clause) {
    List<Type> types = new ArrayList<>(1);
    Tree type = clause.getParameter().getType();
    if (type instanceof UnionTypeTree union) {
      union.getTypeAlternatives().forEach(t -> types.add(((JCTree) t).type));
    } else {
      types.add(((JCTree) type).type);
    }
    return types;
  }

  /** Whether {@code clause} catches what an interrupt throws. */
  boolean takesInterrupt(CatchTree clause) {
    return catches(clause, calls.interruption());
  }

  /** Whether {@code clause} catches what an interrupt throws, and nothing else. */
  boolean takesNothingElse(CatchTree clause) {
    return caught(clause).stream().allMatch(JavaThreads::isInterruption);
  }

  private boolean catches(CatchTree clause, Type thrown) {
    return caught(clause).stream().anyMatch(type -> view.types().isSubtype(thrown, type));
  }

  /**
   * The catch clause inside of {@code limit} that takes a {@code thrown} from {@code path}, or null
   * if it goes further.
   */
  @Nullable TreePath handler(TreePath path, Tree limit, Type thrown) {
    for (TreePath p = path; p.getLeaf() != limit; p = p.getParentPath()) {
      TreePath parent = p.getParentPath();
      if (parent == null) {
        return null;
      }
      if (parent.getLeaf() instanceof TryTree statement && isGuarded(statement, p.getLeaf())) {
        for (CatchTree clause : statement.getCatches()) {
          if (catches(clause, thrown)) {
            return new TreePath(parent, clause);
          }
        }
      }
    }
    return null;
  }

  /** The clause inside of {@code limit} that takes any unchecked exception, or null. */
  @Nullable TreePath catchAll(TreePath path, Tree limit) {
    return handler(path, limit, calls.unchecked());
  }

  private static boolean isGuarded(TryTree statement, Tree part) {
    return statement.getBlock() == part || statement.getResources().contains(part);
  }

  /** What {@code clause}, in {@code loop}, does with an interrupt. */
  Outcome outcome(TreePath clause, Loop loop) {
    Reading reading = new Reading(clause, loop);
    BlockTree block = ((CatchTree) clause.getLeaf()).getBlock();
    reading.scanTree(new TreePath(clause, block));
    Jumps jumps = new Jumps(this, loop.tree());
    boolean leaves =
        jumps.alwaysLeaves(new TreePath(clause, block))
            || (!reading.continues && jumps.leavesAfter(clause));
    return new Outcome(
        leaves,
        reading.mayLeave || reading.calls.exits,
        reading.restores,
        reading.remembers,
        reading.stops,
        reading.passesOn);
  }

  /**
   * What {@code clause}, in no loop of the method or lambda {@code body}, does with an interrupt.
   */
  Outcome ofMethod(TreePath clause, TreePath body) {
    Reading reading = new Reading(clause, null);
    BlockTree block = ((CatchTree) clause.getLeaf()).getBlock();
    reading.scanTree(new TreePath(clause, block));
    boolean tells = !(body.getLeaf() instanceof MethodTree method) || !isVoid(method);
    return new Outcome(
        reading.throwsUp,
        tells || reading.throwsUp || reading.calls.exits,
        reading.restores,
        reading.remembers,
        false,
        reading.passesOn);
  }

  private static boolean isVoid(MethodTree method) {
    return method.getReturnType() != null
        && ((JCTree) method.getReturnType()).type.hasTag(TypeTag.VOID);
  }

  /** What the statements of a catch clause do. */
  private final class Reading extends BodyScanner {

    private final @Nullable Loop loop;
    private final VarSymbol exception;
    private final Set<VarSymbol> read = new HashSet<>();
    private final CallEffect calls = new CallEffect(view);
    private boolean mayLeave;
    private boolean continues;
    private boolean throwsUp;
    private boolean restores;
    private boolean remembers;
    private boolean stops;
    private boolean passesOn;

    Reading(TreePath clause, @Nullable Loop loop) {
      this.loop = loop;
      this.exception = ((JCTree.JCCatch) clause.getLeaf()).param.sym;
      ExpressionTree condition = loop == null ? null : loop.condition();
      if (condition != null) {
        Conditional conditional = Conditional.of(condition, view);
        read.addAll(conditional.fields);
        read.addAll(conditional.locals);
      }
    }

    /** The exception has cleared the flag, so asking for it tells nothing. */
    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
      if (!restores && asksFlag(tree.getCondition())) {
        scan(tree.getElseStatement(), null);
        return null;
      }
      return super.visitIf(tree, null);
    }

    private boolean asksFlag(Tree condition) {
      Tree stripped = TreeInfo.skipParens((JCTree) condition);
      return stripped instanceof MethodInvocationTree call
          && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
          && JavaThreads.testsInterrupt(method);
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
      mayLeave = true;
      return super.visitReturn(tree, null);
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
      throwsUp = true;
      mayLeave |= loop == null || isOut();
      return super.visitThrow(tree, null);
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Void unused) {
      mayLeave |= loop != null && isOut();
      return null;
    }

    private boolean isOut() {
      return loop != null && new Jumps(Handlers.this, loop.tree()).isOut(getCurrentPath());
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void unused) {
      continues = true;
      return null;
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
      changes(tree.getVariable());
      return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void u) {
      changes(tree.getVariable());
      return super.visitCompoundAssignment(tree, null);
    }

    private void changes(Tree target) {
      if (TreeInfo.symbol((JCTree) target) instanceof VarSymbol variable) {
        stops |= read.contains(variable);
        remembers |= isRemembered(variable);
      }
    }

    /** Whether somebody acts on what is noted: a local boolean must lead to an interrupt. */
    private boolean isRemembered(VarSymbol variable) {
      boolean local = !(variable.owner instanceof ClassSymbol);
      if (!local || loop == null || !variable.type.hasTag(TypeTag.BOOLEAN)) {
        return local || variable.type.hasTag(TypeTag.BOOLEAN);
      }
      for (TreePath use : loop.member().uses().of(variable)) {
        TreePath parent = use.getParentPath();
        while (parent.getLeaf() instanceof ParenthesizedTree) {
          parent = parent.getParentPath();
        }
        boolean written =
            parent.getLeaf() instanceof AssignmentTree assignment
                && assignment.getVariable() == use.getLeaf();
        if (!written
            && !(parent.getLeaf() instanceof IfTree test && !interrupts(test.getThenStatement()))) {
          return true;
        }
      }
      return false;
    }

    private boolean interrupts(Tree tree) {
      boolean[] found = new boolean[1];
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitMethodInvocation(
            MethodInvocationTree call, @Nullable Void unused) {
          found[0] |=
              TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
                  && (JavaThreads.interrupts(method)
                      || !view.hierarchy().implementations(method).isEmpty());
          return super.visitMethodInvocation(call, null);
        }

        @Override
        public @Nullable Void visitThrow(ThrowTree thrown, @Nullable Void unused) {
          found[0] = true;
          return null;
        }

        @Override
        public @Nullable Void visitReturn(ReturnTree returned, @Nullable Void unused) {
          found[0] = true;
          return null;
        }
      }.scan(tree, null);
      return found[0];
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      Symbol symbol = TreeInfo.symbol((JCTree) tree.getMethodSelect());
      if (symbol instanceof MethodSymbol method) {
        if (JavaThreads.interrupts(method)) {
          boolean own = isOwnThread(getCurrentPath());
          restores |= own;
          passesOn |= !own;
        } else if (view.book().method(method).neverReturns()) {
          mayLeave = true;
          throwsUp = true;
        } else {
          called(tree, method);
        }
      }
      return super.visitMethodInvocation(tree, null);
    }

    /** Whether a call is on the thread that runs it. */
    private boolean isOwnThread(TreePath call) {
      TreePath receiver = Origins.receiver(call);
      return receiver == null
          || (receiver.getLeaf() instanceof MethodInvocationTree current
              && TreeInfo.symbol((JCTree) current.getMethodSelect()) instanceof MethodSymbol method
              && JavaThreads.givesCurrent(method))
          || (TreeInfo.symbol((JCTree) receiver.getLeaf()) instanceof VarSymbol variable
              && (Self.isNamedBy(variable) || isCurrentThread(variable)));
    }

    private boolean isCurrentThread(VarSymbol variable) {
      TreePath declaration = loop == null ? null : loop.member().uses().declaration(variable);
      return declaration != null
          && declaration.getLeaf() instanceof JCTree.JCVariableDecl declared
          && declared.init instanceof JCTree.JCMethodInvocation call
          && TreeInfo.symbol(call.meth) instanceof MethodSymbol method
          && JavaThreads.givesCurrent(method);
    }

    private void called(MethodInvocationTree tree, MethodSymbol method) {
      if (tree.getMethodSelect() instanceof MemberSelectTree select
          && TreeInfo.symbol((JCTree) select.getExpression()) instanceof VarSymbol receiver) {
        boolean isFlag = read.contains(receiver);
        stops |= isFlag;
        remembers |= isFlag;
      }
      List<MethodSymbol> bodies = view.hierarchy().implementations(method);
      for (MethodSymbol body : bodies) {
        calls.read(body, read);
      }
      stops |= calls.stops;
      restores |= calls.restores;
      boolean given =
          tree.getArguments().stream()
              .anyMatch(argument -> TreeInfo.symbol((JCTree) argument) == exception);
      boolean unseenHelper =
          bodies.isEmpty()
              && method.isStatic()
              && !view.book().method(method).quiet()
              && !view.facts().declares(method.enclClass());
      passesOn |= given && (unseenHelper || (!bodies.isEmpty() && !calls.isEmpty()));
    }
  }
}
