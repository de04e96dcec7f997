package dev.leash.checker.module.inventory;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Creation;
import dev.leash.checker.module.Fate;
import dev.leash.checker.module.Holders;
import dev.leash.checker.module.Leak;
import dev.leash.checker.module.Site;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Lists the thread owners of a run. */
final class OwnerParts {

  /** A value that is released in more places than this is tied to the first ones only. */
  private static final int TIES = 10;

  private final Lookup lookup;
  private final Said said;

  OwnerParts(Lookup lookup, Said said) {
    this.lookup = lookup;
    this.said = said;
  }

  Part of(Fate fate) {
    Creation creation = fate.creation();
    VarSymbol holder = Holders.firstVariable(creation.at(), creation.member());
    Leak leak = said.ofOwner(creation.tree(), fate.trace().fields);
    String name = (holder == null ? named(creation.type()).name : holder.name).toString();
    return new Part(
        PartKind.OWNER,
        creation.at(),
        creation.member(),
        name,
        named(creation.type()),
        leak != null ? How.LEAKED : how(fate.end()),
        leak != null ? note(leak) : note(fate),
        Said.with(ties(fate, holder), leak, creation.at()));
  }

  /** The class of a type, or what an anonymous one extends. */
  private static Symbol named(Type type) {
    return !(type.tsym instanceof ClassSymbol symbol) || !symbol.name.isEmpty()
        ? type.tsym
        : symbol.getInterfaces().isEmpty()
            ? symbol.getSuperclass().tsym
            : symbol.getInterfaces().head.tsym;
  }

  /** What has a thread at once, and ends it when nobody uses it any more. */
  @Nullable Part ofSelfEnding(JCExpression made, Member member) {
    TreePath at = member.uses().path(made);
    if (at == null) {
      return null;
    }
    VarSymbol holder = Holders.firstVariable(at, member);
    return new Part(
        PartKind.OWNER,
        at,
        member,
        (holder == null ? made.type.tsym.name : holder.name).toString(),
        made.type.tsym,
        How.SELF_ENDING,
        "its threads end when it is out of use",
        List.of(new Tie(Role.CREATED_BY, null, Say.where(at, member), lookup.body(at, member))));
  }

  /** What a variable holds that says to own it, and doesn't release it. */
  @Nullable Part ofVariable(Leak leak) {
    VarSymbol holder = leak.holder();
    Member member = lookup.member(leak.at());
    return holder == null || member == null
        ? null
        : new Part(
            PartKind.OWNER,
            leak.at(),
            member,
            holder.name.toString(),
            leak.type().tsym,
            How.LEAKED,
            note(leak),
            List.of());
  }

  private static How how(Fate.End end) {
    return switch (end) {
      case RELEASED -> How.RELEASED;
      case FRAMEWORK -> How.FRAMEWORK;
      case PROCESS -> How.PROCESS;
      case SELF_ENDING -> How.SELF_ENDING;
      case RETURNED -> How.RETURNED;
      case HANDED_OVER -> How.HANDED_OVER;
      case UNKNOWN -> How.UNKNOWN;
    };
  }

  private static String note(Fate fate) {
    Site by = fate.by();
    TreePath from = fate.creation().at();
    return switch (fate.end()) {
      case RELEASED -> by == null ? "it is released" : released(by, from);
      case FRAMEWORK -> "a framework releases it";
      case PROCESS -> process(fate);
      case SELF_ENDING -> "its threads end by themselves";
      case RETURNED ->
          fate.trace().returnedBy.stream()
              .findFirst()
              .map(method -> "'" + Say.name(method) + "' returns it")
              .orElse("it is returned");
      case HANDED_OVER ->
          by == null ? "code out of view has it" : Say.at(by.at(), from) + " gets it";
      case UNKNOWN -> "the run doesn't show who releases it";
    };
  }

  private static String released(Site by, TreePath from) {
    MethodSymbol there = Paths.method(by.at());
    if (by.at().getLeaf() instanceof VariableTree || by.method() == null) {
      return "a try statement closes it" + Say.line(by.at(), from);
    }
    return there == null || there == Paths.method(from)
        ? "every path releases it: " + Say.at(by.at(), from)
        : Say.methodAt(by.at(), from) + " releases it";
  }

  private static String process(Fate fate) {
    VarSymbol home = fate.trace().fields.stream().findFirst().orElse(null);
    return home != null && home.isStatic()
        ? "static field '" + home.name + "': it lives as long as the process"
        : "it lives as long as the process";
  }

  private static String note(Leak leak) {
    MethodSymbol release = leak.releaseMethod();
    String named = release == null ? "the release method" : "'" + Say.name(release) + "'";
    return switch (leak.cause()) {
      case DISCARDED -> "it is dropped at once";
      case LOCAL_NEVER, TAKEN_NEVER -> "nothing releases it";
      case EARLY_RETURN -> "a return skips its release";
      case BRANCH -> "a path leaves it open";
      case OVERWRITTEN -> "what holds it is assigned anew while it is open";
      case THROW -> "an exception skips its release";
      case FIELD_NEVER -> "the class that holds it has no release method";
      case FIELD_FORGOTTEN -> named + " forgets it";
      case RELEASE_NEVER_CALLED -> "nobody calls " + named + ", which releases it";
      case CONSTRUCTOR_THROWS -> "the constructor can throw after it was made";
      case RELEASE_SKIPPED -> "an exception in " + named + " skips its release";
    };
  }

  private List<Tie> ties(Fate fate, @Nullable VarSymbol holder) {
    Creation creation = fate.creation();
    List<Tie> ties = new ArrayList<>();
    for (VarSymbol field : fate.trace().fields) {
      String label = field.enclClass().name + "." + field.name;
      ties.add(new Tie(Role.HELD_BY, null, label, lookup.declaration(field)));
    }
    if (ties.isEmpty() && holder != null) {
      TreePath declared = creation.member().uses().declaration(holder);
      ties.add(new Tie(Role.HELD_BY, null, holder.name.toString(), declared));
    }
    String maker = Say.where(creation.at(), creation.member());
    ties.add(new Tie(Role.CREATED_BY, null, maker, lookup.body(creation.at(), creation.member())));
    fate.trace().releases.stream()
        .limit(TIES)
        .map(s -> new Tie(Role.RELEASED_BY, null, Say.where(s.at(), s.member()), s.at()))
        .forEach(ties::add);
    return ties;
  }
}
