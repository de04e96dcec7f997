package dev.leash.checker.module;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.leash.checker.flow.Effects;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What is owed for a value: the release of an owner, the cancel or completion of a handle. */
@FunctionalInterface
public interface Obligation {

  /** Whether calling {@code method} on an instance of {@code type} meets it, at least at times. */
  boolean isMetBy(MethodSymbol method, @Nullable ClassSymbol type);

  /** How a call of {@code method}, which meets it, does so. */
  default Effects.Kind effect(MethodSymbol method) {
    return Effects.Kind.RELEASE;
  }
}
