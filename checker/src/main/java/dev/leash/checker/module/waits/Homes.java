package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds the bodies whose tasks use a queue: the one that makes it, or, where a field holds it from
 * the start, those that start the tasks.
 */
final class Homes {

  private final TaskTools tools;
  private final Signals.Subject subject;
  private final Origins.Origin made;
  private final Runs runs;

  Homes(TaskTools tools, Signals.Subject subject, Runs runs) {
    this.tools = tools;
    this.subject = subject;
    this.made = subject.made().get(0);
    this.runs = runs;
  }

  /** The bodies that start tasks which come to {@code wait}. */
  List<Arrivals.Home> of(Wait wait) {
    TreePath body = Paths.body(made.at());
    if (body == null || subject.fields().stream().anyMatch(f -> f.isStatic() || !f.isFinal())) {
      return List.of();
    }
    boolean inClass = body.getLeaf() instanceof ClassTree || isConstructor(body.getLeaf());
    if (subject.fields().isEmpty() || !inClass) {
      boolean alone = body.getLeaf() instanceof ClassTree;
      return alone ? List.of() : List.of(new Arrivals.Home(new Body(body, made.member()), null));
    }
    Set<Body> starters = new LinkedHashSet<>();
    collect(wait.at(), wait.member(), starters, new HashSet<>());
    return starters.stream().flatMap(this::homes).toList();
  }

  private static boolean isConstructor(Tree body) {
    return body instanceof MethodTree method && ((JCTree.JCMethodDecl) method).sym.isConstructor();
  }

  private void collect(TreePath at, Member member, Set<Body> result, Set<Tree> seen) {
    TreePath body = Runs.body(at);
    if (body == null || body.getLeaf() instanceof ClassTree || !seen.add(body.getLeaf())) {
      return;
    }
    for (Entries.Entry entry : runs.entries(body, member).entries()) {
      TreePath starter = Paths.body(entry.at());
      if (!entry.spawned()) {
        collect(entry.at(), entry.member(), result, seen);
      } else if (starter != null && !(starter.getLeaf() instanceof ClassTree)) {
        result.add(new Body(starter, entry.member()));
      }
    }
  }

  private Stream<Arrivals.Home> homes(Body starter) {
    ClassSymbol type = made.member().owner();
    TreePath around = Paths.enclosing(made.at(), ClassTree.class);
    if (around == null || Paths.isWithin(starter.path(), around.getLeaf())) {
      return Stream.of(new Arrivals.Home(starter, null));
    }
    List<Arrivals.Home> homes = new ArrayList<>(1);
    for (TreePath creation : starter.member().uses().instantiationsOf(type)) {
      Arrivals.Holder holder =
          starter.runs(creation) ? holder(creation, starter.member(), type) : null;
      if (holder != null) {
        homes.add(new Arrivals.Home(starter, holder));
      }
    }
    return homes.isEmpty() ? Stream.of(new Arrivals.Home(starter, null)) : homes.stream();
  }

  /** The object made at {@code creation}, if only the body around it and its tasks have it. */
  private Arrivals.@Nullable Holder holder(TreePath creation, Member member, ClassSymbol type) {
    Tree tree = creation.getLeaf();
    if (tree instanceof NewClassTree created && created.getClassBody() != null) {
      return null;
    }
    Trace trace = tools.tracer().trace(new ValueNode.Expression(creation, member), type, true);
    boolean kept =
        trace.fields.stream().anyMatch(f -> !isPart(f, type)) || !trace.returnedBy.isEmpty();
    Stream<Site> unseen = Stream.concat(trace.lost.stream(), trace.handOvers.stream());
    if (kept || !unseen.allMatch(this::runs)) {
      return null;
    }
    List<TreePath> calls = trace.calls.stream().map(Site::at).toList();
    return new Arrivals.Holder(type, tree, calls);
  }

  /** A field of the object itself, or of what is made inside of it. */
  private static boolean isPart(VarSymbol field, ClassSymbol type) {
    return !field.isStatic() && (field.owner == type || field.owner.owner == type);
  }

  /** Whether the object only goes there to be run. */
  private boolean runs(Site site) {
    MethodSymbol method = site.method();
    return method != null
        && (tools.view().book().method(method).spawns() != null
            || (method.isConstructor() && JavaThreads.isThread(method.enclClass())));
  }
}
