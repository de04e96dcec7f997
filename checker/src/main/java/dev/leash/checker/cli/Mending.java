package dev.leash.checker.cli;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Scope.WriteableScope;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.ClassType;
import com.sun.tools.javac.code.Type.ErrorType;
import com.sun.tools.javac.code.Type.MethodType;
import com.sun.tools.javac.code.Type.StructuralTypeMapping;
import com.sun.tools.javac.code.Type.TypeVar;
import com.sun.tools.javac.code.Type.UnionClassType;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCTypeParameter;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.ListBuffer;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import dev.leash.checker.contract.Unresolved;
import dev.leash.checker.facts.RunUnits;
import java.net.URI;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Makes unknown code of what javac could not resolve. To javac a type with an error is a subtype of
 * everything; here it becomes a class that nothing is known of, and a call that leads nowhere a
 * call of a method that nothing is known of. So the analysis meets what it meets in any build: code
 * that isn't in view.
 */
final class Mending extends TreeScanner {

  private final Symtab symtab;
  private final Names names;
  private final Types types;
  private final String standIns;

  /** What isn't resolved is of this type; unresolved super types are this one, too. */
  private final ClassSymbol unknown;

  /** What methods and fields that aren't resolved belong to: no class extends it. */
  private final ClassSymbol nowhere;

  private final StructuralTypeMapping<@Nullable Void> mapping =
      new StructuralTypeMapping<>() {
        @Override
        public Type visitErrorType(ErrorType type, @Nullable Void none) {
          return unknown.type;
        }
      };
  private final Map<ClassSymbol, Boolean> missing = new IdentityHashMap<>();
  private final Set<JCCompilationUnit> unseen = new LinkedHashSet<>();
  private final Set<ClassSymbol> declared = new LinkedHashSet<>();
  private @Nullable JCCompilationUnit unit;

  private Mending(Context context, URI standIns) {
    this.standIns = standIns.toString();
    this.types = Types.instance(context);
    this.symtab = Symtab.instance(context);
    this.names = Names.instance(context);
    this.unknown = emptyClass();
    this.nowhere = emptyClass();
  }

  private ClassSymbol emptyClass() {
    Name name = names.fromString(Unresolved.CLASS);
    ClassSymbol symbol = new ClassSymbol(Flags.PUBLIC, name, symtab.unnamedModule.unnamedPackage);
    ClassType type = (ClassType) symbol.type;
    type.supertype_field = symtab.objectType;
    type.interfaces_field = List.nil();
    type.typarams_field = List.nil();
    type.allparams_field = List.nil();
    symbol.members_field = WriteableScope.create(symbol);
    symbol.completer = Symbol.Completer.NULL_COMPLETER;
    return symbol;
  }

  /**
   * Mends all sources of a run, which are attributed.
   *
   * @param standIns where the classes are that stand in for missing ones
   * @return the sources with code that javac did not look into, so that it can't be mended
   */
  static Set<JCCompilationUnit> mend(Context context, URI standIns) {
    Mending mending = new Mending(context, standIns);
    for (JCCompilationUnit unit : RunUnits.of(context)) {
      mending.unit = unit;
      mending.scan(unit.defs);
      new Shapes(mending.symtab, mending.names, mending::isMissing).scan(unit.defs);
    }
    mending.declared.forEach(mending::inherit);
    return mending.unseen;
  }

  @Override
  public void scan(JCTree tree) {
    if (!(tree instanceof JCAnnotation)) { // what it says is in the symbols
      super.scan(tree);
      if (tree != null && tree.type != null) {
        tree.type = mended(tree.type);
      }
    }
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    if (isNotSeen(tree)) {
      unseen.add(unit);
    } else if (tree.sym.type instanceof ClassType type) {
      type.supertype_field = mended(type.supertype_field);
      ListBuffer<Type> interfaces = new ListBuffer<>();
      for (Type each : type.interfaces_field == null ? List.<Type>nil() : type.interfaces_field) {
        interfaces.add(mended(each));
      }
      type.interfaces_field = interfaces.toList();
      declared.add(tree.sym);
    }
    super.visitClassDef(tree);
  }

  /** A method that may override one of a missing super type is taken to do so. */
  private void inherit(ClassSymbol type) {
    for (Type parent : types.closure(type.type)) {
      if (parent.tsym instanceof ClassSymbol missing && isMissing(missing)) {
        for (Symbol member : type.members().getSymbols(Mending::canOverride)) {
          missing
              .members()
              .enter(new MethodSymbol(flags(missing, member), member.name, member.type, missing));
        }
      }
    }
  }

  private static long flags(ClassSymbol type, Symbol overrider) {
    return type.isInterface()
        ? Flags.PUBLIC | Flags.ABSTRACT
        : overrider.flags() & (Flags.PUBLIC | Flags.PROTECTED);
  }

  private static boolean canOverride(Symbol member) {
    return member instanceof MethodSymbol
        && !member.isConstructor()
        && !member.isStatic()
        && (member.flags() & (Flags.PUBLIC | Flags.PROTECTED)) != 0;
  }

  private boolean isMissing(ClassSymbol type) {
    return missing.computeIfAbsent(
        type,
        t ->
            t == unknown
                || (t.classfile != null && t.classfile.toUri().toString().startsWith(standIns)));
  }

  /** Whether javac did not even enter the class, as with the body of an unknown super type. */
  private boolean isNotSeen(JCClassDecl tree) {
    return tree.sym == null || tree.sym.owner == symtab.noSymbol || tree.sym.members_field == null;
  }

  @Override
  public void visitTypeParameter(JCTypeParameter tree) {
    super.visitTypeParameter(tree);
    if (tree.type instanceof TypeVar variable && variable.getUpperBound() != null) {
      variable.setUpperBound(mended(variable.getUpperBound()));
    }
  }

  @Override
  public void visitMethodDef(JCMethodDecl tree) {
    super.visitMethodDef(tree);
    if (tree.sym != null) {
      mend(tree.sym);
    }
  }

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    super.visitVarDef(tree);
    if (tree.sym != null) {
      mend(tree.sym);
    }
  }

  private void mend(Symbol symbol) {
    symbol.type = mended(symbol.type);
    symbol.erasure_field = null;
  }

  @Override
  public void visitIdent(JCIdent tree) {
    if (isBroken(tree.sym)) {
      tree.sym = variable(tree.name);
    }
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    super.visitSelect(tree);
    if (isBroken(tree.sym)) {
      tree.sym = variable(tree.name);
    }
  }

  private VarSymbol variable(Name name) {
    return new VarSymbol(Flags.PUBLIC, name, unknown.type, nowhere);
  }

  @Override
  public void visitApply(JCMethodInvocation tree) {
    Symbol symbol = TreeInfo.symbol(tree.meth);
    boolean isBroken = !(symbol instanceof MethodSymbol) || isBroken(symbol);
    super.visitApply(tree);
    if (isBroken || !(tree.meth.type instanceof MethodType)) {
      MethodSymbol method = method(TreeInfo.name(tree.meth), tree.args);
      if (tree.meth instanceof JCIdent name) {
        name.sym = method;
      } else if (tree.meth instanceof JCFieldAccess select) {
        select.sym = method;
      }
      tree.meth.type = method.type;
      tree.type = unknown.type;
      tree.varargsElement = null;
    }
  }

  private MethodSymbol method(Name name, List<JCExpression> args) {
    ListBuffer<Type> types = new ListBuffer<>();
    for (JCExpression arg : args) {
      Type type = mended(arg.type);
      boolean isValue = type != null && !type.hasTag(TypeTag.VOID) && !type.hasTag(TypeTag.BOT);
      types.add(isValue && type != null ? type : symtab.objectType);
    }
    Type result = name == names.init ? symtab.voidType : unknown.type;
    MethodType type = new MethodType(types.toList(), result, List.nil(), symtab.methodClass);
    return new MethodSymbol(Flags.PUBLIC, name, type, nowhere);
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    super.visitNewClass(tree);
    if (isBroken(tree.constructor) || !(tree.constructorType instanceof MethodType)) {
      Type made = mended(tree.clazz.type);
      MethodSymbol constructor = method(names.init, tree.args);
      tree.constructor = constructor;
      tree.constructorType = constructor.type;
      tree.varargsElement = null;
      tree.type = made.hasTag(TypeTag.CLASS) ? made : unknown.type;
    }
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    super.visitReference(tree);
    if (!(tree.sym instanceof MethodSymbol) || isBroken(tree.sym)) {
      tree.sym = method(tree.name, List.nil());
    }
    tree.target = mended(tree.target);
  }

  @Override
  public void visitLambda(JCLambda tree) {
    super.visitLambda(tree);
    tree.target = mended(tree.target);
  }

  private boolean isBroken(@Nullable Symbol symbol) {
    return symbol == null
        || symbol.kind.isResolutionError()
        || symbol == symtab.noSymbol
        || symbol == symtab.unknownSymbol
        || symbol.owner == symtab.noSymbol
        || (symbol instanceof ClassSymbol && symbol.type.isErroneous());
  }

  private Type mended(Type type) {
    if (type == null || type.isPrimitiveOrVoid()) {
      return type;
    }
    if (isNoType(type)) {
      return unknown.type;
    }
    if (type instanceof UnionClassType union) {
      return mendedUnion(union);
    }
    return type.isErroneous() ? mapping.visit(type, null) : type;
  }

  private Type mendedUnion(UnionClassType union) {
    ListBuffer<Type> alternatives = new ListBuffer<>();
    boolean whole = true;
    for (TypeMirror each : union.getAlternatives()) {
      Type alternative = (Type) each;
      whole &= !alternative.isErroneous();
      alternatives.add(mended(alternative));
    }
    return whole
        ? union
        : new UnionClassType((ClassType) symtab.throwableType, alternatives.toList());
  }

  /** What javac puts where it has no type yet, and leaves there after an error. */
  @SuppressWarnings("ReferenceEquality") // there is one of each
  private boolean isNoType(Type type) {
    return type == symtab.unknownType || type == Type.recoveryType || type == Type.stuckType;
  }
}
