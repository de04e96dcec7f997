package dev.leash.checker.facts;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCDoWhileLoop;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCForLoop;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.JCTree.JCWhileLoop;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import dev.leash.checker.contract.ContractBook;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Visits every class of a run once and fills {@link RunFacts}. This is the only part of Leash that
 * looks at every expression, so it does nothing but look-ups in maps.
 */
public final class FactScanner extends TreeScanner {

  /** The tree of a record pattern; null before JDK 21, which has the first. */
  private static final @Nullable Class<?> RECORD_PATTERN = recordPattern();

  private final Creations creations;
  private final WaitsAndSpawns activities;
  private final RunFacts facts = new RunFacts();
  private @Nullable Member member;
  private @Nullable TreePath classPath;
  private int loops;

  private FactScanner(Creations creations, ContractBook book) {
    this.creations = creations;
    this.activities = new WaitsAndSpawns(book);
  }

  /**
   * Scans attributed compilation units.
   *
   * @param units the units of the run, in any order
   * @param creations decides which expressions create thread owners
   * @param book the contracts of the run
   */
  public static RunFacts scan(
      Collection<JCCompilationUnit> units, Creations creations, ContractBook book) {
    FactScanner scanner = new FactScanner(creations, book);
    List<JCCompilationUnit> ordered =
        units.stream()
            .sorted(Comparator.comparing(unit -> unit.getSourceFile().toUri().toString()))
            .toList();
    for (JCCompilationUnit unit : ordered) {
      scanner.scanUnit(unit);
    }
    return scanner.facts;
  }

  private static @Nullable Class<?> recordPattern() {
    try {
      return Class.forName("com.sun.tools.javac.tree.JCTree$JCRecordPattern");
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private void scanUnit(JCCompilationUnit unit) {
    TreePath root = new TreePath(unit);
    for (JCTree definition : unit.defs) {
      if (definition instanceof JCClassDecl declared && declared.sym != null) {
        scanMemberClass(declared, root);
      }
    }
  }

  private void scanMemberClass(JCClassDecl declared, TreePath parent) {
    TreePath before = classPath;
    TreePath path = new TreePath(parent, declared);
    classPath = path;
    register(declared.sym);
    for (JCTree definition : declared.defs) {
      if (definition instanceof JCClassDecl nested) {
        if (nested.sym != null) {
          scanMemberClass(nested, path);
        }
      } else if (definition instanceof JCMethodDecl
          || definition instanceof JCVariableDecl
          || definition instanceof JCBlock) {
        scanMember(definition, declared.sym, path);
      }
    }
    classPath = before;
  }

  private void scanMember(JCTree definition, ClassSymbol owner, TreePath path) {
    MethodSymbol method = definition instanceof JCMethodDecl declared ? declared.sym : null;
    Member scanned = new Member(new TreePath(path, definition), owner, method);
    facts.addMember(scanned);
    member = scanned;
    scan(definition);
    member = null;
  }

  private void register(ClassSymbol type) {
    facts.addClass(type);
    Type superclass = type.getSuperclass();
    if (superclass.hasTag(TypeTag.CLASS)) {
      facts.addSubclass(superclass.tsym, type);
    }
    for (Type superInterface : type.getInterfaces()) {
      facts.addSubclass(superInterface.tsym, type);
    }
  }

  @Override
  public void scan(JCTree tree) {
    if (tree != null
        && tree.getClass() == RECORD_PATTERN
        && tree.type != null
        && member != null
        && creations.isInRun(tree.type.tsym)) {
      facts.addDeconstruction(tree.type.tsym, member);
    }
    super.scan(tree);
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    if (tree.sym != null) {
      register(tree.sym);
    }
    super.visitClassDef(tree);
  }

  @Override
  public void visitMethodDef(JCMethodDecl tree) {
    if (tree.sym != null && member != null) {
      facts.addMethod(tree.sym, tree, member);
      if (!tree.mods.annotations.isEmpty()) {
        facts.addAnnotated(tree.sym);
      }
    }
    super.visitMethodDef(tree);
  }

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    if (tree.sym != null) {
      if (tree.mods != null && !tree.mods.annotations.isEmpty()) {
        facts.addAnnotated(tree.sym);
      }
      if (isField(tree.sym)) {
        addFieldUse(tree.sym);
      }
    }
    super.visitVarDef(tree);
  }

  @Override
  public void visitIdent(JCIdent tree) {
    if (tree.sym instanceof VarSymbol variable && isField(variable)) {
      addFieldUse(variable);
    }
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    if (tree.sym instanceof VarSymbol variable && isField(variable)) {
      addFieldUse(variable);
    }
    super.visitSelect(tree);
  }

  @Override
  public void visitApply(JCMethodInvocation tree) {
    Symbol symbol = TreeInfo.symbol(tree.meth);
    if (symbol instanceof MethodSymbol called && member != null) {
      if (creations.isInRun(called.owner)) {
        facts.addCall(called, member);
      }
      addMade(tree, called, member);
      addActivity(tree, called, member);
    }
    super.visitApply(tree);
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    if (tree.constructor instanceof MethodSymbol constructor && member != null) {
      if (creations.isInRun(constructor.owner)) {
        facts.addCall(constructor, member);
        facts.addInstantiation(constructor.enclClass(), member);
      }
      addMade(tree, constructor, member);
      addActivity(tree, constructor, member);
    }
    super.visitNewClass(tree);
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    if (tree.sym instanceof MethodSymbol called
        && member != null
        && activities.of(called).spawns()) {
      member.addSpawn(tree);
    }
    if (tree.sym instanceof MethodSymbol referenced
        && member != null
        && creations.isInRun(referenced.owner)) {
      facts.addCall(referenced, member);
      if (referenced.isConstructor()) {
        facts.addInstantiation(referenced.enclClass(), member);
      }
    }
    super.visitReference(tree);
  }

  private void addMade(JCExpression tree, MethodSymbol maker, Member in) {
    switch (creations.made(tree, maker)) {
      case OWNER -> in.addCreation(tree);
      case SELF_ENDING -> in.addSelfEnding(tree);
      case NOTHING -> {}
    }
  }

  private void addActivity(JCExpression tree, MethodSymbol called, Member in) {
    WaitsAndSpawns.Kind kind = activities.of(called);
    if (kind.waits()) {
      in.addWait(tree);
    }
    if (kind.spawns()) {
      in.addSpawn(tree);
    }
    if (kind.asks()) {
      in.addAsk(tree);
    }
  }

  @Override
  public void visitWhileLoop(JCWhileLoop tree) {
    loops++;
    super.visitWhileLoop(tree);
    loops--;
  }

  @Override
  public void visitDoLoop(JCDoWhileLoop tree) {
    loops++;
    super.visitDoLoop(tree);
    loops--;
  }

  @Override
  public void visitForLoop(JCForLoop tree) {
    loops++;
    super.visitForLoop(tree);
    loops--;
  }

  @Override
  public void visitTry(JCTry tree) {
    if (loops > 0 && !tree.catchers.isEmpty() && member != null) {
      member.setCatchesInLoop();
    }
    super.visitTry(tree);
  }

  private void addFieldUse(VarSymbol field) {
    if (member != null
        && field.type != null
        && !(field.type.isPrimitive() && field.isFinal())
        && creations.isInRun(field.owner)) {
      facts.addFieldUse(field, member);
    }
  }

  private static boolean isField(VarSymbol variable) {
    return variable.owner instanceof ClassSymbol && !Self.isNamedBy(variable);
  }
}
