package dev.leash.checker.facts;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What the classes of one javac run contain, indexed by symbol. Filled by {@link FactScanner}, then
 * only read. Every answer is in an order that doesn't depend on the order of the source files.
 */
public final class RunFacts {

  private final List<Member> members = new ArrayList<>();
  private final Map<MethodSymbol, Member> memberOfMethod = new HashMap<>();
  private final Map<MethodSymbol, JCMethodDecl> bodies = new HashMap<>();
  private final Map<VarSymbol, List<Member>> fieldUses = new HashMap<>();
  private final Map<MethodSymbol, List<Member>> callers = new HashMap<>();
  private final Map<ClassSymbol, List<Member>> instantiations = new HashMap<>();
  private final Map<Symbol, List<Member>> deconstructions = new HashMap<>();
  private final Map<ClassSymbol, List<Member>> membersOfClass = new LinkedHashMap<>();
  private final Map<Symbol, List<ClassSymbol>> subclasses = new HashMap<>();
  private final Set<ClassSymbol> classes = new LinkedHashSet<>();
  private final List<VarSymbol> annotatedVariables = new ArrayList<>();
  private final List<MethodSymbol> annotatedMethods = new ArrayList<>();

  /** All members, ordered by class name and then by position in the source. */
  public List<Member> members() {
    return members;
  }

  /** All classes of the run, local and anonymous ones included. */
  public Collection<ClassSymbol> classes() {
    return classes;
  }

  /** Whether {@code type} is declared in a source of this run. */
  public boolean declares(Symbol type) {
    return type instanceof ClassSymbol && classes.contains(type);
  }

  /** The members that {@code type} itself declares. */
  public List<Member> membersOf(ClassSymbol type) {
    return membersOfClass.getOrDefault(type, List.of());
  }

  /** The member that holds the declaration of {@code method}, or null if it isn't of this run. */
  public @Nullable Member memberOf(MethodSymbol method) {
    return memberOfMethod.get(method);
  }

  /** The declaration of {@code method}, or null if it isn't of this run. */
  public @Nullable JCMethodDecl declaration(MethodSymbol method) {
    return bodies.get(method);
  }

  /** The members that name {@code field}, a field of the run. */
  public List<Member> usersOf(VarSymbol field) {
    return fieldUses.getOrDefault(field, List.of());
  }

  /** The members that call or reference exactly {@code method}, a method of the run. */
  public List<Member> callersOf(MethodSymbol method) {
    return callers.getOrDefault(method, List.of());
  }

  /** The members that create instances of exactly {@code type}. */
  public List<Member> instantiatorsOf(ClassSymbol type) {
    return instantiations.getOrDefault(type, List.of());
  }

  /** The members that take a record of {@code type} apart by a pattern. */
  public List<Member> deconstructorsOf(Symbol type) {
    return deconstructions.getOrDefault(type, List.of());
  }

  /** The classes of the run that directly extend or implement {@code type}. */
  public List<ClassSymbol> directSubclasses(Symbol type) {
    return subclasses.getOrDefault(type, List.of());
  }

  /** Fields and parameters of the run that carry an annotation. */
  public List<VarSymbol> annotatedVariables() {
    return annotatedVariables;
  }

  /** Methods and constructors of the run that carry an annotation. */
  public List<MethodSymbol> annotatedMethods() {
    return annotatedMethods;
  }

  void addMember(Member member) {
    members.add(member);
    membersOfClass.computeIfAbsent(member.owner(), c -> new ArrayList<>()).add(member);
  }

  void addClass(ClassSymbol type) {
    classes.add(type);
  }

  void addSubclass(Symbol superType, ClassSymbol type) {
    subclasses.computeIfAbsent(superType, s -> new ArrayList<>(2)).add(type);
  }

  void addMethod(MethodSymbol method, JCMethodDecl declaration, Member member) {
    memberOfMethod.put(method, member);
    bodies.put(method, declaration);
  }

  void addFieldUse(VarSymbol field, Member member) {
    add(fieldUses, field, member);
  }

  void addCall(MethodSymbol method, Member member) {
    add(callers, method, member);
  }

  void addInstantiation(ClassSymbol type, Member member) {
    add(instantiations, type, member);
  }

  /** Members are visited one after the other, so one that is listed already stands last. */
  private static <K> void add(Map<K, List<Member>> map, K key, Member member) {
    List<Member> list = map.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (list.isEmpty() || list.get(list.size() - 1) != member) {
      list.add(member);
    }
  }

  void addDeconstruction(Symbol type, Member member) {
    add(deconstructions, type, member);
  }

  void addAnnotated(MethodSymbol method) {
    annotatedMethods.add(method);
  }

  void addAnnotated(VarSymbol variable) {
    annotatedVariables.add(variable);
  }
}
