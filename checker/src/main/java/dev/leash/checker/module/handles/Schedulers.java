package dev.leash.checker.module.handles;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.FieldRole;
import dev.leash.checker.contract.Hints;
import dev.leash.checker.contract.Result;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.ProcessWide;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Whose the scheduler is that an object puts its work on: its own, or somebody else's. */
final class Schedulers {

  /** How many fields, each filled from another one, are followed. */
  private static final int HOPS = 3;

  private final RunView view;
  private final Tracer tracer;
  private final Origins origins;
  private final ProcessWide processWide;
  private final SettledFields settled;

  Schedulers(TaskTools tools, SettledFields settled) {
    this.settled = settled;
    this.view = tools.view();
    this.tracer = tools.tracer();
    this.origins = tools.origins();
    this.processWide = tools.processWide();
  }

  /**
   * A scheduler that isn't the object's own.
   *
   * @param at the expression that names it
   * @param keeper the class of the run that releases it, or null if that is out of view or nobody
   */
  record Scheduler(TreePath at, @Nullable ClassSymbol keeper) {}

  /** The scheduler of {@code work}, or null if it is the object's own or unclear whose it is. */
  @Nullable Scheduler foreign(Work work) {
    boolean direct = Paths.isWithin(work.receiver(), work.at().getLeaf());
    return foreign(work.receiver(), direct ? work.member() : work.user(), work.user());
  }

  /**
   * The scheduler that {@code receiver} names.
   *
   * @param member the member that holds the expression
   * @param user the member whose object uses it
   */
  private @Nullable Scheduler foreign(TreePath receiver, Member member, Member user) {
    Origins.Found found = origins.of(receiver, member);
    List<Origins.Origin> made = new ArrayList<>(1);
    boolean given = false;
    for (Origins.Origin origin : found.origins()) {
      if (isMade(origin.tree())) {
        made.add(origin);
      } else if (isHandedOut(origin)) {
        given = true;
      } else if (!isNull(origin.tree())) {
        return null;
      }
    }
    boolean madeHere = made.stream().anyMatch(origin -> isKin(origin.member().owner(), user));
    if (!found.complete() && (made.isEmpty() || madeHere)) {
      given |= isGiven(view.nodes().root(receiver.getLeaf(), member), 0);
    }
    if (given) {
      return made.isEmpty() || madeHere ? handedOut(receiver, member, user, madeHere) : null;
    }
    return made.isEmpty() ? null : made(receiver, user, made);
  }

  /**
   * One that comes from out of view.
   *
   * @param madeElse whether the object makes one of its own if it is given none
   */
  private @Nullable Scheduler handedOut(
      TreePath receiver, Member member, Member user, boolean madeElse) {
    ValueNode root = view.nodes().root(receiver.getLeaf(), member);
    Type type = ((JCTree) receiver.getLeaf()).type;
    ClassSymbol known = type.tsym instanceof ClassSymbol symbol ? symbol : null;
    if (root == null) {
      return madeElse ? null : new Scheduler(receiver, null); // asked for where it is used
    }
    if (isOwned(root)) {
      return null;
    }
    Trace trace = tracer.trace(root, known, false);
    if (madeElse) {
      boolean ifOwn =
          !trace.releases.isEmpty()
              && trace.releases.stream().allMatch(site -> isOnlyIfOwn(site, type));
      return ifOwn ? new Scheduler(receiver, null) : null;
    }
    return keptBy(receiver, user, trace.releases, null);
  }

  /** Whether a release happens only if the object made the scheduler itself, by a settled flag. */
  private boolean isOnlyIfOwn(Site release, Type scheduler) {
    Tree below = release.at().getLeaf();
    for (TreePath p = release.at(); p != null && !(p.getLeaf() instanceof MethodTree); ) {
      p = p.getParentPath();
      if (p.getLeaf() instanceof IfTree test
          && below != test.getCondition()
          && tellsOwn(test.getCondition(), scheduler)) {
        return true;
      }
      below = p.getLeaf();
    }
    return false;
  }

  /** Whether a condition names a flag that never changes, or asks whether one was given. */
  private boolean tellsOwn(Tree condition, Type scheduler) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        found[0] |=
            TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
                && variable.owner instanceof ClassSymbol
                && variable.type.hasTag(TypeTag.BOOLEAN)
                && settled.isSettled(variable);
        return null;
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        found[0] |=
            ((JCTree) tree).type != null
                && view.types().isSameType(((JCTree) tree).type, scheduler); // config.scheduler()
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(condition, null);
    return found[0];
  }

  private boolean isOwned(ValueNode node) {
    VarSymbol variable =
        node instanceof ValueNode.Field field
            ? field.variable()
            : node instanceof ValueNode.Local local ? local.variable() : null;
    return variable != null && view.book().field(variable) == FieldRole.OWNED;
  }

  /** One that the run makes: by {@code made}, at least at times. */
  private @Nullable Scheduler made(TreePath receiver, Member member, List<Origins.Origin> made) {
    Scheduler result = null;
    for (Origins.Origin origin : made) {
      Type type = ((JCTree) origin.tree()).type;
      ClassSymbol known = type.tsym instanceof ClassSymbol symbol ? symbol : null;
      Trace trace =
          tracer.trace(new ValueNode.Expression(origin.at(), origin.member()), known, true);
      boolean isShared =
          trace.fields.stream()
              .anyMatch(field -> field.isStatic() || processWide.isSingleton(field.enclClass()));
      ClassSymbol maker = isShared ? null : origin.member().owner();
      if (!isShared && (isKin(maker, member) || trace.releases.isEmpty())) {
        return null; // its own, or a leak of its own
      }
      result = keptBy(receiver, member, trace.releases, maker);
      if (result == null) {
        return null;
      }
    }
    return result;
  }

  /** Null if the object that uses the scheduler releases it as well. */
  private @Nullable Scheduler keptBy(
      TreePath receiver, Member member, List<Site> releases, @Nullable ClassSymbol maker) {
    ClassSymbol keeper = maker;
    for (Site release : releases) {
      ClassSymbol releaser = release.member().owner();
      if (isKin(releaser, member) || isCalledByKin(Paths.method(release.at()), member, 0)) {
        return null;
      }
      keeper = keeper == null ? releaser : keeper;
    }
    return new Scheduler(receiver, keeper);
  }

  /** Whether the object comes to {@code method}, a helper that releases what it is given. */
  private boolean isCalledByKin(@Nullable MethodSymbol method, Member member, int depth) {
    return method != null
        && depth < HOPS
        && view.hierarchy().callers(method).stream()
            .anyMatch(
                caller ->
                    isKin(caller.owner(), member)
                        || (method.isStatic()
                            && isCalledByKin(caller.method(), member, depth + 1)));
  }

  private boolean isKin(@Nullable ClassSymbol type, Member member) {
    return type != null && view.hierarchy().related(type, member.owner());
  }

  private static boolean isNull(Tree tree) {
    return tree instanceof LiteralTree literal && literal.getValue() == null;
  }

  private boolean isMade(Tree tree) {
    return tree instanceof NewClassTree
        || (tree instanceof MethodInvocationTree call
            && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
            && view.book().method(method).result() == Result.OWNED);
  }

  /** Whether a call out of view hands out what another object has, rather than make a new one. */
  private boolean isHandedOut(Origins.Origin origin) {
    if (!(origin.tree() instanceof MethodInvocationTree call)
        || !(TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method)) {
      return false;
    }
    Result result = view.book().method(method).result();
    return result == Result.SHARED
        || (result == Result.UNSTATED
            && call.getArguments().isEmpty()
            && !Hints.suggestsMaking(method)
            && (method.isStatic() || Origins.receiver(origin.at()) != null));
  }

  /** Whether code out of view gives the object what {@code node} holds. */
  private boolean isGiven(@Nullable ValueNode node, int hops) {
    if (node instanceof ValueNode.Local local) {
      VarSymbol variable = local.variable();
      if ((variable.flags() & Flags.PARAMETER) != 0) {
        return isParameter(variable);
      }
      return isAssignedGiven(variable, local.member(), hops);
    }
    if (!(node instanceof ValueNode.Field field)) {
      return false;
    }
    VarSymbol variable = field.variable();
    return view.book().injected(variable)
        || (variable.enclClass().flags() & Flags.RECORD) != 0
        || view.facts().usersOf(variable).stream()
            .anyMatch(user -> isAssignedGiven(variable, user, hops));
  }

  private boolean isParameter(VarSymbol variable) {
    return variable.owner instanceof MethodSymbol method
        && method.params != null
        && method.params.contains(variable);
  }

  /** Whether {@code member} assigns a parameter, or another field like that, to the variable. */
  private boolean isAssignedGiven(VarSymbol variable, Member member, int hops) {
    List<Tree> values = new ArrayList<>(1);
    TreePath declaration = member.uses().declaration(variable);
    if (declaration != null && declaration.getLeaf() instanceof JCTree.JCVariableDecl declared) {
      values.add(declared.init);
    }
    for (TreePath use : member.uses().of(variable)) {
      if (use.getParentPath().getLeaf() instanceof AssignmentTree assignment
          && assignment.getVariable() == use.getLeaf()) {
        values.add(assignment.getExpression());
      }
    }
    for (Tree value : values) {
      if (value != null && (namesParameter(value, variable) || isGivenThere(value, member, hops))) {
        return true;
      }
    }
    return false;
  }

  private boolean isGivenThere(Tree value, Member member, int hops) {
    return hops < HOPS && isGiven(view.nodes().root(value, member), hops + 1);
  }

  /** Whether {@code value} is made from a parameter of the same kind: itself, checked for null. */
  private boolean namesParameter(Tree value, VarSymbol variable) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        found[0] |=
            TreeInfo.symbol((JCTree) tree) instanceof VarSymbol named
                && (named.flags() & Flags.PARAMETER) != 0
                && isParameter(named)
                && view.types()
                    .isSubtype(
                        view.types().erasure(named.type), view.types().erasure(variable.type));
        return null;
      }
    }.scan(value, null);
    return found[0];
  }
}
