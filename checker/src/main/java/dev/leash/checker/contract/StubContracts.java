package dev.leash.checker.contract;

import dev.leash.checker.contract.Blocks.Interrupt;
import dev.leash.checker.contract.Pool.Bound;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Makes contracts of stub words. Refuses wrong arguments with a {@link BadRowException}. */
final class StubContracts {

  private static final Map<String, Starts> STARTS =
      Map.of("at once", Starts.AT_ONCE, "first task", Starts.FIRST_TASK);
  private static final Map<String, Ends> ENDS =
      Map.of(
          "never", Ends.NEVER,
          "when unreachable", Ends.WHEN_UNREACHABLE,
          "when idle", Ends.WHEN_IDLE,
          "by itself", Ends.BY_ITSELF);
  private static final Map<String, Interrupt> INTERRUPTS =
      Map.of(
          "throws", Interrupt.THROWS,
          "returns", Interrupt.RETURNS,
          "ignored", Interrupt.IGNORED,
          "closes", Interrupt.CLOSES);
  private static final Map<String, Cancel.Interrupts> CANCELS =
      Map.of(
          "always", Cancel.Interrupts.ALWAYS,
          "argument", Cancel.Interrupts.ARGUMENT,
          "never", Cancel.Interrupts.NEVER);
  private static final Map<String, Bound> POOL_BOUNDS =
      Map.of(
          "none", Bound.NONE,
          "single", Bound.SINGLE,
          "bounded", Bound.BOUNDED,
          "managed", Bound.MANAGED,
          "unbounded", Bound.UNBOUNDED,
          "argument", Bound.ARGUMENT);
  private static final Pattern SIGNATURE = Pattern.compile("([\\w.$]+#)?\\w+\\([\\w.$,\\[\\]]*\\)");
  private static final Map<String, Boolean> BOUNDS = Map.of("bounded", true, "unbounded", false);
  private static final Map<String, Boolean> ZERO = Map.of("forever", true, "at once", false);

  private StubContracts() {}

  static TypeContract type(String name, WordUses words) {
    WordUse owns = words.get(StubWord.OWNS_THREAD);
    WordUse starts = words.get(StubWord.STARTS);
    WordUse cancellable = words.get(StubWord.CANCELLABLE);
    return new TypeContract(
        name,
        owns != null
            ? Ownership.OWNER
            : words.has(StubWord.NOT_OWNER) ? Ownership.NOT_OWNER : Ownership.UNSTATED,
        owns == null ? List.of() : owns.names("releasedBy"),
        starts(starts),
        starts == null ? List.of() : starts.names("by"),
        ends(words),
        words.has(StubWord.DAEMON),
        cancellable == null ? List.of() : TypeContract.cancelledBy(cancellable.names("by")),
        words.has(StubWord.CONTAINER),
        words.has(StubWord.UNBOUNDED),
        words.has(StubWord.CALLED_AT_END),
        words.has(StubWord.BORROWS),
        words.has(StubWord.QUIET));
  }

  private static Starts starts(@Nullable WordUse starts) {
    if (starts == null) {
      return Starts.UNSTATED;
    }
    if (starts.has("by") == starts.has("value")) {
      throw starts.bad(
          "@Starts needs either a time or methods; right: @Starts(\"at once\"), "
              + "@Starts(\"first task\") or @Starts(by = \"start\")");
    }
    return starts.has("by") ? Starts.BY_CALL : starts.choice("value", Starts.UNSTATED, STARTS);
  }

  private static Ends ends(WordUses words) {
    WordUse ends = words.get(StubWord.ENDS);
    if (ends == null) {
      return Ends.UNSTATED;
    }
    if (!ends.has("value")) {
      throw ends.bad("@Ends needs a time; right: @Ends(\"when idle\")");
    }
    return ends.choice("value", Ends.UNSTATED, ENDS);
  }

  /** The contract of a method or constructor with the given words and what its parameters say. */
  static MethodContract method(
      WordUses words, List<ParamRole> roles, List<Integer> cancellableTasks) {
    WordUse owns = words.get(StubWord.OWNS_THREAD);
    if (owns != null && owns.has("releasedBy")) {
      throw owns.bad("releasedBy of @OwnsThread stands on types only; right: @OwnsThread");
    }
    WordUse starts = words.get(StubWord.STARTS);
    return new MethodContract(
        result(words),
        ends(words),
        starts(starts),
        starts == null ? List.of() : starts.names("by"),
        words.has(StubWord.DAEMON),
        release(words),
        roles,
        words.has(StubWord.CANCELLABLE),
        cancellableTasks,
        blocks(words.get(StubWord.BLOCKS)),
        blocks(words.get(StubWord.READS_BLOCK)),
        spawns(words),
        cancel(words),
        pool(words),
        words.has(StubWord.UNBOUNDED),
        words.has(StubWord.READS),
        signal(words),
        words.has(StubWord.CALLED_AT_END),
        words.has(StubWord.SERVES_REQUESTS),
        words.has(StubWord.RELEASED_BY_FRAMEWORK),
        words.has(StubWord.SELF_ENDING),
        words.has(StubWord.QUIET),
        words.has(StubWord.NEVER_RETURNS),
        residue(words));
  }

  private static Residue residue(WordUses words) {
    if (words.has(StubWord.ATTACHES)) {
      return Residue.ATTACHED;
    }
    return words.has(StubWord.DETACHES) ? Residue.DETACHED : Residue.UNSTATED;
  }

  private static Result result(WordUses words) {
    if (words.has(StubWord.OWNS_THREAD)) {
      return Result.OWNED;
    }
    if (words.has(StubWord.SHARED)) {
      return Result.SHARED;
    }
    return words.has(StubWord.FLUENT) ? Result.RECEIVER : Result.UNSTATED;
  }

  private static @Nullable Release release(WordUses words) {
    WordUse use = words.get(StubWord.RELEASES);
    return use == null
        ? null
        : new Release(use.bool("interrupts", false), use.bool("waits", false));
  }

  /** What a use of {@code @Blocks} or {@code @ReadsBlock} says; null if there is none. */
  static @Nullable Blocks blocks(@Nullable WordUse use) {
    if (use == null) {
      return null;
    }
    return new Blocks(
        use.choice("interrupt", Interrupt.UNSTATED, INTERRUPTS),
        use.has("bounded") ? signature(use, "bounded", use.string("bounded", "")) : "",
        use.strings("limitedBy").stream()
            .map(written -> signature(use, "limitedBy", written))
            .toList(),
        use.bool("limited", false),
        use.choice("zero", false, ZERO));
  }

  private static String signature(WordUse use, String element, String written) {
    String signature = written.replace(" ", "");
    if (!SIGNATURE.matcher(signature).matches()) {
      throw use.bad(
          element
              + " of "
              + use
              + " isn't a signature; right: "
              + element
              + " = \"poll(long,TimeUnit)\"");
    }
    return signature;
  }

  private static @Nullable Cancel cancel(WordUses words) {
    WordUse use = words.get(StubWord.CANCELS);
    return use == null
        ? null
        : new Cancel(use.choice("interrupts", Cancel.Interrupts.UNSTATED, CANCELS));
  }

  private static @Nullable Signal signal(WordUses words) {
    WordUse use = words.get(StubWord.SIGNALS);
    return use == null ? null : new Signal(use.names("ends"));
  }

  private static @Nullable Pool pool(WordUses words) {
    WordUse use = words.get(StubWord.POOL);
    if (use == null) {
      return null;
    }
    if (!use.has("threads") || !use.has("queue")) {
      throw use.bad(
          "@Pool needs both elements; right: @Pool(threads = \"bounded\", queue = \"unbounded\")");
    }
    return new Pool(
        use.choice("threads", Bound.BOUNDED, POOL_BOUNDS),
        use.choice("queue", Bound.BOUNDED, POOL_BOUNDS));
  }

  private static @Nullable Spawns spawns(WordUses words) {
    WordUse use = words.get(StubWord.SPAWNS);
    return use == null
        ? null
        : new Spawns(
            use.choice("threads", false, BOUNDS),
            use.choice("queue", false, BOUNDS),
            use.bool("periodic", false));
  }

  static ParamRole param(WordUses words) {
    ParamRole role = ParamRole.UNSTATED;
    for (WordUse use : words.all()) {
      role = role(use, role);
    }
    return role;
  }

  private static ParamRole role(WordUse use, ParamRole otherwise) {
    if (use.word() == StubWord.OWNS_THREAD && use.has("releasedBy")) {
      throw use.bad("releasedBy of @OwnsThread stands on types only; right: @OwnsThread");
    }
    return switch (use.word()) {
      case OWNS_THREAD -> ParamRole.TAKEN;
      case BORROWS -> ParamRole.BORROWED;
      case RELEASES -> ParamRole.RELEASED;
      case ALIAS -> ParamRole.ALIAS;
      case KEEPS -> ParamRole.KEPT;
      case KEEPS_IF_ABSENT -> ParamRole.KEPT_IF_ABSENT;
      case KEEPS_IF_TRUE -> ParamRole.KEPT_IF_TRUE;
      default -> otherwise;
    };
  }

  static FieldRole field(WordUses words) {
    if (words.has(StubWord.OWNS_THREAD)) {
      return FieldRole.OWNED;
    }
    if (words.has(StubWord.BORROWS)) {
      return FieldRole.BORROWED;
    }
    return words.has(StubWord.SHARED) ? FieldRole.SHARED : FieldRole.UNSTATED;
  }

  /** What {@code @Means} says. */
  static Meaning meaning(WordUse use) {
    String written = use.string("value", "");
    Meaning.Word word = Meaning.Word.of(written);
    if (word == null) {
      List<String> known = Stream.of(Meaning.Word.values()).map(Meaning.Word::written).toList();
      String nearest = Nearest.of(written, known);
      throw use.bad(
          "@Means doesn't know \""
              + written
              + "\"; "
              + (nearest == null
                  ? "right: " + String.join(", ", known)
                  : "did you mean \"" + nearest + "\"?"));
    }
    return new Meaning(word, use.string("element", ""), use.names("inferred"));
  }
}
