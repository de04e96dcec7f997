package dev.leash.checker.cli;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * Classes without members that stand in for imported ones which aren't on the class path. With them
 * a source keeps the names of its types: a {@code @PreDestroy} is known for what it is, and a field
 * of an unknown type isn't of every type.
 */
final class StandIns {

  private final Map<String, StandIn> byName = new TreeMap<>();

  /** The stand-in for a class, made if there is none yet. */
  StandIn of(String className) {
    String[] parts = className.split("\\.");
    int top = 0;
    while (top < parts.length - 1 && !Character.isUpperCase(parts[top].charAt(0))) {
      top++;
    }
    String name = String.join(".", List.of(parts).subList(0, top + 1));
    StandIn standIn = byName.computeIfAbsent(name, n -> new StandIn());
    for (String inner : List.of(parts).subList(top + 1, parts.length)) {
      standIn = standIn.nested(inner);
    }
    return standIn;
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return byName.isEmpty();
  }

  /**
   * Compiles them. Those that can't be, such as ones in a package of the JDK, are left out.
   *
   * @param folder where the class files go
   */
  void compile(JavaCompiler javac, Path folder) throws IOException {
    List<Source> sources = new ArrayList<>();
    byName.forEach((name, standIn) -> sources.add(new Source(name, standIn)));
    boolean done = sources.isEmpty();
    while (!done) {
      Set<JavaFileObject> wrong = compile(javac, folder, sources);
      done = wrong.isEmpty() || !sources.removeAll(wrong) || sources.isEmpty();
    }
  }

  private static Set<JavaFileObject> compile(JavaCompiler javac, Path folder, List<Source> sources)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-proc:none", "-nowarn", "-Xmaxerrs", "1000000", "-cp", "", "-d", folder.toString());
      javac.getTask(Writer.nullWriter(), files, diagnostics, options, null, sources).call();
    }
    Set<JavaFileObject> wrong = new HashSet<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() != null) {
        wrong.add(diagnostic.getSource());
      }
    }
    return wrong;
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, StandIn standIn) {
      super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
      StringBuilder source = new StringBuilder();
      int dot = name.lastIndexOf('.');
      if (dot > 0) {
        source.append("package ").append(name, 0, dot).append(";\n");
      }
      standIn.write(name.substring(dot + 1), true, source);
      text = source.toString();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
