package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.module.waits.NetworkWait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Sets the limits of what a local variable is initialized with, or of a builder. How long to wait
 * is the author's to say, so a comment stands beside the number.
 */
final class TimeLimitFix {

  private static final String CHOOSE = "/* choose a limit */ ";

  /** Half a minute in the unit of each method that sets a limit. */
  private static final Map<String, String> LIMITS =
      Map.of(
          "setSoTimeout", CHOOSE + "30_000",
          "setConnectTimeout", CHOOSE + "30_000",
          "setReadTimeout", CHOOSE + "30_000",
          "setQueryTimeout", CHOOSE + "30",
          "timeout", CHOOSE + "Duration.ofSeconds(30)");

  private final NetworkWait wait;
  private final FixSource source;
  private final Types types;

  private TimeLimitFix(NetworkWait wait, FixSource source) {
    this.wait = wait;
    this.source = source;
    this.types = source.state().getTypes();
  }

  /** The fix, or null where none is right: several of a kind want their limit in one place. */
  static @Nullable Fix of(NetworkWait wait, FixSource source) {
    boolean known = !wait.missing().isEmpty() && LIMITS.keySet().containsAll(wait.missing());
    return known && !wait.others() && wait.zero() == null && source.isWritten(wait.at().getLeaf())
        ? new TimeLimitFix(wait, source).plan()
        : null;
  }

  private @Nullable Fix plan() {
    Tree made = wait.at().getLeaf();
    List<MethodSymbol> setters = setters(((JCTree) made).type);
    if (setters.size() < wait.missing().size()) {
      return null;
    }
    if (isFluent(setters.get(0), ((JCTree) made).type)) {
      MethodSymbol setter = setters.get(0);
      return SuggestedFix.builder()
          .postfixWith(made, "." + call(setter))
          .addImport("java.time.Duration")
          .build();
    }
    TreePath declaration = wait.at().getParentPath();
    while (declaration.getLeaf() instanceof ParenthesizedTree
        || declaration.getLeaf() instanceof TypeCastTree) {
      declaration = declaration.getParentPath();
    }
    return declaration.getLeaf() instanceof VariableTree variable
            && setters(((JCVariableDecl) variable).type).size() == setters.size()
        ? ofVariable(declaration, variable, setters)
        : null;
  }

  private @Nullable Fix ofVariable(
      TreePath declaration, VariableTree variable, List<MethodSymbol> setters) {
    Tree around = declaration.getParentPath().getLeaf();
    if (around instanceof BlockTree) {
      String indent = "\n" + source.indent(source.start(variable));
      return isThrowHandled(setters, null)
          ? SuggestedFix.postfixWith(variable, calls(variable, setters, indent))
          : null;
    }
    if (around instanceof TryTree statement
        && statement.getResources().indexOf(variable) == statement.getResources().size() - 1
        && isThrowHandled(setters, ((JCVariableDecl) variable).type)) {
      String indent = "\n" + source.indent(source.start(statement)) + "  ";
      int open = source.start(statement.getBlock()) + 1;
      return SuggestedFix.replace(open, open, calls(variable, setters, indent));
    }
    return null;
  }

  private static String calls(VariableTree variable, List<MethodSymbol> setters, String indent) {
    StringBuilder text = new StringBuilder();
    for (MethodSymbol setter : setters) {
      text.append(indent).append(variable.getName()).append('.').append(call(setter)).append(';');
    }
    return text.toString();
  }

  private static String call(MethodSymbol setter) {
    return setter.name + "(" + LIMITS.get(setter.name.toString()) + ")";
  }

  private boolean isFluent(MethodSymbol setter, Type type) {
    return types.isSubtype(types.erasure(type), types.erasure(setter.getReturnType()));
  }

  /** The missing methods as a value of {@code type} has them, those with one parameter. */
  private List<MethodSymbol> setters(@Nullable Type type) {
    List<MethodSymbol> result = new ArrayList<>(2);
    if (type == null) {
      return result;
    }
    for (String name : wait.missing()) {
      MethodSymbol setter = setter(type, name);
      if (setter != null) {
        result.add(setter);
      }
    }
    return result;
  }

  private @Nullable MethodSymbol setter(Type type, String name) {
    for (Type above : types.closure(types.erasure(type))) {
      for (Symbol member :
          above.tsym.members().getSymbolsByName(source.state().getNames().fromString(name))) {
        if (member instanceof MethodSymbol method && method.getParameters().size() == 1) {
          return method;
        }
      }
    }
    return null;
  }

  /** What the setters throw is handled where what makes or closes the value throws the same. */
  private boolean isThrowHandled(List<MethodSymbol> setters, @Nullable Type resource) {
    List<Type> handled = new ArrayList<>();
    if (callee() instanceof MethodSymbol made) {
      handled.addAll(made.getThrownTypes());
    }
    if (resource != null) {
      MethodSymbol close = close(resource);
      handled.addAll(close == null ? List.of() : close.getThrownTypes());
    }
    return setters.stream()
        .flatMap(setter -> setter.getThrownTypes().stream())
        .allMatch(thrown -> handled.stream().anyMatch(each -> types.isSubtype(thrown, each)));
  }

  private @Nullable Symbol callee() {
    return wait.at().getLeaf() instanceof MethodInvocationTree call
        ? TreeInfo.symbol((JCTree) call.getMethodSelect())
        : ((JCTree.JCNewClass) wait.at().getLeaf()).constructor;
  }

  private @Nullable MethodSymbol close(Type type) {
    for (Type above : types.closure(types.erasure(type))) {
      for (Symbol member :
          above.tsym.members().getSymbolsByName(source.state().getNames().fromString("close"))) {
        if (member instanceof MethodSymbol method && method.getParameters().isEmpty()) {
          return method;
        }
      }
    }
    return null;
  }
}
