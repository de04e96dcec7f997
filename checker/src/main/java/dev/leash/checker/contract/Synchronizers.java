package dev.leash.checker.contract;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * How Java's own synchronizers count: how many signals let a waiting thread go on, and which are
 * there from the start. What waits and what signals at all is said by the contracts; of these types
 * they name every method that does.
 */
public final class Synchronizers {

  /** What a thread can wait on. */
  public enum Kind {
    /** Opens after a number of signals. */
    LATCH("countDown()"),
    /** Opens when enough threads wait. */
    BARRIER("await()"),
    /** Opens when enough parties have arrived. */
    PHASER("arrive()"),
    /** Gives out permits. */
    SEMAPHORE("release()"),
    /** Opens when two threads have met. */
    EXCHANGER("exchange(…)"),
    /** Gives out elements, or room for them. */
    QUEUE("put(…) or offer(…)"),
    /** Opens when it is completed. */
    FUTURE("complete(…)"),
    /** Lets those go on that wait already. */
    CONDITION("signalAll()"),
    /** The same for any object. */
    MONITOR("notifyAll()");

    private final String signal;

    Kind(String signal) {
      this.signal = signal;
    }

    /** Whether a signal counts although nobody waits yet. */
    public boolean remembers() {
      return this != CONDITION && this != MONITOR;
    }

    /** Whether the threads that wait are signals for each other. */
    public boolean isMeeting() {
      return this == BARRIER || this == PHASER || this == EXCHANGER;
    }
  }

  private static final String PACKAGE = "java.util.concurrent.";

  private static final Map<String, Kind> KINDS =
      Map.of(
          PACKAGE + "CountDownLatch",
          Kind.LATCH,
          PACKAGE + "CyclicBarrier",
          Kind.BARRIER,
          PACKAGE + "Phaser",
          Kind.PHASER,
          PACKAGE + "Semaphore",
          Kind.SEMAPHORE,
          PACKAGE + "Exchanger",
          Kind.EXCHANGER,
          PACKAGE + "BlockingQueue",
          Kind.QUEUE,
          PACKAGE + "Future",
          Kind.FUTURE,
          PACKAGE + "locks.Condition",
          Kind.CONDITION,
          "java.lang.Object",
          Kind.MONITOR);

  private Synchronizers() {}

  /**
   * The call that ends a wait in {@code method}, as a reader would write it.
   *
   * @param subject the type of what is waited on; null if that isn't known
   */
  public static String signal(MethodSymbol method, @Nullable Type subject) {
    Kind kind = of(method);
    if (kind == null) {
      return "signal()";
    }
    if (kind == Kind.FUTURE && subject != null && isOf(subject.tsym, PACKAGE + "FutureTask")) {
      return "run()";
    }
    return puts(method) ? "take()" : kind.signal;
  }

  /** What a call of {@code method} would wait on, or null if that is none of Java's own. */
  public static @Nullable Kind of(MethodSymbol method) {
    return kind(method.enclClass());
  }

  private static @Nullable Kind kind(ClassSymbol type) {
    String name = type.getQualifiedName().toString();
    Kind kind = KINDS.get(name);
    if (kind != null || !name.startsWith(PACKAGE)) {
      return kind;
    }
    for (Type above : type.getInterfaces()) {
      Kind inherited = kind((ClassSymbol) above.tsym);
      if (inherited != null) {
        return inherited;
      }
    }
    return type.getSuperclass().tsym instanceof ClassSymbol parent && kind(parent) != Kind.MONITOR
        ? kind(parent)
        : null;
  }

  /**
   * Whether the constructor makes something for {@code kind} that nobody has signalled and nothing
   * but a signal will.
   */
  public static boolean makes(MethodSymbol constructor, Kind kind) {
    ClassSymbol type = constructor.enclClass();
    if (kind == Kind.MONITOR) {
      return !isOf(type, "java.lang.Thread");
    }
    if (kind(type) != kind) {
      return false;
    }
    return switch (kind) {
      case FUTURE ->
          isOf(type, PACKAGE + "CompletableFuture") || isOf(type, PACKAGE + "FutureTask");
      case QUEUE -> constructor.getParameters().stream().noneMatch(p -> isFilling(p.type));
      case PHASER -> constructor.getParameters().stream().allMatch(p -> p.type.hasTag(TypeTag.INT));
      default -> true;
    };
  }

  private static boolean isFilling(Type parameter) {
    return isOf(parameter.tsym, "java.util.Collection");
  }

  /** Whether {@code method} makes a condition. */
  public static boolean makesCondition(MethodSymbol method) {
    return method.name.contentEquals("newCondition")
        && method.getReturnType().tsym instanceof ClassSymbol result
        && kind(result) == Kind.CONDITION;
  }

  /**
   * Whether the first argument of the constructor is the number of signals needed, of parties, of
   * permits or of places.
   */
  public static boolean counts(MethodSymbol constructor) {
    Kind kind = kind(constructor.enclClass());
    boolean grows = isOf(constructor.enclClass(), PACKAGE + "PriorityBlockingQueue");
    return kind != null
        && kind != Kind.FUTURE
        && !grows
        && !constructor.getParameters().isEmpty()
        && constructor.getParameters().get(0).type.hasTag(TypeTag.INT);
  }

  /** Whether what the constructor makes has no place of its own: each hands to another. */
  public static boolean holdsNothing(MethodSymbol constructor) {
    return isOf(constructor.enclClass(), PACKAGE + "SynchronousQueue");
  }

  /** Whether the first argument of {@code method} says how many it takes or gives. */
  public static boolean isMultiple(MethodSymbol method) {
    return of(method) == Kind.SEMAPHORE
        && !method.getParameters().isEmpty()
        && method.getParameters().get(0).type.hasTag(TypeTag.INT);
  }

  /** Whether {@code method} puts in rather than takes out. */
  public static boolean puts(MethodSymbol method) {
    String name = method.name.toString();
    return of(method) == Kind.QUEUE && (name.startsWith("put") || name.startsWith("transfer"));
  }

  /** Whether {@code method} takes out one element, or permits, and waits if there are none. */
  public static boolean takes(MethodSymbol method) {
    String name = method.name.toString();
    return (of(method) == Kind.QUEUE && name.startsWith("take"))
        || (of(method) == Kind.SEMAPHORE && name.startsWith("acquire"));
  }

  /** Whether {@code method} takes out one element, or gives null if none is there in time. */
  public static boolean polls(MethodSymbol method) {
    return of(method) == Kind.QUEUE && method.name.toString().startsWith("poll");
  }

  /** Whether {@code method} swaps an element with another thread. */
  public static boolean swaps(MethodSymbol method) {
    return of(method) == Kind.EXCHANGER && method.name.contentEquals("exchange");
  }

  /**
   * Whether {@code method} takes a lock or permits if they are free, and says whether they were.
   */
  public static boolean tries(MethodSymbol method) {
    ClassSymbol type = method.enclClass();
    return method.name.toString().startsWith("try")
        && method.getReturnType().hasTag(TypeTag.BOOLEAN)
        && (kind(type) == Kind.SEMAPHORE || isOf(type, PACKAGE + "locks.Lock"));
  }

  /** Whether {@code method} gives back a lock. */
  public static boolean unlocks(MethodSymbol method) {
    ClassSymbol type = method.enclClass();
    return method.name.toString().startsWith("unlock")
        && (isOf(type, PACKAGE + "locks.Lock") || isOf(type, PACKAGE + "locks.StampedLock"));
  }

  /** Whether {@code method} changes the number of permits by other means than taking and giving. */
  public static boolean recounts(MethodSymbol method) {
    String name = method.name.toString();
    return of(method) == Kind.SEMAPHORE && (name.startsWith("drain") || name.startsWith("reduce"));
  }

  /** Whether {@code method} tells how many permits there are. */
  public static boolean looks(MethodSymbol method) {
    return of(method) == Kind.SEMAPHORE && method.name.toString().startsWith("available");
  }

  /** Whether {@code method} reads or changes a value that threads agree on. */
  public static boolean isAtomic(MethodSymbol method) {
    return method.enclClass().getQualifiedName().toString().startsWith(PACKAGE + "atomic.");
  }

  /** Whether {@code method} puts one element into a queue, rather than many. */
  public static boolean putsOne(MethodSymbol method) {
    return !method.getParameters().isEmpty() && !isFilling(method.getParameters().get(0).type);
  }

  /** Whether {@code method} counts as one party that has come. */
  public static boolean arrives(MethodSymbol method) {
    String name = method.name.toString();
    return name.startsWith("arrive")
        || name.startsWith("exchange")
        || (of(method) == Kind.BARRIER && name.equals("await"));
  }

  /** Whether {@code method} adds one party. */
  public static boolean registers(MethodSymbol method) {
    return of(method) == Kind.PHASER && method.name.contentEquals("register");
  }

  /** Whether {@code type} stands for work whose end one can wait for. */
  public static boolean isFuture(@Nullable Type type) {
    return type != null && isOf(type.tsym, PACKAGE + "Future");
  }

  /** Whether {@code method}, given a future, only waits for it or goes on behind it. */
  public static boolean onlyListens(MethodSymbol method) {
    return isOf(method.enclClass(), PACKAGE + "CompletionStage");
  }

  /** Whether a stage that {@code method} makes runs its function once at most. */
  public static boolean runsOnce(MethodSymbol method) {
    return onlyListens(method);
  }

  /** Whether {@code method} runs its function once for each element of its receiver. */
  public static boolean runsForEach(MethodSymbol method) {
    return method.name.contentEquals("forEach")
        && method.getParameters().size() == 1
        && isOf(method.enclClass(), "java.lang.Iterable");
  }

  /** Whether {@code method} makes a collection of just its arguments. */
  public static boolean lists(MethodSymbol method) {
    String name = method.enclClass().getQualifiedName() + "." + method.name;
    return name.equals("java.util.List.of")
        || name.equals("java.util.Set.of")
        || name.equals("java.util.Arrays.asList");
  }

  /** Whether {@code method} is called by serialization, whatever the code shows. */
  public static boolean isCalledByJava(MethodSymbol method) {
    String name = method.name.toString();
    return name.equals("readObject")
        || name.equals("writeObject")
        || name.equals("readResolve")
        || name.equals("writeReplace")
        || name.equals("readObjectNoData");
  }

  /** Whether {@code type} is, or inherits from, the type of that name. */
  static boolean isOf(Symbol type, String name) {
    if (!(type instanceof ClassSymbol symbol)) {
      return false;
    }
    if (symbol.getQualifiedName().contentEquals(name)) {
      return true;
    }
    return isOf(symbol.getSuperclass().tsym, name)
        || symbol.getInterfaces().stream().anyMatch(above -> isOf(above.tsym, name));
  }
}
