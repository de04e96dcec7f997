package dev.leash.checker.module.handles;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.Hints;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.ProcessWide;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** How long the objects of a class live, as far as the code of the run shows. */
final class Lives {

  /** How many objects, each kept by the next, are followed. */
  private static final int KEEPERS = 3;

  private final RunView view;
  private final Tracer tracer;
  private final ProcessWide processWide;

  Lives(TaskTools tools) {
    this.view = tools.view();
    this.tracer = tools.tracer();
    this.processWide = tools.processWide();
  }

  /** How objects of a class come into the world. */
  enum Made {
    /** Once for the whole process, or nobody knows. */
    ONCE,
    /** Together with the object that keeps the scheduler. */
    WITH_KEEPER,
    /** Together with another object, or by code out of view. */
    ELSEWHERE,
    /** Again and again. */
    OFTEN
  }

  /** Whether the code at {@code at} runs once for the process, or for a framework or test. */
  boolean isForProcess(TreePath at, Member member) {
    ClassSymbol type = member.owner();
    MethodSymbol method = Paths.method(at);
    return (isStaticContext(member, method) && !isFactory(method, type))
        || JavaNet.isTest(type)
        || isFrameworks(type)
        || (!view.options().processWide()
            && (processWide.isOnlyForMain(at)
                || processWide.isSingleton(type)
                || processWide.isMadeInMainOnly(type)));
  }

  /** Whether a static method makes objects of its class. */
  private boolean isFactory(@Nullable MethodSymbol method, ClassSymbol type) {
    return method != null
        && method.getReturnType().tsym instanceof ClassSymbol made
        && type.isSubClass(made, view.types())
        && made.owner != null
        && view.facts().declares(made);
  }

  private static boolean isStaticContext(Member member, @Nullable MethodSymbol method) {
    if (method != null) {
      return method.isStatic();
    }
    return member.tree() instanceof JCTree.JCBlock block
        ? block.isStatic()
        : member.tree() instanceof JCTree.JCVariableDecl field
            && field.sym != null
            && field.sym.isStatic();
  }

  /** Whether a framework makes and ends the objects, mostly those of the whole process. */
  private boolean isFrameworks(ClassSymbol type) {
    for (ClassSymbol each : view.hierarchy().chain(type)) {
      if (view.book().component(each)) {
        return true;
      }
      for (Member member : view.facts().membersOf(each)) {
        MethodSymbol method = member.method();
        if (method != null && isFrameworks(method)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a framework calls {@code method} when it makes or ends an object. */
  private boolean isFrameworks(MethodSymbol method) {
    return method.isConstructor()
        ? view.book().injected(method)
        : view.book().calledAtEnd(method) || view.book().calledAtStart(method);
  }

  /** The methods by which the users of a {@code type} end its life, the most usual first. */
  List<MethodSymbol> releases(ClassSymbol type) {
    Set<MethodSymbol> byName = new LinkedHashSet<>();
    List<MethodSymbol> others = new ArrayList<>();
    for (ClassSymbol each : view.hierarchy().chain(type)) {
      for (Member member : view.facts().membersOf(each)) {
        MethodSymbol method = member.method();
        if (method != null && mayEnd(method)) {
          if (isUsual(method)) {
            byName.add(method);
          } else if (Hints.suggestsEnd(method)) {
            others.add(method);
          }
        }
      }
    }
    List<MethodSymbol> result = new ArrayList<>();
    for (String name : ContractBook.conventionalReleases()) {
      byName.stream().filter(m -> m.name.contentEquals(name)).forEach(result::add);
    }
    result.addAll(others);
    return result;
  }

  /** Whether everybody knows that {@code method} ends the life of its object. */
  static boolean isUsual(MethodSymbol method) {
    return ContractBook.conventionalReleases().contains(method.name.toString());
  }

  private boolean mayEnd(MethodSymbol method) {
    return !method.isStatic()
        && !method.isConstructor()
        && !method.isPrivate()
        && view.hierarchy().hasBody(method)
        && method.type.getParameterTypes().stream().allMatch(this::saysHow);
  }

  /** Whether a parameter of a release method says how to end the object, rather than what. */
  private boolean saysHow(Type type) {
    return type.isPrimitive()
        || JavaNet.isTime(type)
        || (type.tsym instanceof ClassSymbol symbol
            && view.types().closure(view.types().erasure(symbol.type)).stream()
                .anyMatch(t -> t.tsym.getQualifiedName().contentEquals("java.lang.Throwable")));
  }

  /** How objects of {@code type} are made, seen from the object that keeps the scheduler. */
  Made made(ClassSymbol type, @Nullable ClassSymbol keeper) {
    return made(type, keeper, 0);
  }

  private Made made(ClassSymbol type, @Nullable ClassSymbol keeper, int depth) {
    Set<ClassSymbol> types = new LinkedHashSet<>(view.hierarchy().subclasses(type));
    types.add(type);
    Made result = Made.ONCE;
    boolean any = false;
    for (ClassSymbol created : types) {
      for (Member member : view.facts().instantiatorsOf(created)) {
        if (JavaNet.isTest(member.owner())) {
          continue;
        }
        for (TreePath path : member.uses().instantiationsOf(created)) {
          any = true;
          Made made = made(path, member, created, keeper, depth);
          result = made.compareTo(result) > 0 ? made : result;
        }
      }
    }
    if (any) {
      return result;
    }
    return types.stream().anyMatch(this::isMadeOutOfView) ? Made.ELSEWHERE : Made.ONCE;
  }

  private boolean isMadeOutOfView(ClassSymbol type) {
    boolean isAbstract = (type.flags() & Flags.ABSTRACT) != 0;
    return Hierarchy.isExported(type)
        && view.facts().membersOf(type).stream()
            .map(Member::method)
            .anyMatch(
                method ->
                    method != null
                        && method.isConstructor()
                        && (isAbstract || Hierarchy.isAccessible(method)));
  }

  private Made made(
      TreePath path, Member member, ClassSymbol type, @Nullable ClassSymbol keeper, int depth) {
    MethodSymbol method = Paths.method(path);
    if (processWide.isOnlyForMain(path) || (method == null && isStaticContext(member, method))) {
      return Made.ONCE;
    }
    Trace trace = tracer.trace(new ValueNode.Expression(path, member), type, true);
    if (trace.fields.stream().anyMatch(VarSymbol::isStatic)
        || trace.returnedBy.stream().anyMatch(view.book()::releasedByFramework)) {
      return Made.ONCE;
    }
    boolean returned = trace.returnedBy.stream().anyMatch(Hierarchy::isAccessible);
    VarSymbol home = trace.fields.isEmpty() ? null : trace.fields.iterator().next();
    boolean plain = home != null && !view.book().container(home.type);
    boolean atStart =
        method == null
            || method.isConstructor()
            || (home == null
                && trace.returnedBy.isEmpty()
                && method.getParameters().isEmpty()
                && Hints.suggestsStart(method));
    if (!plain && !atStart) {
      return returned && home == null ? Made.ELSEWHERE : Made.OFTEN;
    }
    ClassSymbol around = plain && home != null ? home.enclClass() : member.owner();
    if (keeper != null && isSame(around, keeper)) {
      return Made.WITH_KEEPER;
    }
    if (processWide.isSingleton(around)
        || processWide.isMadeInMainOnly(around)
        || isFrameworks(around)) {
      return Made.ONCE;
    }
    return depth == KEEPERS ? Made.ONCE : made(around, keeper, depth + 1);
  }

  private boolean isSame(ClassSymbol type, ClassSymbol keeper) {
    return view.hierarchy().related(type, keeper) || type.owner == keeper;
  }
}
