package dev.leash.checker;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import dev.leash.annotations.OwnsThread;
import dev.leash.checker.Case.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Compiles cases in this process with some checks and reads the findings. */
final class CaseCompiler {
  /** The checks of the ownership family, by name. */
  static final List<String> OWNERSHIP =
      List.of("ExecutorNeverShutDown", "ThreadOwnerNeverReleased", "CancelNotInFinally");

  /** All checks, by name, in that order. */
  static final List<String> ALL =
      ServiceLoader.load(BugChecker.class).stream()
          .map(provider -> provider.type().getName())
          .filter(name -> name.startsWith("dev.leash."))
          .map(name -> name.substring(name.lastIndexOf('.') + 1))
          .sorted()
          .toList();

  private static final Pattern MESSAGE =
      Pattern.compile("(?:warning: |error: )?\\[(\\w+)]\\s*(.*)", Pattern.DOTALL);

  private final List<String> checks;
  private final BaseErrorProneJavaCompiler compiler;

  /** Compiles with {@code checks}, given by name, and no others. */
  CaseCompiler(List<String> checks) {
    this.checks = checks;
    this.compiler =
        new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(classes(checks)));
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends BugChecker>[] classes(List<String> checks) {
    return checks.stream().map(CaseCompiler::check).toArray(Class[]::new);
  }

  private static Class<? extends BugChecker> check(String name) {
    try {
      return Class.forName("dev.leash.checker.check." + name).asSubclass(BugChecker.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("there is no check " + name, e);
    }
  }

  /**
   * Compiles {@code sources} together and returns the findings of the checks, sorted.
   *
   * @throws IllegalStateException if they don't compile or a check fails
   */
  List<Finding> findings(List<Path> sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path classes = newFolder();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  null,
                  files,
                  diagnostics,
                  options(classes),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      return read(diagnostics.getDiagnostics(), compiled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(classes);
    }
  }

  private List<String> options(Path classes) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                annotations().toString(),
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW"));
    if (Runtime.version().feature() >= 21) {
      options.add("-XDaddTypeAnnotationsToSymbol=true");
    }
    checks.forEach(check -> options.add("-Xep:" + check + ":WARN"));
    return options;
  }

  private static Path annotations() {
    try {
      return Path.of(OwnsThread.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Finding> read(
      List<Diagnostic<? extends JavaFileObject>> diagnostics, boolean compiled) {
    List<Finding> findings = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
      String text = diagnostic.getMessage(Locale.ROOT);
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        throw new IllegalStateException("does not compile: " + diagnostic);
      }
      Matcher message = MESSAGE.matcher(text);
      JavaFileObject source = diagnostic.getSource();
      if (message.matches() && source != null && checks.contains(message.group(1))) {
        findings.add(
            new Finding(
                Case.fileName(Path.of(source.toUri())),
                Math.toIntExact(diagnostic.getLineNumber()),
                message.group(1),
                message.group(2).lines().findFirst().orElse("")));
      }
    }
    if (!compiled) {
      throw new IllegalStateException("does not compile: " + diagnostics);
    }
    findings.sort(null);
    return findings;
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("leash-case");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
