package dev.leash.checker.module.handles;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Breach;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Obedience;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.RunGraph;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import dev.leash.checker.module.tasks.Ways;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Whether code may run for longer than somebody who waits for it would: it waits without a limit,
 * loops until it is told to stop, or runs code that isn't in view. What only computes doesn't.
 */
final class Lasting {

  private final TaskTools tools;
  private final RunView view;
  private final TimeLimits limits;
  private final Obedience obedience;
  private final Map<Tree, Boolean> known = new IdentityHashMap<>();

  Lasting(TaskTools tools, Obedience obedience) {
    this.tools = tools;
    this.view = tools.view();
    this.obedience = obedience;
    this.limits = new TimeLimits(tools);
  }

  /** Whether the work that the call or creation at {@code start} is given may last. */
  boolean isGivenLastingWork(TreePath start, Member member) {
    TreePath task = task(start);
    return task == null || function(task, member);
  }

  /** Whether the work that the call at {@code start} is given is to be done as a whole. */
  boolean isChange(TreePath start, Member member) {
    return bodies(start, member).stream().anyMatch(Changes::isMadeBy);
  }

  /** The bodies in view of the work that the call at {@code start} is given. */
  List<Body> bodies(TreePath start, Member member) {
    TreePath task = task(start);
    return task == null ? List.of() : tools.graph().bodiesOf(task, member).bodies();
  }

  private static @Nullable TreePath task(TreePath start) {
    List<? extends ExpressionTree> arguments = Nodes.arguments(start.getLeaf());
    return arguments.isEmpty() ? null : new TreePath(start, arguments.get(0));
  }

  /** Whether running the function at {@code path} may last. */
  private boolean function(TreePath path, Member member) {
    RunGraph.Found found = tools.graph().bodiesOf(path, member);
    if (found.bodies().isEmpty()) {
      return !(path.getLeaf() instanceof MemberReferenceTree reference)
          || !(TreeInfo.symbol((JCTree) reference) instanceof MethodSymbol method)
          || tools.calls().wait(path, member, method) != null
          || isUnseen(method, reference.getQualifierExpression());
    }
    return !found.complete() || found.bodies().stream().anyMatch(this::mayLast);
  }

  /** Whether running {@code body} may last. */
  boolean mayLast(Body body) {
    Boolean lasts = known.get(body.tree());
    if (lasts == null) {
      known.put(body.tree(), false); // a recursive call adds nothing
      lasts = tools.loops().reach(body).stream().anyMatch(this::lastsItself);
      known.put(body.tree(), lasts);
    }
    return lasts;
  }

  /** Whether {@code body} itself, or what it surely calls, waits without a limit. */
  boolean waits(Body body) {
    return tools.loops().reach(body).stream()
        .anyMatch(reached -> new Scan(reached, true).finds() || isDeaf(reached));
  }

  private boolean lastsItself(Body body) {
    return tools.loops().of(body).stream().anyMatch(this::isOpen)
        || new Scan(body, false).finds()
        || isDeaf(body);
  }

  private boolean isDeaf(Body body) {
    return obedience.breaches(body).stream().anyMatch(b -> b.kind() == Breach.Kind.WAITS);
  }

  /** Whether the loop goes on until somebody says so. */
  private boolean isOpen(Loop loop) {
    Ways ways = tools.loops().ways(loop);
    return !ways.isBounded() && (ways.testsInterrupt() || !ways.byData());
  }

  /** Whether {@code method} is code that the run only knows the name of, and no mere accessor. */
  private boolean isUnseen(MethodSymbol method, @Nullable ExpressionTree receiver) {
    boolean open = (method.flags() & Flags.ABSTRACT) != 0 && (method.flags() & Flags.STATIC) == 0;
    if (!open
        || view.book().method(method).quiet()
        || !view.hierarchy().implementations(method).isEmpty()) {
      return false;
    }
    ClassSymbol type = method.enclClass();
    boolean function = view.types().isFunctionalInterface(type);
    return JavaNet.isOfJava(method)
        ? function && isRun(type) && receiver != null
        : !isAccessor(method) && !looksLikeLogger(type) && view.book().owner(type) == null;
  }

  private static boolean isRun(ClassSymbol type) {
    String name = type.packge().getQualifiedName().toString();
    return name.equals("java.util.function")
        || type.name.contentEquals("Callable")
        || type.name.contentEquals("Runnable");
  }

  private static boolean isAccessor(MethodSymbol method) {
    return method.getParameters().isEmpty()
        && !method.getReturnType().hasTag(TypeTag.VOID)
        && method.name.toString().matches("(get|is|has)[A-Z].*|[a-z]+(Id|Name|Type)|name|id|size");
  }

  private static boolean looksLikeLogger(ClassSymbol type) {
    return type.name.toString().endsWith("Logger") || type.name.contentEquals("Log");
  }

  /** Looks for a call that may last. */
  private final class Scan extends BodyScanner {

    private final Body body;
    private final boolean sure;
    private boolean found;

    /**
     * @param sure whether only that counts which says that it waits
     */
    Scan(Body body, boolean sure) {
      this.body = body;
      this.sure = sure;
    }

    boolean finds() {
      scanBody(body.path());
      return found;
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
      if (((JCTree.JCNewClass) tree).constructor instanceof MethodSymbol constructor) {
        found = found || waits(constructor);
      }
      return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      super.visitMethodInvocation(tree, null);
      if (!found && TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol m) {
        found = waits(m) || (sure ? isUnseenWait(m) : calls(m) || runsInPlace(tree));
      }
      return null;
    }

    private boolean waits(MethodSymbol method) {
      MethodContract contract = view.book().method(method);
      Blocks blocks = contract.blocks();
      if (contract.spawns() != null && blocks == null) {
        return false;
      }
      if (blocks != null) {
        Wait wait = tools.calls().wait(getCurrentPath(), body.member(), method);
        return wait != null && !limits.mayHold(getCurrentPath(), body.member(), blocks);
      }
      return contract.readsBlock() != null
          && !method.isConstructor()
          && !limits.mayHold(getCurrentPath(), body.member(), contract.readsBlock());
    }

    private boolean isUnseenWait(MethodSymbol method) {
      return !JavaNet.isOfJava(method)
          && isUnseen(method, null)
          && method.getThrownTypes().stream().anyMatch(JavaThreads::tellsOfWaiting);
    }

    private boolean calls(MethodSymbol method) {
      List<MethodSymbol> seen = view.hierarchy().implementations(method);
      if (!seen.isEmpty()) {
        return seen.size() > 1
            && seen.stream()
                .map(tools.graph()::bodyOf)
                .anyMatch(inner -> inner != null && mayLast(inner));
      }
      TreePath receiver = Origins.receiver(getCurrentPath());
      return isUnseen(method, receiver == null ? null : (ExpressionTree) receiver.getLeaf())
          && (!JavaNet.isOfJava(method) || receiver == null || function(receiver, body.member()));
    }

    /** Whether a collection runs a function that may last on its elements. */
    private boolean runsInPlace(MethodInvocationTree tree) {
      TreePath receiver = Origins.receiver(getCurrentPath());
      Type type = receiver == null ? null : ((JCTree) receiver.getLeaf()).type;
      if (type == null || !view.book().container(type)) {
        return false;
      }
      for (ExpressionTree argument : tree.getArguments()) {
        boolean inline =
            argument instanceof LambdaExpressionTree || argument instanceof MemberReferenceTree;
        if (inline && function(new TreePath(getCurrentPath(), argument), body.member())) {
          return true;
        }
      }
      return false;
    }
  }
}
