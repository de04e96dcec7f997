package dev.leash.checker.module.inventory;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.Creation;
import dev.leash.checker.module.Fate;
import dev.leash.checker.module.Holders;
import dev.leash.checker.module.tasks.Origins;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The thread owners of a run by what names them. */
final class Owners {

  private final Origins origins;
  private final Map<VarSymbol, TreePath> held = new HashMap<>();
  private final Map<Tree, TreePath> made = new IdentityHashMap<>();

  Owners(List<Fate> fates, Origins origins) {
    this.origins = origins;
    for (Fate fate : fates) {
      Creation creation = fate.creation();
      made.put(creation.tree(), creation.at());
      fate.trace().fields.forEach(field -> held.putIfAbsent(field, creation.at()));
      VarSymbol first = Holders.firstVariable(creation.at(), creation.member());
      if (first != null) {
        held.putIfAbsent(first, creation.at());
      }
    }
  }

  /** Whether {@code tree} makes one of them. */
  boolean isMadeBy(Tree tree) {
    return made.containsKey(tree);
  }

  /** Where the owner is made that {@code expression} names; null if it isn't in view. */
  @Nullable TreePath of(TreePath expression, Member member) {
    TreePath owner =
        TreeInfo.symbol((JCTree) expression.getLeaf()) instanceof VarSymbol variable
            ? held.get(variable)
            : null;
    if (owner != null) {
      return owner;
    }
    for (Origins.Origin origin : origins.of(expression, member).origins()) {
      TreePath known = made.get(origin.tree());
      if (known != null) {
        return known;
      }
    }
    return null;
  }
}
