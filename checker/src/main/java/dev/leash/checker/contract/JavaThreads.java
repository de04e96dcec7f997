package dev.leash.checker.contract;

import static com.sun.tools.javac.code.Scope.LookupKind.NON_RECURSIVE;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;

/**
 * How Java itself names threads and interrupts. That a thread is interrupted is a flag of the
 * thread, which the language's own library reads and sets by these methods and no others.
 */
public final class JavaThreads {

  private JavaThreads() {}

  /** Whether {@code method} asks whether a thread was interrupted. */
  public static boolean testsInterrupt(MethodSymbol method) {
    return isOfThread(method)
        && (method.name.contentEquals("isInterrupted") || method.name.contentEquals("interrupted"));
  }

  /** Whether {@code method} asks and clears the flag in one. */
  public static boolean clearsInterrupt(MethodSymbol method) {
    return isOfThread(method) && method.name.contentEquals("interrupted");
  }

  /** Whether {@code method} interrupts a thread. */
  public static boolean interrupts(MethodSymbol method) {
    return isOfThread(method) && method.name.contentEquals("interrupt");
  }

  /** Whether {@code method} gives the thread that calls it. */
  public static boolean givesCurrent(MethodSymbol method) {
    return isOfThread(method) && method.name.contentEquals("currentThread");
  }

  /** Whether {@code method} takes a time, as one does that starts its task later. */
  public static boolean takesTime(MethodSymbol method) {
    return method.getParameters().stream()
        .map(parameter -> parameter.type)
        .anyMatch(
            type ->
                type.hasTag(TypeTag.LONG)
                    || JavaNet.isTime(type)
                    || type.tsym.getQualifiedName().contentEquals("java.util.Date"));
  }

  /** Whether {@code method} lets its thread rest for a time. */
  public static boolean sleeps(MethodSymbol method) {
    return method.name.contentEquals("sleep");
  }

  /** Whether {@code method} asks an object of Java's own how it is doing: closed, shut down. */
  public static boolean asksState(MethodSymbol method) {
    return JavaNet.isOfJava(method)
        && method.getParameters().isEmpty()
        && (method.name.toString().startsWith("is")
            || Synchronizers.isOf(method.owner, "java.util.concurrent.atomic.AtomicBoolean"));
  }

  /** Whether {@code method} passes time without waiting for anything. */
  public static boolean idles(MethodSymbol method) {
    return isOfThread(method)
        && (method.name.contentEquals("onSpinWait") || method.name.contentEquals("yield"));
  }

  /**
   * Whether {@code type} is a stage of asynchronous work, which runs when those before are done.
   */
  public static boolean isStage(Type type, Types types) {
    return types.closure(types.erasure(type)).stream()
        .anyMatch(
            above ->
                above
                    .tsym
                    .getQualifiedName()
                    .contentEquals("java.util.concurrent.CompletionStage"));
  }

  /** Whether stages of {@code type} choose what runs those behind them: not the common pool. */
  public static boolean choosesExecutor(Type type) {
    for (Symbol s = type.tsym; s instanceof ClassSymbol c; s = c.getSuperclass().tsym) {
      if (c.flatName().toString().startsWith("java.")) {
        return false;
      }
      for (Symbol member : c.members().getSymbols(NON_RECURSIVE)) {
        if (member.name.contentEquals("defaultExecutor")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether {@code type} is a future that can be told of a failure. */
  public static boolean isCompletable(Symbol type) {
    return Synchronizers.isOf(type, "java.util.concurrent.CompletableFuture");
  }

  /** Whether {@code method} makes a future that is complete from the start. */
  public static boolean makesCompleted(MethodSymbol method) {
    return method.name.contentEquals("completedFuture")
        || method.name.contentEquals("failedFuture")
        || method.name.contentEquals("completedStage")
        || method.name.contentEquals("immediateFuture");
  }

  /**
   * Whether {@code method} asks whether work was cancelled, which says nothing of it being done.
   */
  public static boolean asksCancelled(MethodSymbol method) {
    return method.name.contentEquals("isCancelled");
  }

  /** Whether {@code type} is an exception that says that the work waited for has ended. */
  public static boolean tellsOfTheEnd(Type type) {
    String name = type.tsym.getQualifiedName().toString();
    return name.equals("java.util.concurrent.ExecutionException")
        || name.equals("java.util.concurrent.CancellationException");
  }

  /** Whether {@code type} is exactly the exception that an interrupt throws. */
  public static boolean isInterruption(Type type) {
    return type.tsym.getQualifiedName().contentEquals("java.lang.InterruptedException");
  }

  /** Whether {@code type} is exactly the exception that the end of a time limit throws. */
  public static boolean isTimeout(Type type) {
    return type.tsym.getQualifiedName().contentEquals("java.util.concurrent.TimeoutException");
  }

  /** Whether code that declares {@code type} waits for others: for their signals or their bytes. */
  public static boolean tellsOfWaiting(Type type) {
    return isInterruption(type)
        || Synchronizers.isOf(type.tsym, "java.io.IOException")
        || Synchronizers.isOf(type.tsym, "java.sql.SQLException");
  }

  /** Whether {@code method} reads a clock, so that what depends on it ends by itself. */
  public static boolean tellsTime(MethodSymbol method) {
    String owner = method.owner.getQualifiedName().toString();
    return (owner.equals("java.lang.System")
            && (method.name.contentEquals("nanoTime")
                || method.name.contentEquals("currentTimeMillis")))
        || owner.startsWith("java.time.");
  }

  /** Whether {@code method} asks for the next element of something that has an end. */
  public static boolean goesThrough(MethodSymbol method) {
    return method.name.contentEquals("hasNext")
        || method.name.contentEquals("hasPrevious")
        || method.name.contentEquals("hasMoreElements");
  }

  /** Whether {@code type} is an exception that says that what was used has been closed. */
  public static boolean tellsOfClosing(Type type) {
    String name = type.tsym.name.toString();
    return name.contains("Closed") || name.equals("SocketException");
  }

  /** Whether {@code type} is a thread. */
  public static boolean isThread(Symbol type) {
    return Synchronizers.isOf(type, "java.lang.Thread");
  }

  /** Whether a pool calls {@code method} on the thread of each task, before or after it. */
  public static boolean isTaskHook(MethodSymbol method) {
    return (method.name.contentEquals("beforeExecute") || method.name.contentEquals("afterExecute"))
        && Synchronizers.isOf(method.owner, "java.util.concurrent.ThreadPoolExecutor");
  }

  /** Whether a method that declares {@code type} may let an interrupt through. */
  public static boolean admitsInterruption(Type type) {
    return isInterruption(type)
        || type.tsym.getQualifiedName().contentEquals("java.lang.Exception")
        || type.tsym.getQualifiedName().contentEquals("java.lang.Throwable");
  }

  private static boolean isOfThread(MethodSymbol method) {
    return method.owner.getQualifiedName().contentEquals("java.lang.Thread");
  }
}
