package dev.leash.checker.module;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.leash.checker.contract.FieldRole;
import dev.leash.checker.contract.ParamRole;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.ValueNode;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Holds code to what it says itself: a field that is declared to own what it holds must be released
 * by its class, a parameter that takes ownership must be released or handed on.
 */
final class StatedOwners {

  private final RunView view;
  private final Tracer tracer;
  private final FieldJudge fields;
  private final LeakFactory leaks;

  StatedOwners(RunView view, Tracer tracer, FieldJudge fields, LeakFactory leaks) {
    this.view = view;
    this.tracer = tracer;
    this.fields = fields;
    this.leaks = leaks;
  }

  /** Judges a field or parameter that carries some annotation. */
  void judge(VarSymbol variable, Consumer<Leak> sink) {
    if (variable.owner instanceof ClassSymbol) {
      judgeField(variable, sink);
    } else if (variable.owner instanceof MethodSymbol method) {
      judgeParameter(variable, method, sink);
    }
  }

  private void judgeField(VarSymbol field, Consumer<Leak> sink) {
    if (view.book().field(field) != FieldRole.OWNED || field.isStatic()) {
      return;
    }
    Trace trace = tracer.trace(new ValueNode.Field(field), classOf(field), true);
    TreePath declaration = declaration(field);
    if (trace.mayBeReleased() || declaration == null) {
      return;
    }
    MethodSymbol release = fields.releaseMethod(field.enclClass());
    Cause cause = release == null ? Cause.FIELD_NEVER : Cause.FIELD_FORGOTTEN;
    sink.accept(leaks.ofVariable(field, declaration, cause, release));
  }

  private void judgeParameter(VarSymbol parameter, MethodSymbol method, Consumer<Leak> sink) {
    if (method.type == null) {
      return; // of a lambda in an initializer
    }
    Member member = view.facts().memberOf(method);
    JCMethodDecl declaration = view.facts().declaration(method);
    int index = method.getParameters().indexOf(parameter);
    if (member == null
        || declaration == null
        || declaration.body == null
        || index < 0
        || view.book().method(method).param(index) != ParamRole.TAKEN
        || view.nodes().recordComponent(method, index) != null) {
      return;
    }
    Trace trace = tracer.trace(new ValueNode.Local(parameter, member), classOf(parameter), false);
    TreePath at = parameterPath(member, method, declaration.params.get(index));
    if (!trace.mayBeReleased() && trace.returnedBy.isEmpty() && at != null) {
      sink.accept(leaks.ofVariable(parameter, at, Cause.TAKEN_NEVER, null));
    }
  }

  private @Nullable ClassSymbol classOf(VarSymbol variable) {
    TypeSymbol type = view.types().erasure(variable.type).tsym;
    return type instanceof ClassSymbol c ? c : null;
  }

  private @Nullable TreePath declaration(VarSymbol field) {
    for (Member member : view.facts().membersOf(field.enclClass())) {
      if (member.tree() instanceof JCVariableDecl declared && declared.sym == field) {
        return member.path();
      }
    }
    return null;
  }

  private static @Nullable TreePath parameterPath(
      Member member, MethodSymbol method, JCVariableDecl parameter) {
    TreePath path =
        member.tree() instanceof MethodTree ? member.path() : member.uses().method(method);
    return path == null ? null : new TreePath(path, parameter);
  }
}
