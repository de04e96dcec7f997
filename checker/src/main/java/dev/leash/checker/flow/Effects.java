package dev.leash.checker.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What the trees of one body do to one tracked value; the input of a {@link PathSearch}. */
public final class Effects {

  /** What a tree does to a value. */
  public enum Kind {
    /** Releases it. */
    RELEASE,
    /** Completes it, unless the call itself throws. */
    COMPLETE,
    /** Gives the obligation to somebody else: a field, the caller, an owning parameter. */
    HAND_OVER,
    /** Gives it work, so that an owner that starts lazily has a thread from here on. */
    WORK,
    /** Starts it: from here on it has a thread, unless the call itself fails. */
    START,
    /** Asks for its state, as {@code isShutdown()} does. */
    TEST,
    /** Hands it over if the call returns null: {@code putIfAbsent}. */
    HAND_OVER_IF_NULL,
    /** Hands it over if the call returns true: {@code offer}, {@code compareAndSet}. */
    HAND_OVER_IF_TRUE,
    /** There is nothing to release if the call returns false: {@code tryLock}. */
    HAND_OVER_IF_FALSE
  }

  /**
   * One effect.
   *
   * @param operand the variable whose value it concerns, or null for the created value itself
   */
  public record Effect(Kind kind, @Nullable VarSymbol operand) {}

  /** Decides which exceptions a tree can really throw. */
  @FunctionalInterface
  public interface ThrowPolicy {
    /** Whether leaving {@code tree} by {@code exception} is something the program plans for. */
    boolean canThrow(Tree tree, TypeMirror exception);
  }

  private final Map<Tree, List<Effect>> effects = new IdentityHashMap<>();
  private final Map<Tree, List<ExpressionTree>> aliases = new IdentityHashMap<>();

  /** Notes that {@code tree} does {@code kind} to the value of {@code operand}. */
  public void add(Tree tree, Kind kind, @Nullable VarSymbol operand) {
    List<Effect> list = effects.computeIfAbsent(tree, t -> new ArrayList<>(2));
    Effect effect = new Effect(kind, operand);
    if (!list.contains(effect)) {
      list.add(effect);
    }
  }

  /**
   * Notes that the value of {@code tree} may be that of {@code operand}, its receiver or argument.
   */
  public void addAlias(Tree tree, ExpressionTree operand) {
    aliases.computeIfAbsent(tree, t -> new ArrayList<>(1)).add(operand);
  }

  List<Effect> of(Tree tree) {
    return effects.getOrDefault(tree, List.of());
  }

  List<ExpressionTree> aliasedBy(Tree tree) {
    return aliases.getOrDefault(tree, List.of());
  }

  /** Whether {@code tree} makes a value only if it returns true. */
  boolean mayFail(Tree tree) {
    return of(tree).stream().anyMatch(effect -> effect.kind() == Kind.HAND_OVER_IF_FALSE);
  }

  /** Whether {@code tree} completes a value if it doesn't throw. */
  boolean completes(Tree tree) {
    return of(tree).stream().anyMatch(effect -> effect.kind() == Kind.COMPLETE);
  }

  /** Whether {@code tree} starts the value. */
  boolean starts(Tree tree) {
    return of(tree).stream().anyMatch(effect -> effect.kind() == Kind.START);
  }
}
