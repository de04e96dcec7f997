package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.MethodName;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Lets a loop take the next element by the sibling with a time limit, and look at its flag again if
 * none has come.
 */
final class BoundedTakeFix {

  private static final List<String> LIMIT = List.of("long", "TimeUnit");
  private static final List<String> NAMES = List.of("next", "taken", "element");

  private final Defect defect;
  private final FixSource source;
  private final MethodInvocationTree call;
  private final Types types;
  private final SuggestedFix.Builder fix = SuggestedFix.builder();

  private BoundedTakeFix(Defect defect, FixSource source, MethodInvocationTree call) {
    this.defect = defect;
    this.source = source;
    this.call = call;
    this.types = source.state().getTypes();
  }

  /** The fix, or null where the loop couldn't handle that nothing has come. */
  static @Nullable Fix of(Defect defect, FixSource source) {
    TreePath statement = Paths.enclosing(defect.at(), StatementTree.class);
    Symbol flag = defect.subject();
    if (defect.flaw() != Flaw.FLAG_CANT_WAKE
        || statement == null
        || flag == null
        || !(defect.at().getLeaf() instanceof MethodInvocationTree call)
        || !call.getArguments().isEmpty()
        || !(call.getMethodSelect() instanceof MemberSelectTree)
        || !source.isWritten(call)) {
      return null;
    }
    ContractBook book = ContractBook.forRun(source.state().context, List.of(), problem -> {});
    FlagLoop loop = FlagLoop.around(statement, flag, source, book);
    BoundedTakeFix fix = new BoundedTakeFix(defect, source, call);
    MethodSymbol bounded = fix.sibling(book);
    return loop == null || bounded == null || loop.waitsElsewhere(call)
        ? null
        : fix.build((StatementTree) statement.getLeaf(), bounded, loop);
  }

  /** The sibling with a limit, if it can stand in the place of the call; null says "none came". */
  private @Nullable MethodSymbol sibling(ContractBook book) {
    MemberSelectTree select = (MemberSelectTree) call.getMethodSelect();
    Type receiver = ((JCTree) select.getExpression()).type;
    if (receiver == null || !(TreeInfo.symbol((JCTree) select) instanceof MethodSymbol method)) {
      return null;
    }
    Blocks blocks = book.method(method).blocks();
    MethodName name = MethodName.parse(blocks == null ? "" : blocks.bounded());
    if (!name.type().isEmpty() || !name.parameters().equals(LIMIT)) {
      return null;
    }
    for (Type above : types.closure(types.erasure(receiver))) {
      for (Symbol member :
          above
              .tsym
              .members()
              .getSymbolsByName(source.state().getNames().fromString(name.name()))) {
        if (member instanceof MethodSymbol other
            && name.names(other, types)
            && fits(other, method, receiver)) {
          return other;
        }
      }
    }
    return null;
  }

  private boolean fits(MethodSymbol other, MethodSymbol method, Type receiver) {
    Type given = types.memberType(receiver, other).getReturnType();
    Type asked = types.memberType(receiver, method).getReturnType();
    return !given.isPrimitiveOrVoid()
        && types.isSameType(types.erasure(given), types.erasure(asked))
        && other.getThrownTypes().stream()
            .allMatch(
                thrown ->
                    method.getThrownTypes().stream()
                        .anyMatch(known -> types.isSubtype(thrown, known)));
  }

  private @Nullable Fix build(StatementTree tree, MethodSymbol bounded, FlagLoop loop) {
    String indent = source.indent(source.start(tree));
    if (tree instanceof JCVariableDecl variable && variable.init == call) {
      return variable.sym.type.isPrimitive() || loop.isLast(tree)
          ? null
          : inPlace(tree, variable.name.toString(), bounded, indent);
    }
    if (tree instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof AssignmentTree assignment
        && assignment.getExpression() == call) {
      Symbol variable = TreeInfo.symbol((JCTree) assignment.getVariable());
      return loop.declares(variable)
              && !variable.type.isPrimitive()
              && !(loop.isLast(tree) && loop.isDirect())
          ? inPlace(tree, variable.name.toString(), bounded, indent)
          : null;
    }
    return hoisted(tree, bounded, indent);
  }

  /** The variable has the statement for itself. */
  private Fix inPlace(StatementTree tree, String name, MethodSymbol bounded, String indent) {
    return fix.replace(call, limited(bounded))
        .postfixWith(tree, "\n" + indent + goOn(name, indent))
        .build();
  }

  /** What is taken goes straight into another call, so it needs a variable first. */
  private @Nullable Fix hoisted(StatementTree tree, MethodSymbol bounded, String indent) {
    Type type = ((JCTree) call).type;
    String name = freeName();
    boolean plain = tree instanceof ExpressionStatementTree || tree instanceof VariableTree;
    if (!plain
        || name == null
        || type == null
        || !isNameable(type)
        || !source.isWritten(tree)
        || !isFirstToRun(tree)) {
      return null;
    }
    String declaration =
        SuggestedFixes.prettyType(source.state(), fix, type)
            + " "
            + name
            + " = "
            + limited(bounded)
            + ";\n"
            + indent
            + goOn(name, indent)
            + "\n"
            + indent;
    return fix.prefixWith(tree, declaration).replace(call, name).build();
  }

  private String limited(MethodSymbol bounded) {
    ExpressionTree receiver = ((MemberSelectTree) call.getMethodSelect()).getExpression();
    return source.text(source.start(receiver), source.end(receiver))
        + "."
        + bounded.name
        + "(1, "
        + SuggestedFixes.qualifyType(source.state(), fix, "java.util.concurrent.TimeUnit")
        + ".SECONDS)";
  }

  private static String goOn(String name, String indent) {
    return "if (" + name + " == null) {\n" + indent + "  continue;\n" + indent + "}";
  }

  /** Whether the call is what the statement runs first, and always. */
  private boolean isFirstToRun(StatementTree statement) {
    Set<Tree> around = new HashSet<>();
    for (TreePath p = defect.at(); p.getLeaf() != statement; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (!(tree instanceof MethodInvocationTree
          || tree instanceof MemberSelectTree
          || tree instanceof NewClassTree
          || tree instanceof ExpressionStatementTree)) {
        return false;
      }
      around.add(tree);
    }
    boolean[] first = {true};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        boolean acts =
            tree instanceof MethodInvocationTree
                || tree instanceof NewClassTree
                || tree instanceof AssignmentTree
                || tree instanceof UnaryTree;
        first[0] &= !acts || around.contains(tree);
        return tree == call ? null : super.scan(tree, null);
      }
    }.scan(statement, null);
    return first[0];
  }

  private static boolean isNameable(Type type) {
    boolean reference = type.hasTag(TypeTag.CLASS) || type.hasTag(TypeTag.ARRAY);
    return reference && !type.isCompound() && !type.toString().contains("capture#");
  }

  /** A name that the method around the call doesn't use; null if all are taken. */
  private @Nullable String freeName() {
    Set<String> used = new HashSet<>();
    TreePath body = defect.at();
    for (TreePath p = Paths.body(body); p != null && Paths.inLambda(p); p = Paths.body(p)) {
      body = p;
    }
    TreePath outer = Paths.body(body);
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        used.add(tree.getName().toString());
        return super.visitVariable(tree, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        used.add(tree.getName().toString());
        return null;
      }
    }.scan(outer == null ? defect.at().getCompilationUnit() : outer.getLeaf(), null);
    return NAMES.stream().filter(name -> !used.contains(name)).findFirst().orElse(null);
  }
}
