package dev.leash.checker.module.tasks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Which code of the run other threads run, and where that is started. */
public final class RunGraph {

  private final RunView view;
  private final Origins origins;
  private final TaskTypes types;
  private final Map<Body, List<Task>> tasks = new LinkedHashMap<>();
  private @Nullable Set<Body> madeToRun;

  /** A graph over all starts of the run. */
  public RunGraph(RunView view, Origins origins) {
    this.view = view;
    this.origins = origins;
    this.types = new TaskTypes(view);
    for (Member member : view.facts().members()) {
      for (JCExpression tree : member.spawns()) {
        TreePath at = member.uses().path(tree);
        if (at != null && calledBy(tree) instanceof MethodSymbol method) {
          add(new Start(at, member, method));
        }
      }
    }
  }

  /** Every task of the run, in the order of the sources. */
  public List<Task> tasks() {
    return tasks.values().stream().flatMap(List::stream).toList();
  }

  /** Every body that some other thread runs, in the order of the sources. */
  public Set<Body> bodies() {
    return tasks.keySet();
  }

  /** What starts {@code body}; empty if nothing in view does. */
  public List<Task> tasksOf(Body body) {
    return tasks.getOrDefault(body, List.of());
  }

  /** Bodies that are made for another thread, whether or not the run shows who starts it. */
  public Set<Body> madeToRun() {
    Set<Body> known = madeToRun;
    if (known == null) {
      known = Collections.unmodifiableSet(findMadeToRun());
      madeToRun = known;
    }
    return known;
  }

  private Set<Body> findMadeToRun() {
    Set<Body> result = new LinkedHashSet<>(tasks.keySet());
    for (ClassSymbol type : view.facts().classes()) {
      if (types.isRunnable(type)) {
        for (MethodSymbol method : types.taskMethods(type)) {
          Body body = bodyOf(method);
          if (body != null) {
            result.add(body);
          }
        }
      }
    }
    return result;
  }

  /** The code of {@code method}, or null if it isn't in view. */
  public @Nullable Body bodyOf(MethodSymbol method) {
    Member member = view.facts().memberOf(method);
    TreePath path = member == null ? null : member.uses().method(method);
    return path == null || member == null || !view.hierarchy().hasBody(method)
        ? null
        : new Body(path, member);
  }

  /** The bodies that a value runs when it is run as a task. */
  public Found bodiesOf(TreePath expression, Member member) {
    Search search = new Search();
    search.expression(expression, member, 0);
    return new Found(new ArrayList<>(search.bodies), search.complete);
  }

  /**
   * What a query for bodies found.
   *
   * @param bodies the bodies in view
   * @param complete whether there can't be others
   */
  public record Found(List<Body> bodies, boolean complete) {}

  private static @Nullable Symbol calledBy(JCExpression tree) {
    if (tree instanceof JCMemberReference reference) {
      return reference.sym;
    }
    return tree instanceof JCTree.JCNewClass created
        ? created.constructor
        : TreeInfo.symbol(((JCTree.JCMethodInvocation) tree).meth);
  }

  private void add(Start start) {
    Search search = new Search();
    search.start(start);
    for (Body body : search.bodies) {
      tasks.computeIfAbsent(body, b -> new ArrayList<>(1)).add(new Task(body, start));
    }
  }

  private final class Search {

    private final Set<Body> bodies = new LinkedHashSet<>();
    private boolean complete = true;

    void start(Start start) {
      TreePath at = start.at();
      boolean given = arguments(at, start.member(), 0);
      if (given || start.method().isStatic()) {
        return;
      }
      TreePath receiver = Origins.receiver(at);
      if (receiver != null) {
        if (types.isTask(((JCTree) receiver.getLeaf()).type)) {
          expression(receiver, start.member(), 0);
        }
      } else if (at.getLeaf() instanceof MemberReferenceTree) {
        elements(at, start.member());
      } else if (at.getLeaf() instanceof MethodInvocationTree) {
        TreePath type = Paths.enclosing(at, ClassTree.class);
        while (type != null && !ofSelf(type, start.method())) {
          type = Paths.enclosing(type.getParentPath(), ClassTree.class);
        }
      }
    }

    /** {@code threads.forEach(Thread::start)} runs what the collection holds. */
    private void elements(TreePath reference, Member member) {
      Origins.Found found = origins.givenTo(reference, member);
      complete &= found.complete();
      found.origins().forEach(origin -> origin(origin, 0));
    }

    /** For a call on an implied {@code this}. */
    private boolean ofSelf(TreePath type, MethodSymbol method) {
      ClassSymbol self = ((JCTree.JCClassDecl) type.getLeaf()).sym;
      if (self == null || !self.isSubClass(method.enclClass(), view.types())) {
        return false;
      }
      ofClass(self);
      view.hierarchy().subclasses(self).forEach(this::ofClass);
      return true;
    }

    /** Adds what the tasks among the arguments of a call run; false if there are none. */
    private boolean arguments(TreePath call, Member member, int depth) {
      boolean any = false;
      for (ExpressionTree argument : Nodes.arguments(call.getLeaf())) {
        if (types.isTask(((JCTree) argument).type)) {
          any = true;
          expression(new TreePath(call, argument), member, depth);
        }
      }
      return any;
    }

    void expression(TreePath path, Member member, int depth) {
      if (depth > 4) {
        complete = false;
        return;
      }
      Origins.Found found = origins.of(path, member);
      complete &= found.complete();
      found.origins().forEach(origin -> origin(origin, depth));
    }

    private void origin(Origins.Origin origin, int depth) {
      Tree tree = origin.tree();
      if (tree instanceof LambdaExpressionTree) {
        bodies.add(new Body(origin.at(), origin.member()));
      } else if (tree instanceof MemberReferenceTree reference) {
        reference(reference, origin, depth);
      } else if (tree instanceof NewClassTree created) {
        created(created, origin, depth);
      } else if (tree instanceof MethodInvocationTree) {
        complete = arguments(origin.at(), origin.member(), depth + 1) && complete;
      } else if (((JCTree) tree).type != null
          && ((JCTree) tree).type.tsym instanceof ClassSymbol self
          && view.facts().declares(self)) {
        ofClass(self);
        view.hierarchy().subclasses(self).forEach(this::ofClass);
      } else {
        complete = false;
      }
    }

    private void reference(MemberReferenceTree reference, Origins.Origin origin, int depth) {
      if (!(((JCMemberReference) reference).sym instanceof MethodSymbol method)) {
        complete = false;
        return;
      }
      List<MethodSymbol> implementations = view.hierarchy().implementations(method);
      for (MethodSymbol implementation : implementations) {
        add(implementation);
      }
      ExpressionTree qualifier = reference.getQualifierExpression();
      if (implementations.isEmpty()
          && types.isTask(((JCTree) qualifier).type)
          && !(TreeInfo.symbol((JCTree) qualifier) instanceof ClassSymbol)) {
        expression(new TreePath(origin.at(), qualifier), origin.member(), depth + 1);
      }
    }

    private void created(NewClassTree created, Origins.Origin origin, int depth) {
      Type type = ((JCTree) created).type;
      ClassSymbol exact =
          created.getClassBody() != null
              ? ((JCTree.JCClassDecl) created.getClassBody()).sym
              : type != null && type.tsym instanceof ClassSymbol c ? c : null;
      boolean own = exact != null && view.facts().declares(exact) && ofClass(exact);
      if (!own && !arguments(origin.at(), origin.member(), depth + 1)) {
        complete = false;
      }
    }

    /** Adds the method of {@code type} that a thread runs; false if it has none in view. */
    private boolean ofClass(ClassSymbol type) {
      boolean any = false;
      for (MethodSymbol method : types.taskMethods(type)) {
        any |= add(method);
      }
      return any;
    }

    private boolean add(MethodSymbol method) {
      Body body = bodyOf(method);
      if (body != null) {
        bodies.add(body);
      }
      return body != null;
    }
  }
}
