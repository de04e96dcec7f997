package dev.leash.checker.module.waits;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Locks and permits: the calls that take them and those that give them back, of Java's own types
 * and of classes of the run that are made of one.
 */
final class Holds {

  /** What a call does with a lock or with permits. */
  enum Act {
    /** Takes, and waits until that is possible. */
    TAKE,
    /** Takes if that is possible at once, or soon. */
    TRY,
    /** Gives back. */
    GIVE,
    /** Asks how much there is to take. */
    LOOK,
    /** Counts anew what there is to take, or passes it out of view. */
    OTHER
  }

  /**
   * One use of a lock or of permits.
   *
   * @param at the call, or the place that passes it on
   * @param member the member that holds it
   * @param name the object as the source names it
   * @param act what it does
   */
  record Use(TreePath at, Member member, String name, Act act) {

    /** Whether this is in the code of {@code body} itself. */
    boolean isIn(@Nullable TreePath body) {
      TreePath own = Paths.body(at);
      return own != null && body != null && own.getLeaf() == body.getLeaf();
    }
  }

  private final RunView view;
  private final Set<MethodSymbol> takers;
  private final Set<MethodSymbol> givers = new HashSet<>();
  private final Map<VarSymbol, List<Use>> known = new HashMap<>();

  /**
   * Knows the locks of a run.
   *
   * @param pairs the methods of classes of the run that take, each with those that give back
   */
  Holds(RunView view, Map<MethodSymbol, Set<MethodSymbol>> pairs) {
    this.view = view;
    this.takers = pairs.keySet();
    pairs.values().forEach(givers::addAll);
  }

  /** What a call of {@code method} does; null if it has nothing to do with locks and permits. */
  @Nullable Act act(MethodSymbol method) {
    if (takers.contains(method)) {
      return Act.TAKE;
    }
    if (givers.contains(method)) {
      return Act.GIVE;
    }
    if (Synchronizers.tries(method)) {
      return Act.TRY;
    }
    if (Synchronizers.looks(method)) {
      return Act.LOOK;
    }
    if (Synchronizers.recounts(method)) {
      return Act.OTHER;
    }
    MethodContract contract = view.book().method(method);
    boolean permits = Synchronizers.of(method) == Kind.SEMAPHORE;
    if (contract.blocks() != null && (permits || contract.blocks().isLock())) {
      return contract.blocks().limited() ? Act.TRY : Act.TAKE;
    }
    return contract.signal() != null && (permits || Synchronizers.unlocks(method))
        ? Act.GIVE
        : null;
  }

  /** Whether the call gives back permits, of which there may be several. */
  static boolean isPermit(MethodSymbol method) {
    return Synchronizers.of(method) == Kind.SEMAPHORE;
  }

  /** All uses of the object that {@code variable} holds, by calls and as a value. */
  List<Use> of(VarSymbol variable, Member member) {
    List<Use> uses = known.get(variable);
    if (uses == null) {
      uses = new ArrayList<>();
      List<Member> users =
          variable.owner instanceof ClassSymbol ? view.facts().usersOf(variable) : List.of(member);
      for (Member user : users) {
        for (TreePath path : user.uses().of(variable)) {
          Use use = use(path, user);
          if (use != null) {
            uses.add(use);
          }
        }
      }
      known.put(variable, uses);
    }
    return uses;
  }

  private @Nullable Use use(TreePath path, Member member) {
    TreePath object = path;
    while (object.getParentPath().getLeaf() instanceof MemberSelectTree
        && object.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == object.getParentPath().getLeaf()) {
      TreePath at = object.getParentPath().getParentPath();
      Act act =
          TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
              ? act(method)
              : null;
      if (act != null) {
        return new Use(at, member, name(object.getLeaf()), act);
      }
      object = at; // rw.readLock().lock()
    }
    Tree around = object.getParentPath().getLeaf();
    boolean passed =
        around instanceof MemberReferenceTree || Nodes.arguments(around).contains(object.getLeaf());
    return passed ? new Use(object.getParentPath(), member, "", Act.OTHER) : null;
  }

  /** The variable that leads to what the call at {@code path} is on; null if none does. */
  static @Nullable VarSymbol root(TreePath path) {
    Tree tree = receiver(path.getLeaf());
    while (tree instanceof MethodInvocationTree call && call.getArguments().isEmpty()) {
      tree = receiver(call);
    }
    return tree != null
            && TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
            && !Self.isNamedBy(variable)
        ? variable
        : null;
  }

  private static @Nullable Tree receiver(Tree call) {
    return call instanceof MethodInvocationTree invoked
            && invoked.getMethodSelect() instanceof MemberSelectTree select
        ? TreeInfo.skipParens((JCTree) select.getExpression())
        : null;
  }

  /** How the source names what the call at {@code path} is on. */
  static String name(TreePath path) {
    Tree receiver = receiver(path.getLeaf());
    return receiver == null ? "this" : name(receiver);
  }

  private static String name(Tree object) {
    String text = object.toString();
    return text.startsWith("this.") ? text.substring("this.".length()) : text;
  }

  /** Whether {@code giving} gives back just what {@code taking} takes, as far as both say. */
  static boolean isSame(TreePath taking, TreePath giving) {
    List<String> taken = texts(taking);
    List<String> given = texts(giving);
    if (isMultiple(taking) || isMultiple(giving)) {
      return taken.equals(given);
    }
    if (taking.getParentPath().getLeaf() instanceof VariableTree result) {
      taken.add(result.getName().toString());
    }
    return taken.containsAll(given);
  }

  private static List<String> texts(TreePath call) {
    List<String> texts = new ArrayList<>(1);
    Nodes.arguments(call.getLeaf()).forEach(argument -> texts.add(argument.toString()));
    return texts;
  }

  private static boolean isMultiple(TreePath call) {
    return TreeInfo.symbol((JCTree) ((MethodInvocationTree) call.getLeaf()).getMethodSelect())
            instanceof MethodSymbol method
        && Synchronizers.isMultiple(method);
  }
}
