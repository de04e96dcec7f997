package dev.leash.checker.contract;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Where Java's own streams take their elements from, and which of them have an end in view. */
public final class JavaStreams {

  private JavaStreams() {}

  /** Whether {@code type} is a stream of elements. */
  public static boolean isStream(@Nullable Type type) {
    return type != null && Synchronizers.isOf(type.tsym, "java.util.stream.BaseStream");
  }

  /** Whether {@code method}, called on a stream, gives one of a limited number of elements. */
  public static boolean limits(MethodSymbol method) {
    return method.name.contentEquals("limit") || method.name.contentEquals("takeWhile");
  }

  /** Whether the stream that {@code method} makes reads input, or goes on without an end. */
  public static boolean isOpenEnded(MethodSymbol method) {
    String from = method.packge().getQualifiedName().toString();
    boolean reads = from.equals("java.io") || from.equals("java.nio.file");
    boolean generates =
        method.isStatic()
            && (method.name.contentEquals("generate")
                || (method.name.contentEquals("iterate") && method.getParameters().size() == 2));
    return isStream(method.getReturnType()) && (reads || generates);
  }

  /** Whether the stream that {@code method} makes of another one may lack some of its elements. */
  public static boolean leavesOut(MethodSymbol method) {
    return isStream(method.enclClass().type)
        && (limits(method)
            || method.name.contentEquals("filter")
            || method.name.contentEquals("dropWhile")
            || method.name.contentEquals("skip"));
  }

  /** Whether the stream that {@code method} makes of another one may have more elements. */
  public static boolean multiplies(MethodSymbol method) {
    return method.name.toString().startsWith("flatMap")
        || method.name.toString().startsWith("mapMulti");
  }
}
