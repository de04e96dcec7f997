package dev.leash.checker.cli;

import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.api.JavacTool;
import java.io.File;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** How javac is to run. */
final class JavacRun {

  /**
   * What the user says about the sources.
   *
   * @param classPath what they are compiled against
   * @param release the Java version that they are for; 0 for that of the JDK
   * @param charset how they are encoded
   * @param processors whether annotation processors run, and from where, as options
   */
  record Settings(List<String> classPath, int release, Charset charset, List<String> processors) {}

  private final Settings settings;
  private final List<Path> more;
  private final JavacTool tool = JavacTool.create();
  private final StandardJavaFileManager files;
  private final StringWriter output = new StringWriter();

  /**
   * A use of javac.
   *
   * @param more what goes to the end of the class path
   */
  JavacRun(Settings settings, List<Path> more) {
    this.settings = settings;
    this.more = more;
    this.files = tool.getStandardFileManager(d -> {}, Locale.ROOT, settings.charset());
  }

  /** The sources as javac takes them. */
  Iterable<? extends JavaFileObject> files(List<Path> sources) {
    return files.getJavaFileObjectsFromPaths(sources);
  }

  /** A task that compiles {@code sources} when it is called. */
  JavacTaskImpl task(
      List<Path> sources, List<String> options, DiagnosticListener<JavaFileObject> listener) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("-implicit:none", "-Xmaxerrs", "10000000", "-Xmaxwarns", "10000000"));
    all.addAll(List.of("-encoding", settings.charset().name(), "-nowarn", "-Xlint:none"));
    all.addAll(List.of("-classpath", classPath()));
    if (settings.release() > 0) {
      all.addAll(List.of("--release", String.valueOf(settings.release())));
    }
    all.addAll(options);
    try {
      return (JavacTaskImpl) tool.getTask(output, files, listener, all, null, files(sources));
    } catch (IllegalArgumentException e) {
      throw new WrongUse(Text.line(String.valueOf(e.getMessage())).replaceFirst("^error: ", ""));
    }
  }

  /** Whether annotation processors run, and from where. */
  List<String> processors() {
    return settings.processors();
  }

  /** What javac said besides diagnostics. */
  String output() {
    return output.toString();
  }

  private String classPath() {
    List<String> all = new ArrayList<>(settings.classPath());
    more.forEach(path -> all.add(path.toString()));
    return String.join(File.pathSeparator, all);
  }

  /** The file of a source. */
  static Path path(JavaFileObject source) {
    return Path.of(source.toUri());
  }

  /** What is wrong, in one line, with the line that it is in. */
  static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    return "line "
        + diagnostic.getLineNumber()
        + ": "
        + message.lines().map(String::strip).collect(Collectors.joining(", "));
  }
}
