package dev.leash.checker.module.waits;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import dev.leash.checker.module.tasks.Ways;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds plain fields that end a loop of one thread and are written by another: without an edge of
 * happens-before (Java Language Specification, 17.4.5) the loop may never see the change.
 */
final class FlagJudge implements RunJudge {

  private static final long VOLATILE = com.sun.tools.javac.code.Flags.VOLATILE;

  private final TaskTools tools;
  private final Flags flags;
  private final Guards guards;
  private final Signals signals;
  private final Set<VarSymbol> reported = new HashSet<>();

  FlagJudge(TaskTools tools) {
    this.tools = tools;
    this.flags = new Flags(tools.view());
    this.guards = new Guards(tools.view());
    this.signals = new Signals(tools);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Body body : tools.graph().madeToRun()) {
      for (Loop loop : tools.loops().reachedFrom(body)) {
        Ways ways = tools.loops().ways(loop);
        for (VarSymbol flag : ways.soleFlags()) {
          if (isPlain(flag) && !tools.view().book().guarded(flag) && isNear(flag, loop, body)) {
            readInTask(body, ways, flag, sink);
          }
        }
      }
    }
    for (Body body : tools.graph().bodies()) {
      for (VarSymbol flag : flags.writtenIn(body)) {
        if (isPlain(flag)) {
          writtenInTask(body, flag, sink);
        }
      }
    }
  }

  private static boolean isPlain(VarSymbol field) {
    Type type = field.type;
    return (field.flags() & VOLATILE) == 0
        && !field.isFinal()
        && (type.hasTag(TypeTag.BOOLEAN)
            || (type.tsym.flags() & com.sun.tools.javac.code.Flags.ENUM) != 0
            || type.tsym.getQualifiedName().contentEquals("java.lang.Thread"));
  }

  /** A stop flag stands where its loop stands; what lies further off is data. */
  private boolean isNear(VarSymbol flag, Loop loop, Body body) {
    ClassSymbol owner = loop.member().owner();
    if (owner.outermostClass() != body.member().owner().outermostClass()) {
      return false;
    }
    boolean signalObject =
        flag.type.hasTag(TypeTag.BOOLEAN) && flag.packge() == owner.packge() && flag.isPrivate();
    return signalObject
        || flag.outermostClass() == owner.outermostClass()
        || owner.isSubClass(flag.enclClass(), tools.view().types());
  }

  /** The task loops, somebody else writes. */
  private void readInTask(Body body, Ways ways, VarSymbol flag, Consumer<Finding> sink) {
    List<Body> reached = tools.loops().reach(body);
    List<Task> tasks = tools.graph().tasksOf(body);
    List<@Nullable Start> starts =
        tasks.isEmpty()
            ? Collections.singletonList(null)
            : tasks.stream().map(Task::start).toList();
    for (Start start : starts) {
      for (Flags.Write write : flags.writes(Set.of(flag), start, reached)) {
        if (write.at().getLeaf() instanceof AssignmentTree assignment
            && isOwn(assignment.getVariable())
            && !isGuarded(flag, ways.loop(), write)
            && !isSeen(tasks, ways, write)) {
          report(body, ways.loop(), flag, write.at(), sink);
        }
      }
    }
  }

  /** Whether an object writes its own field, rather than one that it has been handed. */
  private static boolean isOwn(ExpressionTree target) {
    return !(target instanceof MemberSelectTree select)
        || !(TreeInfo.symbol((JCTree) select.getExpression()) instanceof VarSymbol variable)
        || Self.isNamedBy(variable)
        || variable.owner instanceof ClassSymbol;
  }

  /** Somebody else loops, the task writes. */
  private void writtenInTask(Body body, VarSymbol flag, Consumer<Finding> sink) {
    List<Body> reached = tools.loops().reach(body);
    for (Flags.Write write : flags.writes(Set.of(flag), null, List.of())) {
      TreePath writer = Paths.body(write.at());
      if (writer == null || writer.getLeaf() != body.tree()) {
        continue;
      }
      for (Member member : tools.view().facts().usersOf(flag)) {
        for (Body reader : Bodies.in(member)) {
          for (Loop loop : reached.contains(reader) ? List.<Loop>of() : tools.loops().of(reader)) {
            Ways ways = tools.loops().ways(loop);
            if (ways.soleFlags().contains(flag)
                && !isGuarded(flag, loop, write)
                && !isSeen(List.of(), ways, write)) {
              report(reader, loop, flag, write.at(), sink);
            }
          }
        }
      }
    }
  }

  private void report(
      Body body, Loop loop, VarSymbol flag, TreePath write, Consumer<Finding> sink) {
    Member home = homeOf(flag);
    if (home != null && reported.add(flag)) {
      sink.accept(
          Defect.of(Flaw.PLAIN_FLAG, home.path())
              .in(body)
              .waitingAt(loop.path())
              .endedAt(write)
              .about(flag));
    }
  }

  /**
   * Whether whoever writes the flag then interrupts the loop or ends one of its waits, and so makes
   * the write visible.
   */
  private boolean isSeen(List<Task> tasks, Ways ways, Flags.Write write) {
    boolean notices = ways.byInterrupt() || ways.testsInterrupt() || !ways.swallows().isEmpty();
    if (tasks.isEmpty() && notices && write.method() != null && interrupts(write.method())) {
      return true;
    }
    for (Task task : tasks) {
      if (notices
          && tools.enders().of(task).interrupts().stream()
              .anyMatch(site -> Paths.method(site.at()) == write.method())) {
        return true;
      }
    }
    for (Wait wait : ways.waits()) {
      if (!signals.isOnlyIn(wait, Collections.singletonList(write.method()))) {
        return true;
      }
    }
    return false;
  }

  private boolean interrupts(MethodSymbol method) {
    Body body = tools.graph().bodyOf(method);
    return body != null && tools.calls().interrupts(body);
  }

  private @Nullable Member homeOf(VarSymbol field) {
    for (Member member : tools.view().facts().membersOf(field.enclClass())) {
      if (member.tree() instanceof JCTree.JCVariableDecl declared && declared.sym == field) {
        return member;
      }
    }
    return null;
  }

  /** Whether each read of the loop holds a lock that the write holds too. */
  private boolean isGuarded(VarSymbol flag, Loop loop, Flags.Write write) {
    Set<Object> held = guards.at(write.at());
    boolean any = false;
    for (Member member : tools.view().facts().usersOf(flag)) {
      for (TreePath use : member.uses().of(flag)) {
        boolean inLoop = Paths.isWithin(use, loop.tree());
        if ((inLoop || !Flags.isChanged(use, flag)) && !held.isEmpty()) {
          any |= guards.at(use).stream().anyMatch(held::contains);
        }
      }
    }
    return any;
  }
}
