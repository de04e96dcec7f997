package dev.leash.checker.contract;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A javac run over small sources, attributed, whose symbols a test can ask for. */
final class JavacRun {
  private final BasicJavacTask task;

  private JavacRun(BasicJavacTask task) {
    this.task = task;
  }

  /**
   * Attributes the sources.
   *
   * @param classPath where to find classes; the tests' own class path isn't searched
   * @param sources each one a file of its own, named by its first type
   */
  static JavacRun analyze(List<Path> classPath, String... sources) {
    BasicJavacTask task = task(classPath, List.of(), sources);
    task.parse();
    task.analyze();
    return new JavacRun(task);
  }

  /** Compiles the sources into a folder. */
  static void compile(Path output, List<Path> classPath, String... sources) {
    if (!task(classPath, List.of("-d", output.toString()), sources).call()) {
      throw new AssertionError("the sources don't compile");
    }
  }

  private static BasicJavacTask task(List<Path> classPath, List<String> more, String... sources) {
    List<String> options = new ArrayList<>(more);
    options.addAll(List.of("-proc:none", "-cp", joined(classPath)));
    List<JavaFileObject> files = new ArrayList<>();
    for (String source : sources) {
      files.add(new Source(source));
    }
    JavacTask task =
        JavacTool.create()
            .getTask(
                null,
                null,
                diagnostic -> {
                  if (diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR) {
                    throw new AssertionError(diagnostic.toString());
                  }
                },
                options,
                null,
                files);
    return (BasicJavacTask) task;
  }

  private static String joined(List<Path> classPath) {
    // An empty class path would mean the working directory.
    return classPath.isEmpty()
        ? "no-such-folder"
        : String.join(
            System.getProperty("path.separator"), classPath.stream().map(Path::toString).toList());
  }

  Context context() {
    return task.getContext();
  }

  /** A book over the given stubs. */
  ContractBook book(ContractIndex shipped, ContractIndex... projectOnes) {
    return new ContractBook(
        shipped, List.of(projectOnes), Types.instance(context()), Names.instance(context()));
  }

  ClassSymbol type(String name) {
    Symbol symbol = (Symbol) task.getElements().getTypeElement(name);
    if (symbol == null) {
      throw new AssertionError("no type " + name);
    }
    return (ClassSymbol) symbol;
  }

  /** The first method of that name which the type declares. */
  MethodSymbol method(String type, String name) {
    for (Symbol each : Kin.declared(type(type))) {
      if (each instanceof MethodSymbol method && method.name.contentEquals(name)) {
        return method;
      }
    }
    throw new AssertionError("no method " + type + "." + name);
  }

  VarSymbol field(String type, String name) {
    for (Symbol each : Kin.declared(type(type))) {
      if (each instanceof VarSymbol field && field.name.contentEquals(name)) {
        return field;
      }
    }
    throw new AssertionError("no field " + type + "." + name);
  }

  /** The type of a field. */
  Type typeOf(String type, String field) {
    return field(type, field).type;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + path(text)), Kind.SOURCE);
      this.text = text;
    }

    private static String path(String text) {
      var packaged = java.util.regex.Pattern.compile("package\\s+([\\w.]+);").matcher(text);
      var type =
          java.util.regex.Pattern.compile("(?:class|interface|record|enum)\\s+(\\w+)")
              .matcher(text);
      if (!type.find()) {
        throw new AssertionError("no type in " + text);
      }
      String folder = packaged.find() ? packaged.group(1).replace('.', '/') + "/" : "";
      return folder + type.group(1) + ".java";
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
