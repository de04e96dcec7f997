package dev.leash.checker.module.tasks;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Types whose instances can be run by another thread, and the methods that are then run. */
final class TaskTypes {

  private final RunView view;
  private final Map<Symbol, Boolean> known = new HashMap<>();

  TaskTypes(RunView view) {
    this.view = view;
  }

  /** Whether an instance of {@code type} is work: a function, or an object made to be run. */
  boolean isTask(Type type) {
    if (type == null || !type.hasTag(TypeTag.CLASS)) {
      return false;
    }
    Boolean task = known.get(type.tsym);
    if (task == null) {
      task =
          view.book().owner(type) == null
              && view.types().closure(view.types().erasure(type)).stream().anyMatch(this::isWork);
      known.put(type.tsym, task);
    }
    return task;
  }

  /** Whether {@code type} says that it is meant for another thread: it is a {@code Runnable}. */
  boolean isRunnable(ClassSymbol type) {
    return view.types().closure(type.type).stream()
        .map(above -> above.tsym.getQualifiedName())
        .anyMatch(
            name ->
                name.contentEquals("java.lang.Runnable")
                    || name.contentEquals("java.util.concurrent.Callable"));
  }

  /** A functional interface of a library that takes at most two arguments, or a library's task. */
  private boolean isWork(Type type) {
    return isRun(type) || isAbstractTask(type);
  }

  private boolean isRun(Type type) {
    return type.isInterface()
        && !type.tsym.getQualifiedName().contentEquals("java.lang.Comparable")
        && !type.tsym.getQualifiedName().contentEquals("java.lang.AutoCloseable")
        && !type.tsym.getQualifiedName().contentEquals("java.io.Closeable")
        && !type.tsym.getQualifiedName().contentEquals("java.lang.Iterable")
        && !type.tsym.packge().getQualifiedName().contentEquals("java.lang.constant") // a String's
        && !type.tsym.getQualifiedName().contentEquals("java.util.concurrent.Executor")
        && !type.tsym.getQualifiedName().contentEquals("java.util.concurrent.ThreadFactory")
        && view.types().isFunctionalInterface(type.tsym);
  }

  /** {@code ForkJoinTask} and its kin: one protected abstract method is the work. */
  private static boolean isAbstractTask(Type type) {
    return type.tsym.getQualifiedName().contentEquals("java.util.concurrent.ForkJoinTask");
  }

  /** The methods of {@code type}, a class of the run, that a thread runs. */
  List<MethodSymbol> taskMethods(ClassSymbol type) {
    List<MethodSymbol> result = new ArrayList<>(1);
    for (Type above : view.types().closure(type.type)) {
      if (isRun(above)) {
        Symbol descriptor = view.types().findDescriptorSymbol(above.tsym);
        add((MethodSymbol) descriptor, type, result);
      } else if (!view.facts().declares(above.tsym) && isTask(above)) {
        for (Symbol member : above.tsym.members().getSymbols()) {
          if (member instanceof MethodSymbol method
              && (method.flags() & Flags.ABSTRACT) != 0
              && method.getParameters().isEmpty()) {
            add(method, type, result);
          }
        }
      }
    }
    return result;
  }

  private void add(MethodSymbol method, ClassSymbol type, List<MethodSymbol> result) {
    MethodSymbol implementation = method.implementation(type, view.types(), true);
    if (implementation != null
        && view.hierarchy().hasBody(implementation)
        && !result.contains(implementation)) {
      result.add(implementation);
    }
  }
}
