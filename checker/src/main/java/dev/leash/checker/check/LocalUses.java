package dev.leash.checker.check;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * How a piece of code uses a local variable: what it calls on it, and whether what the variable
 * holds may be used elsewhere or later.
 */
final class LocalUses extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final VarSymbol variable;
  private final List<String> called = new ArrayList<>();
  private boolean assigned;
  private boolean uninitialized;
  private boolean maybeNull;
  private boolean escapes;
  private boolean passedInside;
  private boolean periodic;
  private boolean started;
  private int nested;

  private LocalUses(VarSymbol variable) {
    this.variable = variable;
  }

  static LocalUses in(TreePath code, VarSymbol variable) {
    LocalUses uses = new LocalUses(variable);
    uses.scan(code, null);
    return uses;
  }

  /** Whether {@code tree} names {@code variable}. */
  static boolean names(Tree tree, VarSymbol variable) {
    boolean[] named = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void unused) {
        named[0] |= variable.equals(TreeInfo.symbol((JCTree) name));
        return null;
      }
    }.scan(tree, null);
    return named[0];
  }

  /** The names of the methods without arguments that are called on it, in source order. */
  List<String> called() {
    return called;
  }

  /** How often the method {@code name} is called on it without arguments. */
  int calls(String name) {
    return (int) called.stream().filter(name::equals).count();
  }

  /** Whether it is assigned apart from its declaration. */
  boolean isAssigned() {
    return assigned;
  }

  /** Whether it is declared without a value. */
  boolean isUninitialized() {
    return uninitialized;
  }

  /** Whether null, or one of several values, is assigned to it. */
  boolean maybeNull() {
    return maybeNull;
  }

  /** Whether code elsewhere, or code that runs later, may use what it holds. */
  boolean escapes() {
    return escapes;
  }

  /** Whether it is an argument of a method of the same class. */
  boolean isPassedInside() {
    return passedInside;
  }

  /** Whether it is given work to repeat. */
  boolean isPeriodic() {
    return periodic;
  }

  /** Whether it is told to start something. */
  boolean isStarted() {
    return started;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
    nested++;
    super.visitLambdaExpression(tree, null);
    nested--;
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    nested++;
    super.visitClass(tree, null);
    nested--;
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    if (variable.equals(TreeInfo.symbolFor((JCTree) tree))) {
      uninitialized = tree.getInitializer() == null;
      noteValue(tree.getInitializer());
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    if (variable.equals(TreeInfo.symbol((JCTree) tree))) {
      if (nested > 0) {
        escapes = true;
      } else {
        use(tree, getCurrentPath().getParentPath());
      }
    }
    return null;
  }

  private void use(IdentifierTree tree, TreePath around) {
    Tree parent = around.getLeaf();
    if (parent instanceof MemberSelectTree select && isCalled(select, around)) {
      call(select, around.getParentPath());
    } else if (parent instanceof AssignmentTree assignment && assignment.getVariable() == tree) {
      assigned = true;
      noteValue(assignment.getExpression());
    } else if (parent instanceof MethodInvocationTree call) {
      pass(TreeInfo.symbol((JCTree) call.getMethodSelect()));
    } else if (parent instanceof NewClassTree && isPlatform(((JCNewClass) parent).constructor)) {
      wrap(around.getParentPath());
    } else if (!(parent instanceof BinaryTree)) {
      escapes = true;
    }
  }

  private static boolean isCalled(MemberSelectTree select, TreePath path) {
    return path.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == select;
  }

  private void call(MemberSelectTree select, TreePath path) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    String name = select.getIdentifier().toString();
    if (call.getArguments().isEmpty()) {
      called.add(name);
    }
    periodic |= name.startsWith("scheduleAt") || name.startsWith("scheduleWith");
    started |= name.startsWith("start") || name.startsWith("schedule") || name.startsWith("bind");
    boolean dropped = path.getParentPath().getLeaf() instanceof ExpressionStatementTree;
    boolean fluent =
        ((JCTree) call).type != null && ((JCTree) call).type.tsym == variable.type.tsym;
    escapes |= fluent && !dropped;
  }

  /**
   * An executor is used by the platform's futures for what they are asked to run at once; a later
   * stage may come when it is shut down.
   */
  private void pass(@Nullable Symbol callee) {
    if (callee == null) {
      escapes = true;
    } else if (callee.owner == variable.enclClass() && (callee.flags() & Flags.ABSTRACT) == 0) {
      passedInside = true;
    } else {
      String name = callee.name.toString();
      escapes |= !isPlatform(callee) || !(name.equals("supplyAsync") || name.equals("runAsync"));
    }
  }

  private static boolean isPlatform(@Nullable Symbol callee) {
    return callee != null
        && callee.packge().getQualifiedName().contentEquals("java.util.concurrent");
  }

  /** A wrapper in a local variable does no harm if the wrapper stays here too. */
  private void wrap(TreePath around) {
    boolean staysHere =
        around.getLeaf() instanceof JCVariableDecl wrapper
            && around.getParentPath().getLeaf() instanceof BlockTree
            && !LocalUses.in(around.getParentPath(), wrapper.sym).escapes();
    escapes |= !staysHere;
  }

  private void noteValue(@Nullable ExpressionTree value) {
    maybeNull |=
        value == null
            || value.getKind() == Tree.Kind.NULL_LITERAL
            || value instanceof ConditionalExpressionTree;
  }
}
