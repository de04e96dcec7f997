package dev.leash.checker.module.inventory;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.flow.Paths;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Where the members of a run stand. */
final class Lookup {

  private final Map<VarSymbol, TreePath> fields = new HashMap<>();
  private final Map<Tree, Member> members = new IdentityHashMap<>();
  private final Map<Member, Integer> order = new IdentityHashMap<>();

  Lookup(RunFacts facts) {
    for (Member member : facts.members()) {
      order.put(member, order.size());
      members.put(member.tree(), member);
      if (member.tree() instanceof JCVariableDecl declared) {
        fields.put(declared.sym, member.path());
      }
    }
  }

  /** Where {@code field} is declared; null if it isn't of the run. */
  @Nullable TreePath declaration(VarSymbol field) {
    return fields.get(field);
  }

  /** The member that holds {@code path}, or null. */
  @Nullable Member member(TreePath path) {
    Member found = null;
    for (TreePath p = path; p != null && found == null; p = p.getParentPath()) {
      found = members.get(p.getLeaf());
    }
    return found;
  }

  /** The place of {@code member} among those of the run. */
  int order(Member member) {
    return order.getOrDefault(member, Integer.MAX_VALUE);
  }

  /** The method around {@code path}, or the whole member if there is none. */
  TreePath body(TreePath path, Member member) {
    TreePath method = Paths.enclosing(path, MethodTree.class);
    return method == null ? member.path() : method;
  }
}
