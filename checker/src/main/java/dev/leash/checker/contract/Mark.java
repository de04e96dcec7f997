package dev.leash.checker.contract;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.util.Pair;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** An annotation in the program that means something to Leash. */
record Mark(Meaning meaning, Attribute.Compound annotation) {

  boolean means(Meaning.Word word) {
    return meaning.word() == word;
  }

  boolean has(String element) {
    return value(element) != null;
  }

  /** The strings of an element, be it one or an array; empty if it is absent. */
  List<String> strings(String element) {
    Attribute value = value(element);
    List<String> strings = new ArrayList<>();
    if (value instanceof Attribute.Array array) {
      for (Attribute each : array.values) {
        if (each.getValue() instanceof String string) {
          strings.add(string);
        }
      }
    } else if (value != null && value.getValue() instanceof String string) {
      strings.add(string);
    }
    return strings;
  }

  /** Whether any element has that string. */
  boolean says(String string) {
    for (Pair<MethodSymbol, Attribute> each : annotation.values) {
      if (string.equals(each.snd.getValue())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Attribute value(String element) {
    for (Pair<MethodSymbol, Attribute> each : annotation.values) {
      if (each.fst.name.contentEquals(element)) {
        return each.snd;
      }
    }
    return null;
  }

  /**
   * The methods that the annotation is about: those it names, else the ones that its meaning
   * infers. Naming the empty string means none.
   */
  List<String> methods() {
    if (!meaning.element().isEmpty() && has(meaning.element())) {
      return strings(meaning.element()).stream()
          .filter(name -> !name.isEmpty() && !name.equals("(inferred)"))
          .toList();
    }
    return meaning.inferred();
  }

  /** Whether the annotation names the methods itself. */
  boolean namesMethods() {
    return !meaning.element().isEmpty()
        && has(meaning.element())
        && !strings(meaning.element()).contains("(inferred)");
  }
}
