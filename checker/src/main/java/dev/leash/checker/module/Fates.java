package dev.leash.checker.module;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Hints;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.Paths;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Says of a thread owner who ends it. The judges look for what is wrong and are silent where they
 * can't tell; this asks for what the run shows to be right, and says so where it shows nothing.
 */
final class Fates {

  private final RunView view;
  private final Judge judge;
  private final FieldJudge fieldJudge;

  Fates(RunView view, Judge judge, FieldJudge fieldJudge) {
    this.view = view;
    this.judge = judge;
    this.fieldJudge = fieldJudge;
  }

  Fate of(Creation creation, Trace trace) {
    if (trace.returnedBy.stream().anyMatch(view.book()::releasedByFramework)
        || trace.fields.stream().anyMatch(view::isAutoClosed)) {
      return new Fate(creation, trace, Fate.End.FRAMEWORK, null);
    }
    if (trace.endsByItself) {
      return new Fate(creation, trace, Fate.End.SELF_ENDING, null);
    }
    return trace.fields.isEmpty() ? ofLocal(creation, trace) : ofField(creation, trace);
  }

  private Fate ofLocal(Creation creation, Trace trace) {
    if (!trace.releases.isEmpty()) {
      Outcome outcome = judge.paths(creation);
      boolean always = outcome != null && outcome.released() && outcome.exits().isEmpty();
      if (always && trace.returnedBy.isEmpty()) {
        return new Fate(creation, trace, Fate.End.RELEASED, trace.releases.get(0));
      }
      if (view.endsWhenForgotten(creation, trace)) {
        return new Fate(creation, trace, Fate.End.SELF_ENDING, null);
      }
      Site hook = trace.releases.stream().filter(Fates::isHook).findFirst().orElse(null);
      if (hook != null) {
        return new Fate(creation, trace, Fate.End.RELEASED, hook);
      }
    }
    if (trace.returnedBy.isEmpty()
        && !view.options().processWide()
        && judge.isProcessWide(creation, trace)) {
      return new Fate(creation, trace, Fate.End.PROCESS, null);
    }
    return elsewhere(creation, trace);
  }

  private Fate ofField(Creation creation, Trace trace) {
    Site release = release(creation, trace);
    if (release != null) {
      return new Fate(creation, trace, Fate.End.RELEASED, release);
    }
    VarSymbol home = trace.fields.iterator().next();
    if (!view.options().processWide()
        && fieldJudge.isProcessWide(creation, trace, home, home.enclClass())) {
      return new Fate(creation, trace, Fate.End.PROCESS, null);
    }
    return elsewhere(creation, trace);
  }

  /** The release that somebody calls some day, rather than one for when things go wrong. */
  private @Nullable Site release(Creation creation, Trace trace) {
    MethodSymbol creator = Paths.method(creation.at());
    Site best = null;
    boolean named = false;
    for (Site site : trace.releases) {
      MethodSymbol method = Paths.method(site.at());
      boolean lambda = Paths.inLambda(site.at());
      boolean live =
          isHook(site)
              || (method != null && !method.isConstructor() && !(lambda && method == creator));
      if (live && method != null && fieldJudge.isReleaseByConvention(method)) {
        return site;
      }
      boolean end = method != null && Hints.suggestsEnd(method);
      best = live && (best == null || (end && !named)) ? site : best;
      named |= live && end;
    }
    return best;
  }

  /** Whether the process calls it when it ends. */
  private static boolean isHook(Site site) {
    for (TreePath p = site.at(); p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof MethodInvocationTree call
          && TreeInfo.name((JCTree) call.getMethodSelect()).contentEquals("addShutdownHook")) {
        return true;
      }
    }
    return false;
  }

  private static Fate elsewhere(Creation creation, Trace trace) {
    boolean returned =
        trace.fields.isEmpty()
            ? !trace.returnedBy.isEmpty()
            : trace.returnedBy.stream().anyMatch(Hierarchy::isAccessible);
    List<Site> given = trace.handOvers.isEmpty() ? trace.lost : trace.handOvers;
    return returned
        ? new Fate(creation, trace, Fate.End.RETURNED, null)
        : given.isEmpty()
            ? new Fate(creation, trace, Fate.End.UNKNOWN, null)
            : new Fate(creation, trace, Fate.End.HANDED_OVER, given.get(0));
  }
}
