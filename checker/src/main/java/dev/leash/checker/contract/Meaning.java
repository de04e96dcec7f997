package dev.leash.checker.contract;

import java.util.List;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What an annotation that users write means to Leash.
 *
 * @param word the meaning
 * @param element the annotation's element that names the methods it is about; empty if none does
 * @param inferred the methods it is about when the element is absent
 */
record Meaning(Word word, String element, List<String> inferred) {

  Meaning {
    inferred = List.copyOf(inferred);
  }

  /** A meaning that takes nothing from the annotation's elements. */
  static Meaning of(Word word) {
    return new Meaning(word, "", List.of());
  }

  /** The meanings there are; a stub writes them as {@code @Means("OwnsThread")}. */
  enum Word {
    /** As our own annotation of that name: on a type, method, constructor, parameter or field. */
    OWNS_THREAD,
    /** As our own annotation of that name. */
    CANCELLABLE,
    /** The annotated parameter, result or field is owned. */
    OWNING,
    /** The annotated parameter, result or field is borrowed. */
    NOT_OWNING,
    /** On a parameter: the result, or the new object, stands for the argument. */
    ALIAS,
    /** On a parameter: the argument is released. */
    RELEASES,
    /** On a method: all arguments are only used. On a parameter: this one is. */
    BORROWS,
    /** On a type: its elements name the release methods; none at all means no owner. */
    MUST_CALL,
    /** On a method: releases the expressions that its elements name. */
    ENSURES_CALLED_METHODS,
    /** On a method: after it the receiver must be released (again). */
    CREATES_MUST_CALL_FOR,
    /** On a method or constructor: the caller must close the result; Error Prone checks it too. */
    MUST_BE_CLOSED,
    /** On a field: guarded by a lock. */
    GUARDED_BY,
    /** On a method: returns its receiver. */
    FLUENT,
    /** On a method: clauses in the language of JetBrains' {@code @Contract}. */
    CONTRACT,
    /** On a method: doesn't return normally. */
    NEVER_RETURNS,
    /** On a method: a framework calls it when the object's life ends. */
    CALLED_AT_END,
    /** On a method: a framework calls it when the object's life begins. */
    CALLED_AT_START,
    /** On a method: a framework calls it for each request or message. */
    SERVES_REQUESTS,
    /** On a method: a framework releases what it returns. */
    RELEASED_BY_FRAMEWORK,
    /** On a class: a framework makes its instances and closes those that are closeable. */
    COMPONENT,
    /** On a method or class: with the value "prototype", the framework releases nothing. */
    PROTOTYPE,
    /** On a field, parameter or constructor: filled by a framework. */
    INJECTED,
    /** On a parameter: a framework passes it in for its disposal. */
    DISPOSES,
    /** On a field: a framework closes what it holds. */
    AUTO_CLOSE,
    /** On a local variable: generated code closes what it holds. */
    CLEANUP,
    /** Used in ways that the code doesn't show. */
    KEEP,
    /** May block. */
    BLOCKING,
    /** Doesn't block. */
    NON_BLOCKING,
    /** Runs on another thread of a framework. */
    SPAWNS,
    /** Run by a framework again and again. */
    PERIODIC,
    /** Ended by a test framework after a time. */
    TIMEOUT,
    /** The result may be ignored. */
    CAN_IGNORE_RESULT,
    /** The result must not be ignored. */
    CHECK_RESULT;

    /** The word as stubs write it: {@code OwnsThread}. */
    String written() {
      StringBuilder written = new StringBuilder();
      for (String part : name().split("_", -1)) {
        written.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
      }
      return written.toString();
    }

    /** The word that stubs write so, or null if there is none. */
    static @Nullable Word of(String written) {
      for (Word word : values()) {
        if (word.written().equals(written)) {
          return word;
        }
      }
      return null;
    }
  }
}
