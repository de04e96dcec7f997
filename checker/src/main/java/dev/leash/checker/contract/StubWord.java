package dev.leash.checker.contract;

import static dev.leash.checker.contract.StubWord.Target.ANNOTATION;
import static dev.leash.checker.contract.StubWord.Target.CONSTRUCTOR;
import static dev.leash.checker.contract.StubWord.Target.FIELD;
import static dev.leash.checker.contract.StubWord.Target.METHOD;
import static dev.leash.checker.contract.StubWord.Target.PARAMETER;
import static dev.leash.checker.contract.StubWord.Target.TYPE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The words of the stub language: where each may stand and which elements it has. */
// List.of and Set.of are immutable.
@SuppressWarnings("ImmutableEnumChecker")
enum StubWord {
  OWNS_THREAD("OwnsThread", List.of("releasedBy"), TYPE, METHOD, CONSTRUCTOR, PARAMETER, FIELD),
  NOT_OWNER("NotOwner", List.of(), TYPE),
  STARTS("Starts", List.of("value", "by"), TYPE, METHOD, CONSTRUCTOR),
  ENDS("Ends", List.of("value"), TYPE, METHOD, CONSTRUCTOR),
  DAEMON("Daemon", List.of(), TYPE, METHOD, CONSTRUCTOR),
  CANCELLABLE("Cancellable", List.of("by"), TYPE, METHOD, PARAMETER),
  CONTAINER("Container", List.of(), TYPE),
  BORROWS("Borrows", List.of(), TYPE, METHOD, CONSTRUCTOR, PARAMETER, FIELD),
  QUIET("Quiet", List.of(), TYPE, METHOD, CONSTRUCTOR),
  MAY_THROW("MayThrow", List.of(), METHOD, CONSTRUCTOR),
  MEANS("Means", List.of("value", "element", "inferred"), ANNOTATION),
  SHARED("Shared", List.of(), METHOD, CONSTRUCTOR, FIELD),
  FLUENT("Fluent", List.of(), METHOD),
  RELEASES("Releases", List.of("interrupts", "waits"), METHOD, PARAMETER),
  SELF_ENDING("SelfEnding", List.of(), METHOD),
  BLOCKS(
      "Blocks",
      List.of("interrupt", "bounded", "limitedBy", "limited", "zero"),
      METHOD,
      CONSTRUCTOR),
  READS_BLOCK("ReadsBlock", List.of("interrupt", "limitedBy"), METHOD, CONSTRUCTOR, FIELD),
  READS("Reads", List.of(), METHOD),
  NEVER_BLOCKS("NeverBlocks", List.of(), METHOD),
  SPAWNS("Spawns", List.of("threads", "queue", "periodic"), METHOD, CONSTRUCTOR),
  CANCELS("Cancels", List.of("interrupts"), METHOD),
  POOL("Pool", List.of("threads", "queue"), METHOD, CONSTRUCTOR),
  UNBOUNDED("Unbounded", List.of(), TYPE, METHOD, CONSTRUCTOR),
  SIGNALS("Signals", List.of("ends"), METHOD),
  CALLED_AT_END("CalledAtEnd", List.of(), TYPE, METHOD),
  SERVES_REQUESTS("ServesRequests", List.of(), METHOD),
  RELEASED_BY_FRAMEWORK("ReleasedByFramework", List.of(), METHOD),
  NEVER_RETURNS("NeverReturns", List.of(), METHOD),
  ATTACHES("Attaches", List.of(), METHOD),
  DETACHES("Detaches", List.of(), METHOD),
  ALIAS("Alias", List.of(), PARAMETER),
  KEEPS("Keeps", List.of(), PARAMETER),
  KEEPS_IF_ABSENT("KeepsIfAbsent", List.of(), PARAMETER),
  KEEPS_IF_TRUE("KeepsIfTrue", List.of(), PARAMETER),
  SINCE("Since", List.of("value"), TYPE, ANNOTATION, METHOD, CONSTRUCTOR, FIELD);

  /** What a word can stand on. */
  enum Target {
    TYPE("a type"),
    ANNOTATION("an annotation type"),
    METHOD("a method"),
    CONSTRUCTOR("a constructor"),
    PARAMETER("a parameter"),
    FIELD("a field");

    final String written;

    Target(String written) {
      this.written = written;
    }
  }

  /** Plain Java annotations that a stub may carry over from the source; they say nothing here. */
  static final Set<String> IGNORED =
      Set.of(
          "Override",
          "Deprecated",
          "FunctionalInterface",
          "SafeVarargs",
          "SuppressWarnings",
          "Target",
          "Retention",
          "Documented",
          "Inherited",
          "Repeatable");

  private static final List<Set<StubWord>> CONTRADICTIONS =
      List.of(
          EnumSet.of(OWNS_THREAD, NOT_OWNER),
          EnumSet.of(OWNS_THREAD, SHARED, FLUENT),
          EnumSet.of(BLOCKS, NEVER_BLOCKS),
          EnumSet.of(QUIET, MAY_THROW),
          EnumSet.of(ATTACHES, DETACHES),
          EnumSet.of(OWNS_THREAD, SHARED, BORROWS));

  /** A parameter has one role at most. */
  private static final Set<StubWord> ROLES =
      EnumSet.of(OWNS_THREAD, BORROWS, RELEASES, ALIAS, KEEPS, KEEPS_IF_ABSENT, KEEPS_IF_TRUE);

  private final String name;
  private final List<String> elements;
  private final Set<Target> targets;

  StubWord(String name, List<String> elements, Target... targets) {
    this.name = name;
    this.elements = elements;
    this.targets = Set.of(targets);
  }

  /** The word as it is written, without its at sign. */
  String written() {
    return name;
  }

  List<String> elements() {
    return elements;
  }

  boolean mayStandOn(Target target) {
    return targets.contains(target);
  }

  /** Whether the two words can't both stand on that. */
  boolean contradicts(StubWord other, Target target) {
    if (target == PARAMETER) {
      return ROLES.contains(this) && ROLES.contains(other);
    }
    if (target != FIELD && (this == BORROWS || other == BORROWS)) {
      return false;
    }
    return CONTRADICTIONS.stream().anyMatch(set -> set.contains(this) && set.contains(other));
  }

  /** The word of that name, or null if there is none. */
  static @Nullable StubWord of(String name) {
    for (StubWord word : values()) {
      if (word.name.equals(name)) {
        return word;
      }
    }
    return null;
  }

  /** All words for that target, as a reader would list them. */
  static String allFor(Target target) {
    return Stream.of(values())
        .filter(word -> word.mayStandOn(target))
        .map(word -> "@" + word.name)
        .collect(Collectors.joining(", "));
  }

  /** The names of all words. */
  static List<String> names() {
    return Stream.of(values()).map(StubWord::written).toList();
  }
}
