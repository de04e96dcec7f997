package dev.leash.checker.facts;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A method, constructor, initializer block or field of a class of the run, with everything nested
 * in it: lambdas, anonymous and local classes. A local variable is used nowhere else.
 */
public final class Member {

  private final TreePath path;
  private final ClassSymbol owner;
  private final @Nullable MethodSymbol method;
  private List<JCExpression> creations = List.of();
  private List<JCExpression> selfEnding = List.of();
  private List<JCExpression> waits = List.of();
  private List<JCExpression> spawns = List.of();
  private List<JCExpression> asks = List.of();
  private boolean catchesInLoop;
  private @Nullable MemberUses uses;

  Member(TreePath path, ClassSymbol owner, @Nullable MethodSymbol method) {
    this.path = path;
    this.owner = owner;
    this.method = method;
  }

  /** The path from the compilation unit to this member's declaration. */
  public TreePath path() {
    return path;
  }

  /** The declaration: a method, a block or a variable. */
  public Tree tree() {
    return path.getLeaf();
  }

  /** The compilation unit that holds this member. */
  public CompilationUnitTree unit() {
    return path.getCompilationUnit();
  }

  /** The class that declares this member; never an anonymous or local one. */
  public ClassSymbol owner() {
    return owner;
  }

  /** The method or constructor, or null for an initializer. */
  public @Nullable MethodSymbol method() {
    return method;
  }

  /** The expressions in this member that create a thread owner by contract, in source order. */
  public List<JCExpression> creations() {
    return creations;
  }

  /** The calls that make an owner which has a thread, but ends it by itself, in source order. */
  public List<JCExpression> selfEnding() {
    return selfEnding;
  }

  /** The calls in this member that can wait, or that give what reading from can wait, in order. */
  public List<JCExpression> waits() {
    return waits;
  }

  /** The calls in this member that start work on another thread, in source order. */
  public List<JCExpression> spawns() {
    return spawns;
  }

  /** The calls in this member that ask for a cancellable task, in source order. */
  public List<JCExpression> asks() {
    return asks;
  }

  /** Whether a loop of this member has a catch clause in it. */
  public boolean catchesInLoop() {
    return catchesInLoop;
  }

  void addCreation(JCExpression tree) {
    creations = with(creations, tree);
  }

  void addSelfEnding(JCExpression tree) {
    selfEnding = with(selfEnding, tree);
  }

  void addWait(JCExpression tree) {
    waits = with(waits, tree);
  }

  void addSpawn(JCExpression tree) {
    spawns = with(spawns, tree);
  }

  void addAsk(JCExpression tree) {
    asks = with(asks, tree);
  }

  void setCatchesInLoop() {
    catchesInLoop = true;
  }

  /** Most members have none, and so no list of their own. */
  private static List<JCExpression> with(List<JCExpression> list, JCExpression tree) {
    List<JCExpression> result = list.isEmpty() ? new ArrayList<>(2) : list;
    result.add(tree);
    return result;
  }

  /** Where this member uses which variable and method; looked up on first use and kept. */
  public MemberUses uses() {
    MemberUses result = uses;
    if (result == null) {
      result = MemberUses.of(this);
      uses = result;
    }
    return result;
  }

  @Override
  public String toString() {
    return owner + "." + (method != null ? method : "<init>");
  }
}
