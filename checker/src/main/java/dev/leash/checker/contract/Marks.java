package dev.leash.checker.contract;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.TargetType;
import com.sun.tools.javac.code.TypeAnnotationPosition;
import com.sun.tools.javac.code.TypeAnnotationPosition.TypePathEntry;
import com.sun.tools.javac.code.TypeAnnotationPosition.TypePathEntryKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the annotations that mean something to Leash, in sources and class files, declared on an
 * element or on its type. Annotations are known by name alone.
 */
final class Marks {
  private static final Map<String, Meaning> OWN =
      Map.of(
          "dev.leash.annotations.OwnsThread", Meaning.of(Meaning.Word.OWNS_THREAD),
          "dev.leash.annotations.Cancellable", Meaning.of(Meaning.Word.CANCELLABLE));

  /** Meanings that frameworks let users put into annotations of their own. */
  private static final Set<Meaning.Word> COMPOSABLE =
      EnumSet.of(
          Meaning.Word.CALLED_AT_END,
          Meaning.Word.RELEASED_BY_FRAMEWORK,
          Meaning.Word.COMPONENT,
          Meaning.Word.PROTOTYPE,
          Meaning.Word.INJECTED,
          Meaning.Word.AUTO_CLOSE);

  private static final int COMPOSED_AT_MOST = 4;

  private final List<ContractIndex> indexes;
  private final IdentityHashMap<Symbol, List<Mark>> composed = new IdentityHashMap<>();

  /** Reads meanings from the indexes, the first that has one wins. */
  Marks(List<ContractIndex> indexes) {
    this.indexes = indexes;
  }

  /** The annotations that have that meaning, by their own declaration. */
  Set<String> named(Meaning.Word word) {
    Set<String> names = new TreeSet<>();
    OWN.forEach((name, meaning) -> addIf(meaning.word() == word, name, names));
    for (ContractIndex index : indexes) {
      for (String name : index.annotationNames()) {
        boolean means = index.meanings(name).stream().anyMatch(m -> m.word() == word);
        addIf(means, name, names);
      }
    }
    return names;
  }

  private static void addIf(boolean means, String name, Set<String> names) {
    if (means) {
      names.add(name);
    }
  }

  /** The marks on a class or variable. */
  List<Mark> on(Symbol symbol) {
    List<Mark> marks = new ArrayList<>();
    try {
      addAll(symbol.getRawAttributes(), marks);
      for (Attribute.TypeCompound each : symbol.getRawTypeAttributes()) {
        if (isWhole(each.position) && !isMethodPart(each.position.type)) {
          add(each, marks);
        }
      }
    } catch (CompletionFailure e) {
      // What its class file can't tell counts as not said.
    }
    return marks;
  }

  /** The marks on a method or constructor, and on the type that it returns. */
  List<Mark> on(MethodSymbol method) {
    List<Mark> marks = new ArrayList<>();
    try {
      addAll(method.getRawAttributes(), marks);
      for (Attribute.TypeCompound each : method.getRawTypeAttributes()) {
        if (each.position.type == TargetType.METHOD_RETURN && isWhole(each.position)) {
          add(each, marks);
        }
      }
    } catch (CompletionFailure e) {
      // As above.
    }
    return marks;
  }

  /** The marks on a parameter and on its type. */
  List<Mark> onParameter(MethodSymbol method, int index) {
    List<Mark> marks = new ArrayList<>();
    try {
      method.owner.complete();
      // Asking by the accessor would make symbols for every parameter of every class file.
      if (method.params != null && index < method.params.size()) {
        marks.addAll(on(method.params.get(index)));
      }
      for (Attribute.TypeCompound each : method.getRawTypeAttributes()) {
        if (each.position.type == TargetType.METHOD_FORMAL_PARAMETER
            && each.position.parameter_index == index
            && isWhole(each.position)) {
          add(each, marks);
        }
      }
    } catch (CompletionFailure e) {
      // As above.
    }
    return marks;
  }

  private static boolean isMethodPart(TargetType type) {
    return type == TargetType.METHOD_RETURN || type == TargetType.METHOD_RECEIVER;
  }

  /** Whether the annotation is about the whole type, not about an element or argument of it. */
  private static boolean isWhole(TypeAnnotationPosition position) {
    for (TypePathEntry entry : position.location) {
      if (entry.tag != TypePathEntryKind.INNER_TYPE) {
        return false;
      }
    }
    return true;
  }

  private void addAll(Iterable<Attribute.Compound> annotations, List<Mark> marks) {
    for (Attribute.Compound each : annotations) {
      add(each, marks);
    }
  }

  private void add(Attribute.Compound annotation, List<Mark> marks) {
    Symbol type = annotation.type.tsym;
    List<Meaning> meanings = meanings(type);
    for (Meaning meaning : meanings) {
      marks.add(new Mark(meaning, annotation));
    }
    if (meanings.isEmpty()) {
      addContained(annotation, marks);
      marks.addAll(composed(type, COMPOSED_AT_MOST));
    }
  }

  /** Opens the container that javac makes of a repeated annotation. */
  private void addContained(Attribute.Compound annotation, List<Mark> marks) {
    if (annotation.values.size() == 1
        && annotation.values.head.snd instanceof Attribute.Array array) {
      for (Attribute each : array.values) {
        if (each instanceof Attribute.Compound contained) {
          for (Meaning meaning : meanings(contained.type.tsym)) {
            marks.add(new Mark(meaning, contained));
          }
        }
      }
    }
  }

  private List<Meaning> meanings(Symbol annotation) {
    String name = annotation.flatName().toString();
    Meaning own = OWN.get(name);
    if (own != null) {
      return List.of(own);
    }
    for (ContractIndex index : indexes) {
      List<Meaning> meanings = index.meanings(name);
      if (!meanings.isEmpty()) {
        return meanings;
      }
    }
    return List.of();
  }

  /** The marks that an annotation has from the annotations on its own declaration. */
  private List<Mark> composed(Symbol annotation, int depth) {
    List<Mark> known = composed.get(annotation);
    if (known != null) {
      return known;
    }
    if (depth == 0
        || !(annotation instanceof ClassSymbol)
        || annotation.flatName().toString().startsWith("java.")) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    // Set before the search: annotations may stand on themselves.
    composed.put(annotation, marks);
    try {
      annotation.complete();
      for (Attribute.Compound each : annotation.getRawAttributes()) {
        for (Meaning meaning : meanings(each.type.tsym)) {
          if (COMPOSABLE.contains(meaning.word())) {
            marks.add(new Mark(meaning, each));
          }
        }
        marks.addAll(List.copyOf(composed(each.type.tsym, depth - 1)));
      }
    } catch (CompletionFailure e) {
      // As above.
    }
    return marks;
  }
}
