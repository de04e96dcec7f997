package dev.leash.checker.recording;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Names code in a way that survives edits elsewhere: by class and member, by the variable that
 * holds what a call makes or that it is called on, and by what is called; only things that are
 * alike in all of that are told apart by their order in the member.
 */
final class Sites {

  private static final Set<Tree.Kind> NO_VALUE_CHANGE =
      Set.of(Tree.Kind.PARENTHESIZED, Tree.Kind.TYPE_CAST, Tree.Kind.CONDITIONAL_EXPRESSION);

  private final Types types;
  private final Map<Tree, Map<Tree, String>> known = new IdentityHashMap<>();

  Sites(Types types) {
    this.types = types;
  }

  /**
   * A place in the code, without line or file.
   *
   * @param type the binary name of the innermost class that isn't local or anonymous
   * @param member the method with its erased parameter types, or the field; what is nested in it
   *     follows behind slashes
   * @param thing the variable and the call, or what else stands there
   */
  record Site(String type, String member, String thing) {

    @Override
    public String toString() {
      return type + "#" + member + " " + thing;
    }
  }

  /** The site of the code at {@code path}. */
  Site of(TreePath path) {
    Deque<TreePath> way = new ArrayDeque<>();
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      way.addFirst(p);
    }
    way.removeFirst();
    TreePath type = way.removeFirst();
    while (!way.isEmpty() && way.peekFirst().getLeaf() instanceof ClassTree) {
      type = way.removeFirst();
    }
    TreePath member = way.isEmpty() ? type : way.removeFirst();
    return new Site(name(type.getLeaf()), member(member, way), thing(path, member));
  }

  private static String name(Tree type) {
    return type instanceof JCClassDecl declared && declared.sym != null
        ? declared.sym.flatname.toString()
        : "";
  }

  private String member(TreePath member, Deque<TreePath> inside) {
    StringBuilder text = new StringBuilder(member(member.getLeaf()));
    for (TreePath p : inside) {
      if (p.getLeaf() instanceof ClassTree nested) {
        text.append('/').append(local(nested));
      } else if (p.getLeaf() instanceof MethodTree method) {
        text.append('.').append(method.getName());
      }
    }
    return text.toString();
  }

  private String member(Tree tree) {
    if (tree instanceof JCMethodDecl method) {
      String parameters =
          method.params.stream()
              .map(parameter -> types.erasure(parameter.vartype.type).toString())
              .collect(Collectors.joining(","));
      return method.name + "(" + parameters + ")";
    }
    if (tree instanceof VariableTree field) {
      return field.getName().toString();
    }
    return tree instanceof BlockTree block ? (block.isStatic() ? "static{}" : "{}") : "";
  }

  /** A local class by its name, an anonymous one by what it extends. */
  private static String local(ClassTree nested) {
    if (!nested.getSimpleName().isEmpty()) {
      return nested.getSimpleName().toString();
    }
    JCClassDecl anonymous = (JCClassDecl) nested;
    JCTree above =
        anonymous.extending != null || anonymous.implementing.isEmpty()
            ? anonymous.extending
            : anonymous.implementing.head;
    return "new:" + (above == null || above.type == null ? "" : above.type.tsym.name);
  }

  private String thing(TreePath path, TreePath member) {
    Map<Tree, String> things =
        known.computeIfAbsent(member.getLeaf(), m -> new Things().ofMember(member));
    for (TreePath p = path; p != null && p.getLeaf() != member.getLeaf(); p = p.getParentPath()) {
      String thing = things.get(p.getLeaf());
      if (thing != null) {
        return thing;
      }
    }
    return "-";
  }

  /** Names all calls, loops, catch clauses and declarations of one member. */
  private static final class Things extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Map<Tree, String> things = new IdentityHashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final StringBuilder nesting = new StringBuilder();

    Map<Tree, String> ofMember(TreePath member) {
      scan(member, null);
      return things;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree == null) {
        return null;
      }
      String what = what(tree);
      if (what != null) {
        // The path of this scanner still is that of the parent.
        String name = role(new TreePath(getCurrentPath(), tree)) + " " + what;
        int count = alike.merge(nesting + name, 1, Integer::sum);
        things.put(tree, count == 1 ? name : name + " #" + count);
      }
      int before = nesting.length();
      if (tree instanceof ClassTree || tree instanceof MethodTree) {
        nesting.append('/').append(what);
      }
      super.scan(tree, null);
      nesting.setLength(before);
      return null;
    }

    private static @Nullable String what(Tree tree) {
      if (tree instanceof MethodInvocationTree call) {
        return callee(TreeInfo.symbol((JCTree) call.getMethodSelect()));
      }
      if (tree instanceof NewClassTree created) {
        return callee(((JCNewClass) created).constructor);
      }
      if (tree instanceof MemberReferenceTree reference) {
        return callee(TreeInfo.symbol((JCTree) reference));
      }
      if (tree instanceof MethodTree method) {
        return "method:" + method.getName();
      }
      if (tree instanceof ClassTree type) {
        return "class:" + local(type);
      }
      boolean named =
          tree instanceof LambdaExpressionTree
              || tree instanceof CatchTree
              || tree instanceof WhileLoopTree
              || tree instanceof DoWhileLoopTree
              || tree instanceof ForLoopTree
              || tree instanceof EnhancedForLoopTree
              || tree instanceof VariableTree;
      return named ? tree.getKind().name().toLowerCase(Locale.ROOT) : null;
    }

    private static String callee(@Nullable Symbol symbol) {
      return symbol instanceof MethodSymbol method
          ? method.enclClass().flatname + "." + method.name
          : "?";
    }

    /** The variable that takes the value at {@code path}, or that a call is made on. */
    private static String role(TreePath path) {
      Tree tree = path.getLeaf();
      if (tree instanceof VariableTree) {
        return variable(TreeInfo.symbolFor((JCTree) tree));
      }
      TreePath around = path.getParentPath();
      while (around != null && NO_VALUE_CHANGE.contains(around.getLeaf().getKind())) {
        around = around.getParentPath();
      }
      Tree taker = around == null ? null : around.getLeaf();
      if (taker instanceof VariableTree) {
        return variable(TreeInfo.symbolFor((JCTree) taker));
      }
      if (taker instanceof AssignmentTree assignment) {
        return variable(TreeInfo.symbol((JCTree) assignment.getVariable()));
      }
      if (tree instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof JCTree.JCFieldAccess select
          && TreeInfo.symbol(select.selected) instanceof VarSymbol receiver) {
        return "on:" + receiver.name;
      }
      return "-";
    }

    private static String variable(@Nullable Symbol symbol) {
      if (symbol == null) {
        return "-";
      }
      return (symbol.owner instanceof MethodSymbol ? "local:" : "field:") + symbol.name;
    }
  }
}
