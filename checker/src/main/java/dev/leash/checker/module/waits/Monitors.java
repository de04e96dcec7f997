package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Waits of an object on itself, which whoever has the object may notify. */
final class Monitors {

  private final RunView view;
  private @Nullable List<Type> notified;

  Monitors(RunView view) {
    this.view = view;
  }

  /** Whether {@code wait} waits on {@code this}, of its own class or of one around it. */
  boolean isOnSelf(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    return receiver == null
        || (TreeInfo.symbol((JCTree) receiver.getLeaf()) instanceof VarSymbol variable
            && Self.isNamedBy(variable));
  }

  /**
   * Whether somebody may notify the object: some code of the run does so with an object that may be
   * this one, or its class leaves it to others.
   */
  boolean mayBeNotified(Wait wait) {
    ClassSymbol type = self(wait.at());
    return type == null
        || !view.options().wholeRun()
        || isForOthers(type)
        || !waitsForOwnState(wait, type)
        || notified().stream().anyMatch(known -> mayBe(known, type));
  }

  /** Whether one of a subject's classes, declared in the run, may notify itself. */
  boolean mayBeNotified(Signals.Subject subject) {
    return subject.made().stream()
        .map(origin -> ((JCTree) origin.tree()).type)
        .anyMatch(type -> type == null || view.facts().declares(type.tsym));
  }

  private @Nullable ClassSymbol self(TreePath call) {
    TreePath receiver = Origins.receiver(call);
    if (receiver != null) {
      return ((JCTree) receiver.getLeaf()).type.tsym instanceof ClassSymbol type ? type : null;
    }
    TreePath type = Paths.enclosing(call, ClassTree.class);
    return type == null ? null : ((JCTree.JCClassDecl) type.getLeaf()).sym;
  }

  /** A thread is notified when it ends; a super class out of view may notify. */
  private boolean isForOthers(ClassSymbol type) {
    Symbol top = type;
    while (top instanceof ClassSymbol known && view.facts().declares(top)) {
      top = known.getSuperclass().tsym;
    }
    return JavaThreads.isThread(type)
        || top == null
        || !top.getQualifiedName().contentEquals("java.lang.Object");
  }

  /** Whether the wait goes on until private fields of {@code type} change. */
  private static boolean waitsForOwnState(Wait wait, ClassSymbol type) {
    for (TreePath p = wait.at(); p != null && !(p.getLeaf() instanceof ClassTree); ) {
      if (Loop.isLoop(p.getLeaf())) {
        ExpressionTree condition = new Loop(p, wait.member()).condition();
        return condition != null && isOwnState(condition, type);
      }
      p = p.getParentPath();
    }
    return false;
  }

  private static boolean isOwnState(ExpressionTree condition, ClassSymbol type) {
    int[] own = new int[1];
    boolean[] other = new boolean[1];
    new TreeScanner() {
      @Override
      public void visitIdent(JCTree.JCIdent tree) {
        note(tree.sym);
      }

      @Override
      public void visitSelect(JCTree.JCFieldAccess tree) {
        if (!(tree.sym instanceof MethodSymbol)) {
          note(tree.sym);
        }
        super.visitSelect(tree);
      }

      private void note(Symbol symbol) {
        if (symbol instanceof VarSymbol field && field.owner instanceof ClassSymbol) {
          boolean mine = field.isPrivate() && field.outermostClass() == type.outermostClass();
          own[0] += mine && !Self.isNamedBy(field) ? 1 : 0;
          other[0] |= !mine && !Self.isNamedBy(field) && field.getConstantValue() == null;
        } else {
          other[0] |= symbol instanceof MethodSymbol;
        }
      }
    }.scan((JCTree) condition);
    return own[0] > 0 && !other[0];
  }

  private boolean mayBe(Type known, ClassSymbol type) {
    Symbol symbol = view.types().erasure(known).tsym;
    return !(symbol instanceof ClassSymbol other)
        || view.hierarchy().related(other, type)
        || (other.isInterface()
            && view.hierarchy().subclasses(type).stream()
                .anyMatch(below -> below.isSubClass(other, view.types())));
  }

  /** The static types of all that the run notifies; a full scan, made for few runs only. */
  private List<Type> notified() {
    List<Type> known = notified;
    if (known == null) {
      known = new ArrayList<>();
      for (Member member : view.facts().members()) {
        new NotifyScanner(known).scan(member.path(), null);
      }
      notified = known;
    }
    return known;
  }

  private final class NotifyScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final List<Type> found;

    NotifyScanner(List<Type> found) {
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      if (isNotify(TreeInfo.symbol((JCTree) tree.getMethodSelect()))) {
        ClassSymbol self =
            tree.getMethodSelect() instanceof MemberSelectTree ? null : self(getCurrentPath());
        add(self == null ? receiver(tree) : self.type);
      }
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      if (isNotify(((JCTree.JCMemberReference) tree).sym)) {
        add(((JCTree) tree.getQualifierExpression()).type);
      }
      return super.visitMemberReference(tree, null);
    }

    private void add(@Nullable Type type) {
      if (type != null) {
        found.add(type);
      }
    }

    private @Nullable Type receiver(MethodInvocationTree tree) {
      return tree.getMethodSelect() instanceof MemberSelectTree select
          ? ((JCTree) select.getExpression()).type
          : null;
    }

    private boolean isNotify(@Nullable Symbol symbol) {
      return symbol instanceof MethodSymbol method
          && method.name.toString().startsWith("notify")
          && Synchronizers.of(method) == Kind.MONITOR;
    }
  }
}
