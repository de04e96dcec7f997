package dev.leash.checker.contract;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What types promise: stubs and annotations joined, super types included. */
final class TypeContracts {
  /** What releases an annotated owner that doesn't name its release methods. */
  static final List<String> USUAL_RELEASES =
      List.of(
          "close",
          "shutdown",
          "shutdownNow",
          "shutdownGracefully",
          "stop",
          "cancel",
          "dispose",
          "destroy",
          "terminate");

  /** What projects call their release methods, the usual ones first. */
  static final List<String> CONVENTIONAL_RELEASES =
      Stream.concat(
              USUAL_RELEASES.stream(),
              Stream.of(
                  "shutDown",
                  "disconnect",
                  "halt",
                  "quit",
                  "abort",
                  "disposeNow",
                  "stopAsync",
                  "closeAsync",
                  "shutdownAsync"))
          .toList();

  private final ContractIndex shipped;
  private final List<ContractIndex> projectOnes;
  private final Marks marks;
  private final Kin kin;
  private final IdentityHashMap<ClassSymbol, TypeContract> stated = new IdentityHashMap<>();
  private final IdentityHashMap<ClassSymbol, Optional<OwnerContract>> owners =
      new IdentityHashMap<>();
  private final IdentityHashMap<ClassSymbol, List<String>> handles = new IdentityHashMap<>();
  private final IdentityHashMap<ClassSymbol, Boolean> containers = new IdentityHashMap<>();

  TypeContracts(ContractIndex shipped, List<ContractIndex> projectOnes, Marks marks, Kin kin) {
    this.shipped = shipped;
    this.projectOnes = projectOnes;
    this.marks = marks;
    this.kin = kin;
  }

  /** What is said about the type itself, super types not included. */
  TypeContract stated(ClassSymbol symbol) {
    TypeContract known = stated.get(symbol);
    if (known == null) {
      known = read(symbol);
      stated.put(symbol, known);
    }
    return known;
  }

  private TypeContract read(ClassSymbol symbol) {
    String name = symbol.flatname.toString();
    for (ContractIndex index : projectOnes) {
      TypeRow row = index.type(name);
      if (row != null && row.statesType()) {
        return withReleases(row.contract(), symbol);
      }
    }
    TypeRow row = shipped.type(name);
    TypeContract contract = row == null ? TypeContract.unstated(name) : row.contract();
    for (Mark mark : marks.on(symbol)) {
      contract = with(mark, contract);
    }
    return withReleases(contract, symbol);
  }

  private TypeContract with(Mark mark, TypeContract contract) {
    return switch (mark.meaning().word()) {
      case OWNS_THREAD -> owner(contract, Ownership.OWNER, mark.strings("releasedBy"));
      case MUST_CALL -> {
        List<String> methods = mark.strings("value");
        yield owner(contract, methods.isEmpty() ? Ownership.NOT_OWNER : Ownership.OWNER, methods);
      }
      case NOT_OWNING -> owner(contract, Ownership.NOT_OWNER, List.of());
      case CANCELLABLE ->
          new TypeContract(
              contract.name(),
              contract.ownership(),
              contract.releasedBy(),
              contract.starts(),
              contract.startedBy(),
              contract.ends(),
              contract.daemon(),
              TypeContract.cancelledBy(mark.strings("by")),
              contract.container(),
              contract.unbounded(),
              contract.calledAtEnd(),
              contract.borrows(),
              contract.quiet());
      default -> contract;
    };
  }

  private static TypeContract owner(
      TypeContract contract, Ownership ownership, List<String> releasedBy) {
    return new TypeContract(
        contract.name(),
        ownership,
        releasedBy,
        contract.starts(),
        contract.startedBy(),
        contract.ends(),
        contract.daemon(),
        contract.cancelledBy(),
        contract.container(),
        contract.unbounded(),
        contract.calledAtEnd(),
        contract.borrows(),
        contract.quiet());
  }

  private TypeContract withReleases(TypeContract contract, ClassSymbol symbol) {
    if (!contract.isOwner() || !contract.releasedBy().isEmpty()) {
      return contract;
    }
    List<String> releases =
        USUAL_RELEASES.stream()
            .filter(name -> !kin.inheritedMethods(symbol, name).isEmpty())
            .toList();
    return owner(contract, Ownership.OWNER, releases);
  }

  /** The owner contract of a type, or null if it is no owner by contract. */
  @Nullable OwnerContract owner(Type type) {
    for (ClassSymbol symbol : kin.classesOf(type)) {
      OwnerContract owner = owner(symbol);
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  /** As {@link #owner(Type)}. */
  @Nullable OwnerContract owner(ClassSymbol symbol) {
    Optional<OwnerContract> known = owners.get(symbol);
    if (known == null) {
      known = Optional.ofNullable(readOwner(symbol));
      owners.put(symbol, known);
    }
    return known.orElse(null);
  }

  private @Nullable OwnerContract readOwner(ClassSymbol symbol) {
    String type = null;
    Set<String> releasedBy = new LinkedHashSet<>();
    Set<String> startedBy = new LinkedHashSet<>();
    Starts starts = Starts.UNSTATED;
    Ends ends = Ends.UNSTATED;
    boolean daemon = false;
    Set<ClassSymbol> denied = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<ClassSymbol> level : kin.levels(symbol)) {
      for (ClassSymbol each : level) {
        if (stated(each).ownership() == Ownership.NOT_OWNER) {
          if (type == null) {
            // Said as near as any owner, or nearer: on a tie the denial wins.
            return null;
          }
          denied.add(each);
        }
      }
      for (ClassSymbol each : level) {
        TypeContract contract = stated(each);
        if (!denied.contains(each) && contract.isOwner()) {
          type = type == null ? contract.name() : type;
          releasedBy.addAll(contract.releasedBy());
          daemon |= contract.daemon();
        }
        // A subtype may say only when it starts or how it ends.
        if (starts == Starts.UNSTATED) {
          starts = contract.starts();
          startedBy.addAll(contract.startedBy());
        }
        ends = ends == Ends.UNSTATED ? contract.ends() : ends;
      }
    }
    return type == null
        ? null
        : new OwnerContract(
            type,
            Collections.unmodifiableSet(releasedBy),
            starts == Starts.UNSTATED ? Starts.AT_ONCE : starts,
            Collections.unmodifiableSet(startedBy),
            ends == Ends.UNSTATED ? Ends.NEVER : ends,
            daemon);
  }

  /** Whether the class is an owner by its own word or that of a super class, not an interface. */
  boolean ownerByClass(ClassSymbol symbol) {
    ClassSymbol each = symbol;
    while (each != null && !each.isInterface()) {
      Ownership ownership = stated(each).ownership();
      if (ownership != Ownership.UNSTATED) {
        return ownership == Ownership.OWNER;
      }
      List<ClassSymbol> supers = kin.supers(each);
      each = supers.isEmpty() ? null : supers.get(0);
    }
    return false;
  }

  /** The names of the methods that cancel an instance; empty if instances are no handles. */
  List<String> cancelledBy(Type type) {
    for (ClassSymbol symbol : kin.classesOf(type)) {
      List<String> known = handles.get(symbol);
      if (known == null) {
        known = readCancelledBy(symbol);
        handles.put(symbol, known);
      }
      if (!known.isEmpty()) {
        return known;
      }
    }
    return List.of();
  }

  private List<String> readCancelledBy(ClassSymbol symbol) {
    Set<String> names = new LinkedHashSet<>();
    for (List<ClassSymbol> level : kin.levels(symbol)) {
      for (ClassSymbol each : level) {
        names.addAll(stated(each).cancelledBy());
      }
    }
    return List.copyOf(names);
  }

  /** Whether instances hold others. */
  boolean container(Type type) {
    for (ClassSymbol symbol : kin.classesOf(type)) {
      Boolean known = containers.get(symbol);
      if (known == null) {
        known =
            kin.levels(symbol).stream()
                .flatMap(List::stream)
                .anyMatch(each -> stated(each).container());
        containers.put(symbol, known);
      }
      if (known) {
        return true;
      }
    }
    return false;
  }
}
