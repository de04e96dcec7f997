package dev.leash.checker.cli;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.ErrorProneAnalyzer;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * One run of javac with Leash that goes on where javac would give up: what can't be resolved
 * becomes unknown code.
 */
final class Compilation {

  private static final List<String> OPTIONS =
      List.of(
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          "--should-stop=ifNoError=FLOW", // so that no class file is made
          "-XDaddTypeAnnotationsToSymbol=true");

  private final Set<Path> incomplete = new TreeSet<>();
  private final Set<Path> unseen = new TreeSet<>();
  private final List<String> errors = new ArrayList<>();
  private @Nullable Path culprit;
  private @Nullable Throwable failure;
  private int begun;
  private int ended;

  private Compilation() {}

  /**
   * Runs the checks.
   *
   * @param flags Error Prone's flags
   * @param standIns the folder of the classes that stand in for missing ones
   */
  static Compilation run(List<Path> sources, JavacRun javac, List<String> flags, Path standIns) {
    Compilation compilation = new Compilation();
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(javac.processors());
    JavacTaskImpl task = javac.task(sources, options, compilation::note);
    Context context = task.getContext();
    BaseErrorProneJavaCompiler.setupMessageBundle(context);
    ErrorProneAnalyzer checks =
        ErrorProneAnalyzer.createAnalyzer(
            ScannerSupplier.fromBugCheckerClasses(Checks.all()),
            ErrorProneOptions.processArgs(List.copyOf(flags)),
            context,
            null);
    task.addTaskListener(compilation.new Listener(context, checks, standIns.toUri()));
    try {
      task.call();
    } catch (RuntimeException | StackOverflowError | AssertionError problem) {
      compilation.failure = problem;
    }
    return compilation;
  }

  /** The sources in which javac found an error; what they do is known in part. */
  Set<Path> incomplete() {
    return incomplete;
  }

  /** The sources with code that javac did not look into. */
  Set<Path> unseen() {
    return unseen;
  }

  /** What javac said of errors, a line each. */
  List<String> errors() {
    return errors;
  }

  /** Whether javac itself broke down. */
  boolean isBroken() {
    return failure != null || begun != ended;
  }

  /** The source at which it did; null if that isn't known. */
  @Nullable Path culprit() {
    return culprit;
  }

  /** Why it did. */
  String failure() {
    if (failure instanceof StackOverflowError) {
      return Survey.TOO_DEEP;
    }
    return "javac breaks down at it" + (failure == null ? "" : ": " + failure);
  }

  private void note(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getKind() != Diagnostic.Kind.ERROR || isFinding(diagnostic)) {
      return;
    }
    JavaFileObject source = diagnostic.getSource();
    if (source == null) {
      errors.add(JavacRun.text(diagnostic));
    } else {
      incomplete.add(JavacRun.path(source));
      errors.add(JavacRun.path(source) + ", " + JavacRun.text(diagnostic));
    }
  }

  private static boolean isFinding(Diagnostic<? extends JavaFileObject> diagnostic) {
    return "compiler.err.error.prone".equals(diagnostic.getCode());
  }

  /** Mends the trees when all are attributed, and lets the checks run in spite of errors. */
  private final class Listener implements TaskListener {

    private final Context context;
    private final ErrorProneAnalyzer checks;
    private final URI standIns;

    Listener(Context context, ErrorProneAnalyzer checks, URI standIns) {
      this.context = context;
      this.checks = checks;
      this.standIns = standIns;
    }

    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        begun++;
        culprit = JavacRun.path(event.getSourceFile());
      }
    }

    @Override
    public void finished(TaskEvent event) {
      Log log = Log.instance(context);
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        if (ended++ == 0 && log.nerrors > 0) {
          for (JCCompilationUnit unit : Mending.mend(context, standIns)) {
            unseen.add(JavacRun.path(unit.getSourceFile()));
          }
        }
        culprit = JavacRun.path(event.getSourceFile());
        log.nerrors = 0; // else Error Prone runs no check
        checks.finished(event);
      }
      log.nerrors = 0;
    }
  }
}
