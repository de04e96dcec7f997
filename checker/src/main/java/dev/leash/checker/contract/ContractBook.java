package dev.leash.checker.contract;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What the types and methods of one javac run promise: the project's stubs, then annotations in
 * sources and class files, then the shipped stubs, then what super types and overridden methods
 * say. Answers are kept for the run. A class file that is missing counts as saying nothing; no
 * query throws because of it. For use by javac's own thread only.
 */
public final class ContractBook {
  private static final Context.Key<ContractBook> KEY = new Context.Key<>();

  private final ContractIndex shipped;
  private final List<ContractIndex> projectOnes;
  private final List<ContractIndex> indexes;
  private final Marks marks;
  private final Kin kin;
  private final Set<Name> waitsAndSpawns = new HashSet<>();
  private final Set<Name> cancellableAnnotations = new HashSet<>();
  private final TypeContracts types;
  private final MethodContracts methods;
  private final IdentityHashMap<VarSymbol, FieldRole> fields = new IdentityHashMap<>();

  /**
   * Makes a book.
   *
   * @param shipped what ships with Leash
   * @param projectOnes the project's own, the first wins over the others and all over the shipped
   * @param types the run's types
   * @param names the run's names
   */
  public ContractBook(
      ContractIndex shipped, List<ContractIndex> projectOnes, Types types, Names names) {
    this.shipped = shipped;
    this.projectOnes = List.copyOf(projectOnes);
    this.indexes = new ArrayList<>(projectOnes);
    this.indexes.add(shipped);
    this.marks = new Marks(indexes);
    for (ContractIndex index : indexes) {
      index.waitsAndSpawns().forEach(name -> waitsAndSpawns.add(names.fromString(name)));
    }
    for (String annotation : marks.named(Meaning.Word.CANCELLABLE)) {
      cancellableAnnotations.add(names.fromString(annotation));
    }
    this.kin = new Kin(types, names);
    this.types = new TypeContracts(shipped, this.projectOnes, marks, kin);
    this.methods = new MethodContracts(shipped, this.projectOnes, marks, kin, this.types);
  }

  /**
   * The book of a javac run, made at the first call.
   *
   * @param context the run's context, where the book is kept
   * @param contractPaths the project's stub files and folders; empty if it has none
   * @param sink takes what is wrong with them, at the first call only
   */
  public static ContractBook forRun(Context context, List<String> contractPaths, ProblemSink sink) {
    ContractBook book = context.get(KEY);
    if (book == null) {
      ContractIndex shipped = ShippedContracts.index(sink);
      List<ContractIndex> projectOnes = new ArrayList<>();
      Types types = Types.instance(context);
      Names names = Names.instance(context);
      // Reading stubs loads the Java parser, which no other run should pay for.
      if (!contractPaths.isEmpty()) {
        ContractIndex project = StubFiles.read(contractPaths, sink);
        new ProjectStubCheck(JavacElements.instance(context), new Kin(types, names), sink)
            .check(project);
        projectOnes.add(project);
      }
      book = new ContractBook(shipped, projectOnes, types, names);
      context.put(KEY, book);
    }
    return book;
  }

  /**
   * Why a type is a thread owner, or null if no contract makes it one. A type variable is looked up
   * by its bound, an intersection by any of its parts; arrays and primitives are never owners.
   */
  public @Nullable OwnerContract owner(Type type) {
    return types.owner(type);
  }

  /** As {@link #owner(Type)}, for instances of that class. */
  public @Nullable OwnerContract owner(ClassSymbol symbol) {
    return types.owner(symbol);
  }

  /**
   * Whether the class is a thread owner by its own word or that of a super class, so that each
   * instance has threads. False for one that merely implements an owner's interface: its threads,
   * if any, are somebody else's.
   */
  public boolean ownerByClass(ClassSymbol symbol) {
    return types.ownerByClass(symbol);
  }

  /** What is said about the type itself, super types not included. */
  public TypeContract type(ClassSymbol symbol) {
    return types.stated(symbol);
  }

  /** What the method or constructor promises, overridden methods included. */
  public MethodContract method(MethodSymbol method) {
    return methods.of(method);
  }

  /**
   * Whether some method of that name waits, starts work or asks for cancellable tasks: a cheap look
   * before the exact one.
   */
  public boolean mayWaitOrSpawn(MethodSymbol method) {
    return waitsAndSpawns.contains(method.name) || asksForCancellable(method);
  }

  /** Whether a stub speaks of the class or of one of its super types. */
  public boolean mentions(ClassSymbol type) {
    for (List<ClassSymbol> level : kin.levels(type)) {
      for (ClassSymbol each : level) {
        boolean root = each.flatname.contentEquals("java.lang.Object") && each != type;
        if (!root && indexes.stream().anyMatch(i -> i.type(each.flatname.toString()) != null)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether instances keep something for each thread that gives it to them. */
  public boolean keepsForThreads(Type type) {
    if (!(type.tsym instanceof ClassSymbol symbol) || type.isPrimitive()) {
      return false;
    }
    for (List<ClassSymbol> level : kin.levels(symbol)) {
      for (ClassSymbol each : level) {
        if (indexes.stream().anyMatch(index -> keepsForThreads(index, each))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean keepsForThreads(ContractIndex index, ClassSymbol type) {
    TypeRow row = index.type(type.flatname.toString());
    return row != null
        && row.methods().stream().anyMatch(m -> m.contract().residue() == Residue.ATTACHED);
  }

  /** Whether a parameter of the method asks for a task that can be cancelled. */
  public boolean asksForCancellable(MethodSymbol method) {
    if (method.params != null) {
      for (VarSymbol parameter : method.params) {
        for (Attribute.Compound annotation : parameter.getRawAttributes()) {
          if (cancellableAnnotations.contains(annotation.type.tsym.flatName())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether anything in the run may promise to be cancellable: false spares the look at its
   * methods. What ships with Leash asks nothing of those who override it.
   */
  public boolean mayPromise(Symtab symtab) {
    return !projectOnes.isEmpty()
        || cancellableAnnotations.stream()
            .anyMatch(name -> symtab.getClassesForName(name).iterator().hasNext());
  }

  /**
   * How the call releases a receiver of that static type, or null if it doesn't. Knows more than
   * {@link MethodContract#release}, since the method may be declared in a type that is no owner.
   */
  public @Nullable Release release(MethodSymbol method, Type receiver) {
    Release release = method(method).release();
    return release != null ? release : MethodContracts.releaseByName(method, types.owner(receiver));
  }

  /** The names that release methods have by convention, the most usual first. */
  public static List<String> conventionalReleases() {
    return TypeContracts.CONVENTIONAL_RELEASES;
  }

  /** Whether a framework calls the method when the object's life ends. */
  public boolean calledAtEnd(MethodSymbol method) {
    return method(method).calledAtEnd();
  }

  /** Whether a framework calls the method when the object's life begins. */
  public boolean calledAtStart(MethodSymbol method) {
    return isMarked(marks.on(method), Meaning.Word.CALLED_AT_START);
  }

  /** Whether a framework releases what the method returns. */
  public boolean releasedByFramework(MethodSymbol method) {
    return method(method).releasedByFramework();
  }

  /** Whether Error Prone's own check already sees to it that the result is closed. */
  public boolean mustBeClosed(MethodSymbol method) {
    return isMarked(marks.on(method), Meaning.Word.MUST_BE_CLOSED);
  }

  /** Whether instances of the type hold other objects, as collections do. */
  public boolean container(Type type) {
    return types.container(type);
  }

  /**
   * The names of the methods that cancel an instance of the type; empty if instances are no
   * handles.
   */
  public List<String> cancelledBy(Type type) {
    return types.cancelledBy(type);
  }

  /**
   * Whether the method promises to return soon after its thread is interrupted, by its own word or
   * that of a method that it overrides. One that returns a handle promises that of the handle: its
   * work runs elsewhere.
   */
  public boolean cancellable(MethodSymbol method) {
    return method(method).cancellable() && !returnsHandle(method);
  }

  /** Whether the method itself is marked so, rather than one that it overrides. */
  public boolean saysCancellable(MethodSymbol method) {
    return isMarked(marks.on(method), Meaning.Word.CANCELLABLE);
  }

  /**
   * Whether what is passed as argument {@code index} must itself be cancellable. Arguments beyond
   * the declared parameters are variable ones.
   */
  public boolean cancellableTask(MethodSymbol method, int index) {
    List<Integer> tasks = method(method).cancellableTasks();
    return !tasks.isEmpty()
        && tasks.contains(Math.min(index, method.type.getParameterTypes().size() - 1));
  }

  private boolean returnsHandle(MethodSymbol method) {
    Type result = method.getReturnType();
    return result != null && !result.isPrimitiveOrVoid() && !cancelledBy(result).isEmpty();
  }

  /** What is said about a field, or about a local variable. */
  public FieldRole field(VarSymbol field) {
    FieldRole role = fields.get(field);
    if (role == null) {
      role = readField(field);
      fields.put(field, role);
    }
    return role;
  }

  private FieldRole readField(VarSymbol field) {
    FieldRole role = stubRole(projectOnes, field);
    for (Mark mark : marks.on(field)) {
      if (role == FieldRole.UNSTATED) {
        role =
            switch (mark.meaning().word()) {
              case OWNS_THREAD, OWNING -> FieldRole.OWNED;
              case NOT_OWNING, INJECTED -> FieldRole.BORROWED;
              // @MustCall({}): nothing is left to release.
              case MUST_CALL ->
                  mark.strings("value").isEmpty() ? FieldRole.BORROWED : FieldRole.UNSTATED;
              case AUTO_CLOSE, CLEANUP -> FieldRole.AUTO_CLOSED;
              default -> FieldRole.UNSTATED;
            };
      }
    }
    return role == FieldRole.UNSTATED ? stubRole(List.of(shipped), field) : role;
  }

  private static FieldRole stubRole(List<ContractIndex> indexes, VarSymbol field) {
    if (field.owner instanceof ClassSymbol owner) {
      for (ContractIndex index : indexes) {
        FieldRow row = row(index, owner, field);
        if (row != null && row.role() != FieldRole.UNSTATED) {
          return row.role();
        }
      }
    }
    return FieldRole.UNSTATED;
  }

  private static @Nullable FieldRow row(ContractIndex index, ClassSymbol owner, VarSymbol field) {
    TypeRow row = index.type(owner.flatname.toString());
    return row == null ? null : row.field(field.name.toString());
  }

  /** How reading from the stream that the field holds can wait; null if nothing is said. */
  public @Nullable Blocks readsBlock(VarSymbol field) {
    if (field.owner instanceof ClassSymbol owner) {
      for (ContractIndex index : indexes) {
        FieldRow row = row(index, owner, field);
        if (row != null && row.readsBlock() != null) {
          return row.readsBlock();
        }
      }
    }
    return null;
  }

  /**
   * The method that the outside calls on the field or local variable that it closes ({@link
   * FieldRole#AUTO_CLOSED}).
   */
  public String autoCloseMethod(VarSymbol variable) {
    for (Mark mark : marks.on(variable)) {
      if (mark.means(Meaning.Word.AUTO_CLOSE) || mark.means(Meaning.Word.CLEANUP)) {
        List<String> named = mark.methods().isEmpty() ? mark.strings("value") : mark.methods();
        return named.isEmpty() ? "close" : named.get(0);
      }
    }
    return "close";
  }

  /**
   * The expressions that the method says to have released when it returns ({@code "this.pool"},
   * {@code "#1"}), as written; empty if it says nothing.
   */
  public List<String> ensuredReleases(MethodSymbol method) {
    List<String> expressions = new ArrayList<>();
    for (Mark mark : marks.on(method)) {
      if (mark.means(Meaning.Word.ENSURES_CALLED_METHODS)) {
        expressions.addAll(mark.strings("value"));
      }
    }
    return expressions;
  }

  /**
   * The expressions that must be released (again) after the method was called, {@code "this"} if
   * the annotation names none; empty if it says nothing.
   */
  public List<String> createsObligationsFor(MethodSymbol method) {
    List<String> expressions = new ArrayList<>();
    for (Mark mark : marks.on(method)) {
      if (mark.means(Meaning.Word.CREATES_MUST_CALL_FOR)) {
        expressions.addAll(mark.has("value") ? mark.strings("value") : List.of("this"));
      }
    }
    return expressions;
  }

  /** Whether the field says that a lock guards it. */
  public boolean guarded(VarSymbol field) {
    return isMarked(marks.on(field), Meaning.Word.GUARDED_BY);
  }

  /** Whether the symbol says that it is used in ways which the code doesn't show. */
  public boolean usedReflectively(Symbol symbol) {
    return isMarked(
        symbol instanceof MethodSymbol method ? marks.on(method) : marks.on(symbol),
        Meaning.Word.KEEP);
  }

  /** Whether a framework makes the instances of the class. */
  public boolean component(ClassSymbol symbol) {
    return isMarked(marks.on(symbol), Meaning.Word.COMPONENT);
  }

  /** Whether a framework provides the value of the field, parameter or constructor. */
  public boolean injected(Symbol symbol) {
    return isMarked(
        symbol instanceof MethodSymbol method ? marks.on(method) : marks.on(symbol),
        Meaning.Word.INJECTED);
  }

  private static boolean isMarked(List<Mark> marks, Meaning.Word word) {
    return marks.stream().anyMatch(mark -> mark.means(word));
  }
}
