package dev.leash.checker.module;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.flow.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells lending from giving, for an owner that a field keeps while it is passed to code out of
 * sight. Ownership can be given once, so what is passed twice, passed again with each call of a
 * method, or passed just like a sibling that its class does release, is lent.
 */
final class Lending {

  private final Function<ClassSymbol, Set<MethodSymbol>> borrowersOf;
  private final Predicate<MethodSymbol> isRelease;
  private final Map<ClassSymbol, Set<MethodSymbol>> known = new HashMap<>();

  /**
   * @param borrowersOf methods out of sight that are passed an owner which the class releases
   * @param isRelease whether a method ends the life of its object: what it passes an owner to may
   *     well release it
   */
  Lending(Function<ClassSymbol, Set<MethodSymbol>> borrowersOf, Predicate<MethodSymbol> isRelease) {
    this.borrowersOf = borrowersOf;
    this.isRelease = isRelease;
  }

  /** Whether every code out of sight that gets the value only borrows it. */
  boolean isLent(Creation creation, Trace trace, VarSymbol home) {
    if (home.isStatic() || trace.lost.stream().anyMatch(this::isUnclear)) {
      return false;
    }
    List<Site> doubtful = new ArrayList<>();
    for (Site site : trace.lost) {
      if (!isBorrowedLikeSibling(site, creation.member().owner())
          && !isPassedAgainAndAgain(site, creation)) {
        doubtful.add(site);
      }
    }
    return doubtful.isEmpty() || (trace.lost.size() > 1 && happenTogether(trace.lost));
  }

  private boolean isUnclear(Site site) {
    MethodSymbol around = Paths.method(site.at());
    return site.method() == null || (around != null && isRelease.test(around));
  }

  private boolean isBorrowedLikeSibling(Site site, ClassSymbol type) {
    Set<MethodSymbol> borrowers = known.get(type);
    if (borrowers == null) {
      borrowers = borrowersOf.apply(type);
      known.put(type, borrowers);
    }
    return borrowers.contains(site.method());
  }

  /** A collaborator made in a method that neither is a constructor nor creates the owner. */
  private static boolean isPassedAgainAndAgain(Site site, Creation creation) {
    MethodSymbol method = Paths.method(site.at());
    return site.at().getLeaf() instanceof NewClassTree
        && method != null
        && !method.isConstructor()
        && method != Paths.method(creation.at())
        && !method.getParameters().isEmpty();
  }

  /** Whether two of the sites can run for one and the same value. */
  private static boolean happenTogether(List<Site> sites) {
    for (int i = 0; i < sites.size(); i++) {
      for (int j = i + 1; j < sites.size(); j++) {
        if (!areAlternatives(sites.get(i).at(), sites.get(j).at())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areAlternatives(TreePath a, TreePath b) {
    for (TreePath p = a; p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (Paths.isWithin(b, tree)) {
        return tree instanceof IfTree
            || tree instanceof ConditionalExpressionTree
            || tree instanceof CatchTree
            || tree instanceof SwitchTree
            || tree instanceof SwitchExpressionTree;
      }
    }
    return false;
  }
}
