package dev.leash.checker.recording;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Step;
import dev.leash.checker.module.Leak;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The places that a finding speaks of beside the one where it is reported. */
final class Trail {

  private final RunFacts facts;
  private final Places places;
  private final Place reported;
  private final List<Step> steps = new ArrayList<>();

  /**
   * @param reported where the finding is reported
   */
  Trail(RunFacts facts, Places places, Place reported) {
    this.facts = facts;
    this.places = places;
    this.reported = reported;
  }

  /** The path that leaks, in the order in which it runs; empty if no path is to blame. */
  List<Step> flow(Leak leak) {
    if (leak.witness() == null) {
      return List.of();
    }
    CompilationUnitTree unit = leak.at().getCompilationUnit();
    String what = leak.holder() == null ? "it" : "'" + leak.holder().name + "'";
    switch (leak.cause()) {
      case THROW, CONSTRUCTOR_THROWS -> {
        add("created", what + " is created", leak.creation(), unit);
        add("exit", "if this throws, nothing releases " + what, leak.witness(), unit);
      }
      case RELEASE_SKIPPED -> {
        add("exit", "if this throws, the release below is skipped", leak.witness(), unit);
        add("release", "this is what would release " + what, leak.at().getLeaf(), unit);
      }
      case EARLY_RETURN, BRANCH -> {
        add("created", what + " is created", leak.creation(), unit);
        add("exit", "leaves here while " + what + " still runs", leak.witness(), unit);
      }
      case OVERWRITTEN -> {
        add("created", what + " is created", leak.creation(), unit);
        add("overwritten", what + " is assigned anew while it still runs", leak.witness(), unit);
      }
      default -> {
        return List.of();
      }
    }
    return taken();
  }

  /** What else has to do with it. */
  List<Step> related(Leak leak) {
    if (leak.creation() != leak.at().getLeaf()) {
      add("created", "it is created here", leak.creation(), leak.at().getCompilationUnit());
    }
    MethodSymbol release = leak.releaseMethod();
    if (release != null) {
      add("release", "'" + release.name + "()' should release it", release);
    }
    VarSymbol holder = leak.holder();
    if (holder != null && holder.owner instanceof Symbol.ClassSymbol) {
      add("subject", "'" + holder.name + "' holds it", holder);
    }
    for (Leak.Link link : leak.chain()) {
      VarSymbol field = link.field();
      add(
          "owner",
          "it owns threads through '" + field.enclClass().name + "." + field.name + "'",
          link.at());
    }
    return elsewhere();
  }

  /** What else has to do with it. */
  List<Step> related(Defect defect) {
    boolean spawns =
        Flaw.UNBOUNDED_STARTS.contains(defect.flaw())
            || Flaw.REPEATED_OWNERS.contains(defect.flaw());
    if (defect.body() != null && !spawns) {
      add("body", "this is what runs", defect.body().path());
    }
    add("wait", spawns ? "this is what repeats it" : "this waits or goes on", defect.waiting());
    add("ender", spawns ? "this brings the next one" : "this should end it", defect.ender());
    if (defect.subject() instanceof VarSymbol || defect.subject() instanceof MethodSymbol) {
      add("subject", "'" + defect.subject().name + "' is declared here", defect.subject());
    }
    return elsewhere();
  }

  /** Each line once, and not the one that the finding itself stands on. */
  private List<Step> elsewhere() {
    Set<String> seen = new HashSet<>();
    seen.add(line(reported));
    return taken().stream().filter(step -> seen.add(line(step.place()))).toList();
  }

  private static String line(Place place) {
    return place.file() + ":" + place.range().line();
  }

  private void add(String role, String message, @Nullable TreePath path) {
    add(role, message, places.of(path));
  }

  private void add(String role, String message, @Nullable Tree tree, CompilationUnitTree unit) {
    // What is created may stand in another source than the report.
    if (tree != null && TreePath.getPath(unit, tree) != null) {
      add(role, message, places.of(tree, unit));
    }
  }

  private void add(String role, String message, Symbol declared) {
    if (declared instanceof MethodSymbol method) {
      Member member = facts.memberOf(method);
      add(role, message, member == null ? null : member.uses().method(method));
      return;
    }
    if (declared.owner instanceof Symbol.ClassSymbol type) {
      for (Member member : facts.membersOf(type)) {
        if (TreeInfo.symbolFor((JCTree) member.tree()) == declared) {
          add(role, message, member.path());
        }
      }
    }
  }

  private void add(String role, String message, @Nullable Place place) {
    if (place != null) {
      steps.add(new Step(role, message, place));
    }
  }

  private List<Step> taken() {
    List<Step> taken = List.copyOf(steps);
    steps.clear();
    return taken;
  }
}
