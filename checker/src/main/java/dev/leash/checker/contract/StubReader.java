package dev.leash.checker.contract;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.leash.checker.contract.StubFile.AnnotationRow;
import dev.leash.checker.contract.StubWord.Target;
import java.util.ArrayList;
import java.util.List;

/** Turns a parsed stub file into rows. A row that can't be used is a problem, the rest goes on. */
final class StubReader {
  private final String file;
  private final ProblemSink sink;
  private final StubTypes imported;
  private final List<TypeRow> types = new ArrayList<>();
  private final List<AnnotationRow> annotations = new ArrayList<>();

  private StubReader(String file, ProblemSink sink, StubTypes imported) {
    this.file = file;
    this.sink = sink;
    this.imported = imported;
  }

  static StubFile read(String file, CompilationUnit unit, ProblemSink sink) {
    StubReader reader = new StubReader(file, sink, StubTypes.of(unit.getImports()));
    String prefix = unit.getPackageDeclaration().map(p -> p.getNameAsString() + ".").orElse("");
    for (TypeDeclaration<?> type : unit.getTypes()) {
      reader.readType(prefix, type, reader.imported, 0);
    }
    return new StubFile(reader.types, reader.annotations);
  }

  private void readType(String prefix, TypeDeclaration<?> type, StubTypes outer, int outerSince) {
    String name = prefix + type.getNameAsString();
    StubTypes scope = outer;
    if (type instanceof ClassOrInterfaceDeclaration generic) {
      scope = outer.with(generic.getTypeParameters());
    } else if (type instanceof RecordDeclaration generic) {
      scope = outer.with(generic.getTypeParameters());
    }
    int since = outerSince;
    try {
      if (type instanceof AnnotationDeclaration) {
        readAnnotation(name, type);
      } else {
        TypeRow row = row(name, type, scope, outerSince);
        since = row.since();
        types.add(row);
      }
    } catch (BadRowException e) {
      report(e);
    }
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        readType(name + "$", nested, scope, since);
      }
    }
  }

  private void readAnnotation(String name, TypeDeclaration<?> type) {
    WordUse means = WordUses.on(Target.ANNOTATION, type.getAnnotations()).get(StubWord.MEANS);
    if (means != null) {
      annotations.add(
          new AnnotationRow(
              name, List.of(StubContracts.meaning(means)), new Place(file, means.line())));
    }
  }

  private TypeRow row(String name, TypeDeclaration<?> type, StubTypes scope, int outerSince) {
    TypeContract contract = TypeContract.unstated(name);
    int since = outerSince;
    try {
      WordUses words = WordUses.on(Target.TYPE, type.getAnnotations());
      contract = StubContracts.type(name, words);
      since = Math.max(outerSince, since(words));
    } catch (BadRowException e) {
      // The members may still be good.
      report(e);
    }
    List<MethodRow> methods = new ArrayList<>();
    List<FieldRow> fields = new ArrayList<>();
    for (BodyDeclaration<?> member : type.getMembers()) {
      try {
        if (member instanceof CallableDeclaration<?> callable) {
          addMethod(methods, method(callable, scope));
        } else if (member instanceof FieldDeclaration field) {
          fields.addAll(fields(field));
        }
      } catch (BadRowException e) {
        report(e);
      }
    }
    return new TypeRow(contract, methods, fields, since, place(type));
  }

  private void addMethod(List<MethodRow> methods, MethodRow row) {
    for (MethodRow other : methods) {
      if (other.sameMethod(row)) {
        if (!other.saysTheSame(row)) {
          throw new BadRowException(row.place().line(), contradiction(row, other));
        }
        return;
      }
    }
    methods.add(row);
  }

  /** What to say about two rows for one method that differ. */
  static String contradiction(MethodRow row, MethodRow other) {
    return "'"
        + row.signature()
        + "' has another contract at "
        + other.place()
        + "; make them equal or keep one of them";
  }

  private MethodRow method(CallableDeclaration<?> callable, StubTypes outer) {
    boolean constructor = callable instanceof ConstructorDeclaration;
    StubTypes scope = outer.with(callable.getTypeParameters());
    WordUses words =
        WordUses.on(constructor ? Target.CONSTRUCTOR : Target.METHOD, callable.getAnnotations());
    List<String> parameters = new ArrayList<>();
    List<ParamRole> roles = new ArrayList<>();
    List<Integer> cancellableTasks = new ArrayList<>();
    for (Parameter parameter : callable.getParameters()) {
      parameters.add(scope.erase(parameter));
      WordUses said = WordUses.on(Target.PARAMETER, parameter.getAnnotations());
      ParamRole role = StubContracts.param(said);
      if (said.has(StubWord.CANCELLABLE)) {
        cancellableTasks.add(roles.size());
      }
      roles.add(
          role == ParamRole.UNSTATED && words.has(StubWord.BORROWS) ? ParamRole.BORROWED : role);
    }
    return new MethodRow(
        constructor ? MethodRow.CONSTRUCTOR : callable.getNameAsString(),
        parameters,
        StubContracts.method(words, roles, cancellableTasks),
        words.has(StubWord.NEVER_BLOCKS),
        words.has(StubWord.MAY_THROW),
        since(words),
        place(callable));
  }

  private List<FieldRow> fields(FieldDeclaration field) {
    WordUses words = WordUses.on(Target.FIELD, field.getAnnotations());
    List<FieldRow> rows = new ArrayList<>();
    for (VariableDeclarator variable : field.getVariables()) {
      rows.add(
          new FieldRow(
              variable.getNameAsString(),
              StubContracts.field(words),
              StubContracts.blocks(words.get(StubWord.READS_BLOCK)),
              place(variable)));
    }
    return rows;
  }

  private static int since(WordUses words) {
    WordUse since = words.get(StubWord.SINCE);
    return since == null ? 0 : since.number("value");
  }

  private Place place(Node node) {
    Node at = node;
    // The line of the name: annotations may stand far above it.
    if (node instanceof TypeDeclaration<?> type) {
      at = type.getName();
    } else if (node instanceof CallableDeclaration<?> callable) {
      at = callable.getName();
    }
    return new Place(file, at.getBegin().map(position -> position.line).orElse(1));
  }

  private void report(BadRowException e) {
    sink.problem(new Place(file, e.line()) + ": " + e.getMessage());
  }
}
