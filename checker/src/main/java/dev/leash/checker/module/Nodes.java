package dev.leash.checker.module;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.Use;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.flow.ValueUses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The edges of the value-flow graph: what the run does with the value at a node. */
public final class Nodes {

  private final RunFacts facts;
  private final ContractBook book;
  private final Hierarchy hierarchy;
  private final Map<ValueNode, List<Use>> known = new HashMap<>();

  Nodes(RunFacts facts, ContractBook book, Hierarchy hierarchy) {
    this.facts = facts;
    this.book = book;
    this.hierarchy = hierarchy;
  }

  /** What is done with the value at {@code node}; null if that can't be known. */
  public @Nullable List<Use> uses(ValueNode node) {
    List<Use> uses = known.get(node);
    if (uses == null) {
      uses = new ArrayList<>();
      if (!find(node, uses)) {
        return null;
      }
      known.put(node, uses);
    }
    return uses;
  }

  private boolean find(ValueNode node, List<Use> uses) {
    if (node instanceof ValueNode.Expression expression) {
      ValueUses.consume(expression.path(), expression.member(), uses);
    } else if (node instanceof ValueNode.Local local) {
      for (TreePath path : local.member().uses().of(local.variable())) {
        ValueUses.consume(path, local.member(), uses);
      }
    } else if (node instanceof ValueNode.Field field) {
      ofField(field.variable(), uses);
    } else if (node instanceof ValueNode.Returned returned) {
      return ofReturned(returned.method(), uses);
    } else if (node instanceof ValueNode.Self self) {
      ofSelf(self.method(), uses);
    }
    return true;
  }

  private void ofField(VarSymbol field, List<Use> uses) {
    for (Member user : facts.usersOf(field)) {
      for (TreePath path : user.uses().of(field)) {
        ValueUses.consume(path, user, uses);
      }
    }
    for (Member member : facts.deconstructorsOf(field.owner)) {
      uses.add(new Use.Lost(member.path(), member)); // a record pattern binds it to some variable
    }
    MethodSymbol accessor = recordAccessor(field);
    if (accessor != null) {
      for (Member caller : facts.callersOf(accessor)) {
        for (TreePath path : caller.uses().callsOf(accessor)) {
          ValueUses.consume(path, caller, uses);
        }
      }
    }
  }

  private boolean ofReturned(MethodSymbol method, List<Use> uses) {
    if (hierarchy.overridesUnseen(method)) {
      return false;
    }
    for (MethodSymbol called : hierarchy.overridden(method)) {
      for (Member caller : facts.callersOf(called)) {
        for (TreePath path : caller.uses().callsOf(called)) {
          ValueUses.consume(path, caller, uses);
        }
      }
    }
    return true;
  }

  private void ofSelf(MethodSymbol method, List<Use> uses) {
    Member member = facts.memberOf(method);
    if (member == null) {
      return;
    }
    for (TreePath path : member.uses().selfUses(method)) {
      if (path.getLeaf() instanceof MethodInvocationTree call) {
        Symbol called = TreeInfo.symbol((JCTree) call.getMethodSelect());
        if (called instanceof MethodSymbol callee
            && method.enclClass().isSubClass(callee.enclClass(), hierarchy.types())) {
          uses.add(new Use.Receiver(callee, path, member));
        }
      } else {
        ValueUses.consume(path, member, uses);
      }
    }
  }

  /** The member that {@code node} belongs to, for a node that could not be followed. */
  public Member member(ValueNode node) {
    if (node instanceof ValueNode.Expression expression) {
      return expression.member();
    }
    if (node instanceof ValueNode.Local local) {
      return local.member();
    }
    MethodSymbol method =
        node instanceof ValueNode.Returned returned
            ? returned.method()
            : node instanceof ValueNode.Self self ? self.method() : null;
    Member member = method == null ? null : facts.memberOf(method);
    return member != null ? member : facts.members().get(0);
  }

  /** A path for a node that could not be followed. */
  public TreePath place(ValueNode node) {
    return node instanceof ValueNode.Expression expression
        ? expression.path()
        : member(node).path();
  }

  /** The receiver expression of a call, or null if it is implied or a type. */
  public @Nullable ExpressionTree receiver(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getExpression()
        : null;
  }

  /** The static type of the receiver of a call or method reference; null if it has none. */
  public @Nullable Type receiverType(Tree tree) {
    ExpressionTree receiver = null;
    if (tree instanceof MethodInvocationTree call) {
      receiver = receiver(call);
    } else if (tree instanceof MemberReferenceTree reference) {
      receiver = reference.getQualifierExpression();
    }
    return receiver == null ? null : ((JCTree) receiver).type;
  }

  /** The arguments of a call or creation. */
  public static List<? extends ExpressionTree> arguments(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return call.getArguments();
    }
    return tree instanceof NewClassTree created ? created.getArguments() : List.of();
  }

  /** The receiver, if it has one, and the arguments of the call or creation at {@code path}. */
  public static List<TreePath> parts(TreePath path) {
    List<TreePath> parts = new ArrayList<>(2);
    if (path.getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && !(TreeInfo.symbol((JCTree) select.getExpression()) instanceof ClassSymbol)) {
      parts.add(new TreePath(new TreePath(path, select), select.getExpression()));
    }
    for (ExpressionTree argument : arguments(path.getLeaf())) {
      parts.add(new TreePath(path, argument));
    }
    return parts;
  }

  /** Whether a switch-like call passes anything but a literal false. */
  public static boolean isSwitchedOn(Tree call) {
    if (!(call instanceof MethodInvocationTree invocation) || invocation.getArguments().isEmpty()) {
      return true;
    }
    ExpressionTree first = invocation.getArguments().get(0);
    return !(first instanceof LiteralTree literal) || !Boolean.FALSE.equals(literal.getValue());
  }

  /** The type of an expression; null if it has none. */
  public static @Nullable Type resultType(Tree tree) {
    return ((JCTree) tree).type;
  }

  /** Whether a value of {@code type} can be, or hold, an owner. */
  public static boolean isReference(@Nullable Type type) {
    return type != null
        && !type.isPrimitiveOrVoid()
        && !type.hasTag(TypeTag.VOID)
        && !type.tsym.getQualifiedName().contentEquals("java.lang.String");
  }

  /** Whether {@code tree} is a lambda or a method reference. */
  public static boolean isFunction(ExpressionTree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
  }

  /** Whether {@code tree} makes a new object that nothing else holds yet. */
  public boolean isFresh(@Nullable Tree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return isFresh(parenthesized.getExpression());
    }
    if (tree instanceof MethodInvocationTree call && receiver(call) != null) {
      return isFresh(receiver(call))
          || TreeInfo.symbol((JCTree) receiver(call)) instanceof ClassSymbol;
    }
    return tree instanceof NewClassTree || tree instanceof NewArrayTree;
  }

  /** The variable that holds the collection, array or object that {@code tree} stands for. */
  public @Nullable ValueNode root(@Nullable Tree tree, Member member) {
    if (tree == null) {
      return null;
    }
    if (tree instanceof ParenthesizedTree parenthesized) {
      return root(parenthesized.getExpression(), member);
    }
    if (tree instanceof TypeCastTree cast) {
      return root(cast.getExpression(), member);
    }
    if (tree instanceof ArrayAccessTree access) {
      return root(access.getExpression(), member);
    }
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
              && !Self.isNamedBy(variable)
          ? ValueUses.node(variable, member)
          : null;
    }
    if (tree instanceof MethodInvocationTree call) {
      return rootOfCall(call, member);
    }
    return null;
  }

  /** Whether {@code holder} is a parameter of a method that code out of sight may call. */
  public boolean isGiven(@Nullable ValueNode holder) {
    if (!(holder instanceof ValueNode.Local local)
        || (local.variable().flags() & Flags.PARAMETER) == 0
        || !(local.variable().owner instanceof MethodSymbol method)) {
      return false;
    }
    return hierarchy.callers(method).isEmpty() || Hierarchy.isAccessible(method);
  }

  private @Nullable ValueNode rootOfCall(MethodInvocationTree call, Member member) {
    Type receiver = receiverType(call);
    if (receiver != null && book.container(receiver)) {
      return root(receiver(call), member);
    }
    Symbol called = TreeInfo.symbol((JCTree) call.getMethodSelect());
    return called instanceof MethodSymbol getter ? returnedField(getter) : null;
  }

  /** Whether {@code method} of the run has a {@code return this}. */
  public boolean returnsSelf(MethodSymbol method) {
    Member member = facts.memberOf(method);
    JCMethodDecl declaration = facts.declaration(method);
    if (member == null || declaration == null) {
      return false;
    }
    for (TreePath path : member.uses().returns()) {
      TreePath body = Paths.body(path);
      if (body != null
          && body.getLeaf() == declaration
          && ((ReturnTree) path.getLeaf()).getExpression() instanceof IdentifierTree name
          && name.getName().contentEquals("this")) {
        return true;
      }
    }
    return false;
  }

  /** The field that a getter of the run returns, if it is as simple as that. */
  public @Nullable ValueNode returnedField(MethodSymbol getter) {
    Member member = facts.memberOf(getter);
    JCMethodDecl declaration = facts.declaration(getter);
    if (member == null || declaration == null || declaration.body == null) {
      return null;
    }
    ValueNode field = null;
    for (TreePath path : member.uses().returns()) {
      TreePath body = Paths.body(path);
      if (body != null && body.getLeaf() == declaration) {
        ValueNode node = root(((ReturnTree) path.getLeaf()).getExpression(), member);
        if (!(node instanceof ValueNode.Field) || (field != null && !field.equals(node))) {
          return null;
        }
        field = node;
      }
    }
    return field;
  }

  /**
   * The field that argument {@code index} goes to in a record's canonical constructor that doesn't
   * say so itself; or null.
   */
  public @Nullable ValueNode recordComponent(MethodSymbol constructor, int index) {
    ClassSymbol type = constructor.enclClass();
    if (!constructor.isConstructor()
        || !facts.declares(type)
        || (type.flags() & Flags.RECORD) == 0
        || (constructor.flags() & (Flags.GENERATEDCONSTR | Flags.COMPACT_RECORD_CONSTRUCTOR)) == 0
        || index >= constructor.getParameters().size()) {
      return null;
    }
    return fieldNamed(type, constructor.getParameters().get(index));
  }

  private static @Nullable ValueNode fieldNamed(ClassSymbol type, VarSymbol parameter) {
    for (Symbol member : type.members().getSymbolsByName(parameter.name)) {
      if (member instanceof VarSymbol field) {
        return new ValueNode.Field(field);
      }
    }
    return null;
  }

  private @Nullable MethodSymbol recordAccessor(VarSymbol field) {
    ClassSymbol type = field.enclClass();
    if (type == null || (type.flags() & Flags.RECORD) == 0 || field.isStatic()) {
      return null;
    }
    for (Symbol member : type.members().getSymbolsByName(field.name)) {
      if (member instanceof MethodSymbol accessor
          && accessor.getParameters().isEmpty()
          && !hierarchy.hasBody(accessor)) {
        return accessor;
      }
    }
    return null;
  }
}
