package dev.leash.checker.module.waits;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Who else ends a wait for the network: another thread that closes it, a limit around it. */
final class NetworkEnds {

  /** Names of methods that are there to end what another thread waits for. */
  private static final Pattern ABORT =
      Pattern.compile("abort|cancel|interrupt|kill|timeout|timedout|expire|watchdog");

  private final TaskTools tools;
  private final RunView view;

  NetworkEnds(TaskTools tools) {
    this.tools = tools;
    this.view = tools.view();
  }

  /** Whether something ends {@code wait}, one of the waits of {@code use}. */
  boolean canEnd(Site wait, NetworkUse use) {
    TreePath body = Paths.body(wait.at());
    if (body == null) {
      return true;
    }
    if (waitsForVisitors(wait)
        && (!use.own().fields.isEmpty() || isInLoop(wait, body.getLeaf(), false))) {
      return !isMeantToEnd(wait, body.getLeaf()) || isClosed(use);
    }
    return isTimed(wait) || isClosedByOther(wait, body, use);
  }

  /** A server waits for ever by trade, unless it is there for one visitor only. */
  private boolean waitsForVisitors(Site wait) {
    Type receiver = view.nodes().receiverType(wait.at().getLeaf());
    return receiver != null && JavaNet.isServer(receiver, view.types());
  }

  private static boolean isClosed(NetworkUse use) {
    return !use.ends().isEmpty() || !use.own().releases.isEmpty();
  }

  /** Whether the loop around it asks others whether to go on, which it can't while it waits. */
  private static boolean isMeantToEnd(Site wait, Tree body) {
    for (TreePath p = wait.at(); p != null && p.getLeaf() != body; p = p.getParentPath()) {
      if (Loop.isLoop(p.getLeaf())) {
        Loop loop = new Loop(p, wait.member());
        return !loop.isCounted() && loop.condition() != null && goesOn(loop, wait);
      }
    }
    return false;
  }

  private boolean isClosedByOther(Site wait, TreePath path, NetworkUse use) {
    Body body = new Body(path, wait.member());
    boolean endless = isInLoop(wait, path.getLeaf(), true);
    List<Body> runners = null;
    for (Site end : use.ends()) {
      TreePath closer = Paths.body(end.at());
      if (closer == null || reaches(body, closer.getLeaf())) {
        continue;
      }
      if (endless
          || isAbort(end)
          || isInOtherTask(closer.getLeaf(), body.tree())
          || isByStarter(closer.getLeaf(), body.tree())) {
        return true;
      }
      runners = runners == null ? runners(body) : runners;
      if (runners.stream().anyMatch(runner -> !reaches(runner, closer.getLeaf()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another thread than those that wait runs the code that closes. */
  private boolean isInOtherTask(Tree closer, Tree body) {
    return tools.graph().bodies().stream()
        .anyMatch(task -> reaches(task, closer) && !reaches(task, body));
  }

  /** Whether the code that closes has left the wait to a thread that it started. */
  private boolean isByStarter(Tree closer, Tree body) {
    for (Body task : tools.graph().bodies()) {
      if (reaches(task, body)) {
        for (Task start : tools.graph().tasksOf(task)) {
          TreePath starter = Paths.body(start.start().at());
          if (starter != null && starter.getLeaf() == closer) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isAbort(Site end) {
    MethodSymbol method = Paths.method(end.at());
    return method != null && ABORT.matcher(method.name.toString().toLowerCase(Locale.ROOT)).find();
  }

  /** The bodies that a thread runs over and over and that lead to {@code body}. */
  private List<Body> runners(Body body) {
    List<Body> result = new ArrayList<>();
    for (Body task : tools.graph().bodies()) {
      if (reaches(task, body.tree()) && goesOn(task)) {
        result.add(task);
      }
    }
    for (Member member : view.facts().membersOf(body.member().owner())) {
      MethodSymbol method = member.method();
      Body run = method != null && isRun(method) ? tools.graph().bodyOf(method) : null;
      if (run != null && reaches(run, body.tree()) && goesOn(run)) {
        result.add(run);
      }
    }
    return result;
  }

  /** A thread that only asks once is no reader of a connection. */
  private boolean goesOn(Body task) {
    return tools.loops().reachedFrom(task).stream().anyMatch(loop -> !loop.isCounted());
  }

  /** Whether {@code method} is what a thread runs, though somebody out of view may start it. */
  private boolean isRun(MethodSymbol method) {
    return (method.name.contentEquals("run") || method.name.contentEquals("call"))
        && method.getParameters().isEmpty()
        && view.hierarchy().overridesUnseen(method);
  }

  private boolean reaches(Body task, Tree body) {
    return tools.loops().reach(task).stream().anyMatch(each -> each.tree() == body);
  }

  private static boolean isInLoop(Site wait, Tree body, boolean endless) {
    for (TreePath p = wait.at(); p != null && p.getLeaf() != body; p = p.getParentPath()) {
      if (Loop.isLoop(p.getLeaf())) {
        Loop loop = new Loop(p, wait.member());
        if (!endless || (!loop.isCounted() && goesOn(loop, wait))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A loop that goes on until somebody else says no: not one over what it reads. */
  private static boolean goesOn(Loop loop, Site wait) {
    boolean[] asksOthers = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        asksOthers[0] |= ((JCTree.JCIdent) tree).sym.owner instanceof ClassSymbol;
        return null;
      }
    }.scan(loop.condition(), null);
    boolean reads = loop.condition() != null && Paths.isWithin(wait.at(), loop.condition());
    return !reads && (loop.condition() == null || asksOthers[0]);
  }

  /** Whether whoever asked for the work that waits gives up after a time. */
  boolean isTimed(Site wait) {
    for (TreePath p = wait.at(); p.getParentPath() != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof LambdaExpressionTree
          && (isGivenTime(p.getParentPath()) || isRunForATime(p, wait.member()))) {
        return true;
      }
    }
    TreePath body = Paths.body(wait.at());
    if (body == null) {
      return false;
    }
    for (Body task : tools.graph().bodies()) {
      if (reaches(task, body.getLeaf())) {
        List<Task> starts = tools.graph().tasksOf(task);
        if (!starts.isEmpty() && starts.stream().allMatch(this::isOutcomeTimed)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the task is collected for a call that waits for a limited time only. */
  private boolean isRunForATime(TreePath lambda, Member member) {
    Type type = ((JCTree) lambda.getLeaf()).type;
    ClassSymbol known = type != null && type.tsym instanceof ClassSymbol c ? c : null;
    Trace trace = tools.tracer().trace(new ValueNode.Expression(lambda, member), known, true);
    return Stream.concat(trace.calls.stream(), trace.lost.stream())
        .map(Site::method)
        .filter(Objects::nonNull)
        .map(method -> view.book().method(method).blocks())
        .anyMatch(blocks -> blocks != null && blocks.limited());
  }

  /** A call that takes a task and the time that it may take, or whatever out of view. */
  private boolean isGivenTime(TreePath call) {
    if (!(call.getLeaf() instanceof MethodInvocationTree invocation)
        || !(TreeInfo.symbol((JCTree) invocation.getMethodSelect())
            instanceof MethodSymbol method)) {
      return false;
    }
    MethodContract contract = view.book().method(method);
    boolean limited = contract.blocks() != null && contract.blocks().limited();
    boolean known = contract.spawns() != null || JavaNet.isOfJava(method);
    return limited
        || (contract.spawns() == null && NetworkUse.takesTime(method))
        || !(known || !view.hierarchy().implementations(method).isEmpty());
  }

  private boolean isOutcomeTimed(Task task) {
    TreePath at = task.start().at();
    return isGivenTime(at) || isOutcomeTimed(at, task, 0);
  }

  private boolean isOutcomeTimed(TreePath at, Task task, int depth) {
    Type made = ((JCTree) at.getLeaf()).type;
    if (depth > 8 || !Nodes.isReference(made) || !(made.tsym instanceof ClassSymbol known)) {
      return false;
    }
    ValueNode node = new ValueNode.Expression(at, task.start().member());
    Trace trace = tools.tracer().trace(node, known, true);
    for (Site call : trace.calls) {
      if (call.method() != null && NetworkUse.takesTime(call.method())) {
        return true;
      }
      if (isStage(call, made) && isOutcomeTimed(call.at(), task, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStage(Site call, @Nullable Type made) {
    Type result = ((JCTree) call.at().getLeaf()).type;
    return made != null
        && call.at().getLeaf() instanceof MethodInvocationTree
        && Nodes.isReference(result)
        && view.types().isSubtype(view.types().erasure(result), view.types().erasure(made));
  }
}
