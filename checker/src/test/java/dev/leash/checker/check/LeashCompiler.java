package dev.leash.checker.check;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import dev.leash.annotations.OwnsThread;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Compiles sources with some checks in this process, as a build would. */
final class LeashCompiler {

  /** The checks of the ownership family. */
  static final List<Class<? extends BugChecker>> OWNERSHIP =
      List.of(
          ExecutorNeverShutDown.class, ThreadOwnerNeverReleased.class, CancelNotInFinally.class);

  private final List<String> checks;
  private final BaseErrorProneJavaCompiler compiler;
  private final Path classes;

  /** Compiles with the checks of the ownership family; {@code classes} takes the class files. */
  LeashCompiler(Path classes) {
    this(classes, OWNERSHIP);
  }

  /** Compiles with {@code checks}; {@code classes} takes the class files. */
  @SuppressWarnings("unchecked")
  LeashCompiler(Path classes, List<Class<? extends BugChecker>> checks) {
    this.classes = classes;
    this.checks = checks.stream().map(Class::getSimpleName).toList();
    this.compiler =
        new BaseErrorProneJavaCompiler(
            ScannerSupplier.fromBugCheckerClasses(checks.toArray(Class[]::new)));
  }

  /** All checks of Leash. */
  static List<Class<? extends BugChecker>> all() {
    List<Class<? extends BugChecker>> all = new ArrayList<>();
    for (ServiceLoader.Provider<BugChecker> each :
        ServiceLoader.load(BugChecker.class).stream().toList()) {
      if (each.type().getName().startsWith("dev.leash.")) {
        all.add(each.type());
      }
    }
    return all;
  }

  /**
   * What a compile said.
   *
   * @param succeeded whether there was no error
   * @param findings what the checks reported, in the order of the report
   * @param errors the other errors
   * @param output what javac printed beside its diagnostics
   */
  record Result(boolean succeeded, List<Found> findings, List<String> errors, String output) {

    /** The findings, sorted by file and place. */
    List<Found> sorted() {
      return findings.stream()
          .sorted(
              Comparator.comparing(Found::file)
                  .thenComparing(Found::position)
                  .thenComparing(Found::text))
          .toList();
    }
  }

  /**
   * A finding.
   *
   * @param file the name of its source
   * @param position the offset that it points to
   * @param text everything it says, its fix and link included
   * @param kind how severe it is
   */
  record Found(String file, long position, String text, Diagnostic.Kind kind) {

    boolean offersFix() {
      return text.contains("Did you mean");
    }

    /** The check and the message, without the lines that an edit moves. */
    String essence() {
      return file
          + ": "
          + text.lines().findFirst().orElse("").replaceAll("\\(line \\d+\\)", "(line)");
    }

    @Override
    public String toString() {
      return file + "@" + position + ": " + text;
    }
  }

  Result compile(List<Path> sources, String... options) {
    return compile(sources, context -> {}, options);
  }

  /** Applies the fixes of all findings to {@code sources}, in place. */
  Result patch(List<Path> sources, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-XepPatchChecks:" + String.join(",", checks));
    all.add("-XepPatchLocation:IN_PLACE");
    return compile(sources, context -> {}, all.toArray(String[]::new));
  }

  /** Compiles after {@code before} has seen the context of the run. */
  Result compile(List<Path> sources, Consumer<Context> before, String... options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      CompilationTask task =
          compiler.getTask(
              output,
              files,
              diagnostics,
              options(options),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      before.accept(((BasicJavacTask) task).getContext());
      boolean succeeded = task.call();
      return read(succeeded, diagnostics.getDiagnostics(), output.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options(String... more) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                annotations().toString(),
                "--should-stop=ifError=FLOW"));
    options.addAll(List.of(more));
    if (options.stream().noneMatch(option -> option.startsWith("-XDcompilePolicy"))) {
      options.add("-XDcompilePolicy=simple");
    }
    if (Runtime.version().feature() >= 21) {
      options.add("-XDaddTypeAnnotationsToSymbol=true");
    }
    return options;
  }

  private static Path annotations() {
    try {
      return Path.of(OwnsThread.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private Result read(
      boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, String output) {
    List<Found> findings = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
      String text = diagnostic.getMessage(Locale.ROOT);
      JavaFileObject source = diagnostic.getSource();
      if (source != null && checks.stream().anyMatch(check -> text.contains("[" + check + "]"))) {
        String file = String.valueOf(Path.of(source.toUri()).getFileName());
        findings.add(new Found(file, diagnostic.getPosition(), text, diagnostic.getKind()));
      } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(diagnostic.toString());
      }
    }
    return new Result(succeeded, findings, errors, output);
  }
}
