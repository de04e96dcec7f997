package dev.leash.checker.contract;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.TypeTag;
import java.util.regex.Pattern;

/** What the name of a method suggests where neither its body nor a contract says more. */
public final class Hints {

  private static final Pattern LIMIT =
      Pattern.compile(
          "(?i).*(limit|throttl|permit|acquire|quota|admi(t|ssion)|backpressure|overload|capacity"
              + "|exceed|saturat|semaphore|full|busy|budget|slot).*");

  private static final Pattern TAKE =
      Pattern.compile("(accept|receive|take|read|dequeue|fetch|pull|poll|next)([A-Z].*)?");

  private static final Pattern PREDICATE =
      Pattern.compile("(is|has|supports|matches|validate|valid|accepts|allows|equals)([A-Z].*)?");

  private static final Pattern MAKE =
      Pattern.compile("(new|create|build|make|open|start|spawn|of|from|with)([A-Z].*)?");

  private static final Pattern END =
      Pattern.compile(
          "(stop|cancel|shut(d|D)own)([A-Z].*)?|close|dispose|destroy|terminate|disconnect"
              + "|deactivate|unregister|detach|finish|halt|end|quit|kill|leave|logout|tearDown"
              + "|cleanup|cleanUp|(on|do)(Close|Closed|Stop|Shutdown|Destroy)");

  private static final Pattern START =
      Pattern.compile(
          "((do|on)?[sS]tart|init|begin|launch|activate|enable|boot|set[uU]p|resume)([A-Z].*)?");

  private static final Pattern SCHEDULE =
      Pattern.compile("(open|onOpen|connect|run|schedule|register)([A-Z].*)?");

  private static final Pattern CHANGE =
      Pattern.compile(
          "(re(start|load|fresh|set|connect|configure|new|open|init|place|schedule|arm|subscribe"
              + "|join|attach|enable)"
              + "|configure|switch|change|rotate|update|set|adjust|arm|apply)([A-Z].*)?");

  private static final Pattern PAUSE = Pattern.compile("(pause|suspend)([A-Z].*)?");

  private static final Pattern LOOK_UP =
      Pattern.compile(
          "(get|find|peek|look|of|for|pending|current|shared|cached|join|future|promise)([A-Z].*)?"
              + "|.*(Future|Promise|Handle|IfAbsent)");

  private static final Pattern STATE =
      Pattern.compile("(is|was|has|should|can|must|may)[A-Z].*|.*(ed|done)");

  private Hints() {}

  /** Whether {@code method} may give what others have as well. */
  public static boolean suggestsLookUp(MethodSymbol method) {
    return LOOK_UP.matcher(method.name).matches();
  }

  /** Whether {@code method} may tell of a state, as that of having been stopped. */
  public static boolean tellsOfState(MethodSymbol method) {
    return STATE.matcher(method.name).matches();
  }

  /** Whether {@code method} may make something new, rather than hand out what is there. */
  public static boolean suggestsMaking(MethodSymbol method) {
    return MAKE.matcher(method.name).matches();
  }

  /** Whether {@code method} may end the life of its object. */
  public static boolean suggestsEnd(MethodSymbol method) {
    return END.matcher(method.name).matches();
  }

  /** Whether {@code method} may begin the life of its object. */
  public static boolean suggestsStart(MethodSymbol method) {
    return START.matcher(method.name).matches();
  }

  /** Whether {@code method} may begin some work of its object. */
  public static boolean suggestsWork(MethodSymbol method) {
    return suggestsStart(method) || SCHEDULE.matcher(method.name).matches();
  }

  /** Whether {@code method} may be called again and again in its object's life. */
  public static boolean suggestsChange(MethodSymbol method) {
    return CHANGE.matcher(method.name).matches();
  }

  /** Whether {@code method} may stop its object for some time only. */
  public static boolean suggestsPause(MethodSymbol method) {
    return PAUSE.matcher(method.name).matches();
  }

  /** Whether {@code method} takes the value of a key out of a map, and returns it. */
  public static boolean takesOutOfMap(MethodSymbol method) {
    return method.name.contentEquals("remove")
        && method.getParameters().size() == 1
        && !method.getReturnType().isPrimitiveOrVoid()
        && JavaNet.isOfJava(method);
  }

  /** Whether {@code method} may let its caller through only once. */
  public static boolean suggestsLatch(MethodSymbol method) {
    String name = method.name.toString();
    return name.startsWith("compareAnd") || name.startsWith("getAndSet");
  }

  /** Whether {@code method} may keep something from growing. */
  public static boolean suggestsLimit(MethodSymbol method) {
    return LIMIT.matcher(method.name).matches() || LIMIT.matcher(method.enclClass().name).matches();
  }

  /** Whether {@code method} may take in the next of something, and wait for it. */
  public static boolean suggestsIntake(MethodSymbol method) {
    return !method.getReturnType().isPrimitiveOrVoid()
        && !JavaNet.isOfJava(method)
        && TAKE.matcher(method.name).matches();
  }

  /** Whether {@code method} may be a question about its arguments, or about its object's state. */
  public static boolean suggestsQuestion(MethodSymbol method) {
    return method.getReturnType().hasTag(TypeTag.BOOLEAN)
        && PREDICATE.matcher(method.name).matches()
        && !suggestsLimit(method);
  }
}
