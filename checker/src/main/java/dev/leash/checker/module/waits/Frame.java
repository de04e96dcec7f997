package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Body;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A body that runs on an object that is named from somewhere else: what its names stand for there.
 */
final class Frame {

  private final RunView view;
  private final Body body;
  private final @Nullable ClassSymbol type;
  private final @Nullable Place self;
  private final boolean outermost;
  private final Map<VarSymbol, Place> parameters = new HashMap<>();

  private Frame(RunView view, Body body, @Nullable Place self, boolean outermost) {
    this.view = view;
    this.body = body;
    this.type = typeAround(body.path());
    this.self = self;
    this.outermost = outermost;
  }

  /** The body that all names are seen from. */
  static Frame of(Body body, RunView view) {
    ClassSymbol type = typeAround(body.path());
    return new Frame(view, body, type == null ? null : Place.of(type), true);
  }

  /** A body that runs on the object at {@code self}. */
  static Frame on(@Nullable Place self, Body body, RunView view) {
    return new Frame(view, body, self, false);
  }

  Body body() {
    return body;
  }

  /** The frame of {@code callee}, called by {@code call} in this one. */
  Frame enter(MethodInvocationTree call, Body callee) {
    MethodSymbol method = callee.method();
    boolean isStatic = method == null || method.isStatic();
    Frame frame = new Frame(view, callee, isStatic ? null : receiver(call, method), false);
    if (method != null) {
      var declaration = view.facts().declaration(method);
      List<? extends ExpressionTree> arguments = call.getArguments();
      for (int i = 0;
          declaration != null && i < arguments.size() && i < declaration.params.size();
          i++) {
        Place place = place(arguments.get(i));
        if (place != null) {
          frame.parameters.put(declaration.params.get(i).sym, place);
        }
      }
    }
    return frame;
  }

  private @Nullable Place receiver(MethodInvocationTree call, @Nullable MethodSymbol method) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? place(select.getExpression())
        : method == null ? null : selfAs(method.enclClass());
  }

  /** The object that {@code tree}, an expression of this body, stands for; null if unknown. */
  @Nullable Place place(@Nullable Tree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return place(parenthesized.getExpression());
    }
    if (tree instanceof TypeCastTree cast) {
      return place(cast.getExpression());
    }
    if (tree instanceof MethodInvocationTree call) {
      return ofGetter(call);
    }
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
          ? ofVariable(variable, tree)
          : null;
    }
    return null;
  }

  private @Nullable Place ofVariable(VarSymbol variable, Tree tree) {
    if (Self.isNamedBy(variable)) {
      return tree instanceof MemberSelectTree select
              && TreeInfo.symbol((JCTree) select.getExpression()) instanceof ClassSymbol outer
          ? selfAs(outer)
          : self;
    }
    if (!(variable.owner instanceof ClassSymbol owner)) {
      Place given = parameters.get(variable);
      return given != null ? given : outermost ? Place.of(variable) : null;
    }
    return Place.field(
        tree instanceof MemberSelectTree select && !variable.isStatic()
            ? place(select.getExpression())
            : selfAs(owner),
        variable);
  }

  private @Nullable Place ofGetter(MethodInvocationTree call) {
    if (TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method) {
      List<MethodSymbol> bodies = view.hierarchy().implementations(method);
      if (bodies.size() == 1
          && view.nodes().returnedField(bodies.get(0)) instanceof ValueNode.Field field) {
        return Place.field(receiver(call, method), field.variable());
      }
    }
    return null;
  }

  /** The implied object that has the members of {@code owner}: this one, or one around it. */
  private @Nullable Place selfAs(ClassSymbol owner) {
    if (type == null || type.isSubClass(owner, view.types())) {
      return self;
    }
    if (!outermost) {
      return null;
    }
    for (Symbol around = type.owner; around != null; around = around.owner) {
      if (around instanceof ClassSymbol outer && outer.isSubClass(owner, view.types())) {
        return Place.of(outer);
      }
    }
    return null;
  }

  private static @Nullable ClassSymbol typeAround(TreePath path) {
    TreePath type = Paths.enclosing(path, ClassTree.class);
    return type == null ? null : ((JCTree.JCClassDecl) type.getLeaf()).sym;
  }
}
