package dev.leash.checker.facts;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Where one member reads and writes variables, calls methods and returns, each as a path. */
public final class MemberUses {

  private final Map<VarSymbol, List<TreePath>> variables = new HashMap<>();
  private final Map<MethodSymbol, List<TreePath>> calls = new HashMap<>();
  private final Map<ClassSymbol, List<TreePath>> instantiations = new HashMap<>();
  private final Map<Tree, TreePath> noted = new IdentityHashMap<>();
  private final Map<VarSymbol, TreePath> declarations = new HashMap<>();
  private final Map<MethodSymbol, List<TreePath>> selfUses = new HashMap<>();
  private final Map<MethodSymbol, TreePath> methods = new HashMap<>();
  private final List<TreePath> returns = new ArrayList<>();

  private MemberUses() {}

  static MemberUses of(Member member) {
    MemberUses uses = new MemberUses();
    uses.new Scanner(member).scan(member.path(), null);
    return uses;
  }

  /** Every place that names {@code variable}, reads and writes, in source order. */
  public List<TreePath> of(VarSymbol variable) {
    return variables.getOrDefault(variable, List.of());
  }

  /** Every call of, or reference to, {@code method}, in source order. */
  public List<TreePath> callsOf(MethodSymbol method) {
    return calls.getOrDefault(method, List.of());
  }

  /** Every {@code new} of exactly {@code type}, in source order. */
  public List<TreePath> instantiationsOf(ClassSymbol type) {
    return instantiations.getOrDefault(type, List.of());
  }

  /** The path of a creation, wait, spawn or ask of this member, or null if it isn't one. */
  public @Nullable TreePath path(Tree tree) {
    return noted.get(tree);
  }

  /** Where {@code variable}, a local one or a field that this member is, is declared; or null. */
  public @Nullable TreePath declaration(VarSymbol variable) {
    return declarations.get(variable);
  }

  /** Where {@code method}, declared in this member, uses its own {@code this}, named or implied. */
  public List<TreePath> selfUses(MethodSymbol method) {
    return selfUses.getOrDefault(method, List.of());
  }

  /** The declaration of {@code method} in this member, or null if it isn't here. */
  public @Nullable TreePath method(MethodSymbol method) {
    return methods.get(method);
  }

  /** Every return statement with a value, of methods and lambdas alike. */
  public List<TreePath> returns() {
    return returns;
  }

  private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private @Nullable MethodSymbol method;

    Scanner(Member member) {
      this.method = member.method();
      for (Tree creation : member.creations()) {
        noted.put(creation, member.path());
      }
      for (Tree creation : member.selfEnding()) {
        noted.put(creation, member.path());
      }
      for (Tree wait : member.waits()) {
        noted.put(wait, member.path());
      }
      for (Tree spawn : member.spawns()) {
        noted.put(spawn, member.path());
      }
      for (Tree ask : member.asks()) {
        noted.put(ask, member.path());
      }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      MethodSymbol before = method;
      MethodSymbol declared = ((JCTree.JCMethodDecl) tree).sym;
      method = declared;
      if (declared != null) {
        methods.put(declared, getCurrentPath());
      }
      super.visitMethod(tree, null);
      method = before;
      return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      Symbol symbol = ((JCTree.JCIdent) tree).sym;
      if (symbol instanceof VarSymbol variable) {
        if (Self.isNamedBy(variable)) {
          addSelfUse();
        } else {
          add(variables, variable);
        }
      }
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      Symbol symbol = ((JCTree.JCFieldAccess) tree).sym;
      if (symbol instanceof VarSymbol variable) {
        if (Self.isNamedBy(variable)) {
          addSelfUse();
        } else {
          add(variables, variable);
        }
      }
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      note(tree);
      Symbol symbol = TreeInfo.symbol((JCTree) tree.getMethodSelect());
      if (symbol instanceof MethodSymbol called) {
        add(calls, called);
        boolean implied = tree.getMethodSelect() instanceof IdentifierTree;
        if ((implied || isSuperCall(tree)) && !called.isStatic()) {
          addSelfUse();
        }
      }
      return super.visitMethodInvocation(tree, null);
    }

    private boolean isSuperCall(MethodInvocationTree tree) {
      return tree.getMethodSelect() instanceof MemberSelectTree select
          && select.getExpression() instanceof IdentifierTree qualifier
          && qualifier.getName().contentEquals("super");
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
      note(tree);
      JCTree.JCNewClass created = (JCTree.JCNewClass) tree;
      if (created.constructor instanceof MethodSymbol constructor) {
        add(calls, constructor);
        add(instantiations, constructor.enclClass());
      }
      return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      note(tree);
      if (((JCTree.JCMemberReference) tree).sym instanceof MethodSymbol referenced) {
        add(calls, referenced);
        if (referenced.isConstructor()) {
          add(instantiations, referenced.enclClass());
        }
      }
      return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
      if (tree.getExpression() != null) {
        returns.add(getCurrentPath());
      }
      return super.visitReturn(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      VarSymbol symbol = ((JCTree.JCVariableDecl) tree).sym;
      if (symbol != null) {
        declarations.put(symbol, getCurrentPath());
      }
      return super.visitVariable(tree, null);
    }

    private void note(Tree tree) {
      if (noted.containsKey(tree)) {
        noted.put(tree, getCurrentPath());
      }
    }

    private void addSelfUse() {
      if (method != null) {
        add(selfUses, method);
      }
    }

    private <K> void add(Map<K, List<TreePath>> map, K key) {
      map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(getCurrentPath());
    }
  }
}
