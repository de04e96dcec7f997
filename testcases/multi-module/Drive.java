import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Drives copies of the sample through what a team does with it: builds it with its baseline, adds a
 * leak, forgets a release, mends an old leak, and looks at the reports. See README.md.
 */
public final class Drive {
  private static final Path SAMPLE = home();
  private static final Path CHECKOUT = SAMPLE.getParent().getParent();
  private static final String JAVA = System.getProperty("java.home") + "/bin/java";
  private static final String MAVEN =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win") ? "mvn.cmd" : "mvn";

  /** Off by default; the sample leaves them so. */
  private static final List<String> OFF =
      List.of("AsyncWithoutExecutor", "ThreadLocalNeverRemoved");

  private static final List<String> OLD_LEAKS =
      List.of(
          "core/src/main/java/parcels/core/LastSeen.java",
          "core/src/test/java/parcels/core/ScanBusTest.java",
          "app/src/main/java/parcels/app/LabelPrinter.java");

  private final Path work;
  private final Path cli;
  private final List<String> mavenArguments;

  private Drive(Path work, Path cli, List<String> mavenArguments) {
    this.work = work;
    this.cli = cli;
    this.mavenArguments = mavenArguments;
  }

  /** All arguments go to Maven: {@code -o}, {@code -Derror-prone.version=2.36.0}. */
  public static void main(String[] args) throws Exception {
    int exit = 0;
    Path work = Files.createTempDirectory("leash-multi-module");
    try {
      new Drive(work, commandLine(), List.of(args)).run();
      System.out.println("The multi-module sample behaves as its README says.");
    } catch (Problem problem) {
      System.err.println("FAILED: " + problem.getMessage());
      exit = 1;
    } finally {
      delete(work);
    }
    System.exit(exit);
  }

  private void run() throws Exception {
    namesEveryCheck();
    Path base = passesWithItsBaseline();
    reportsInEachFormat(base);
    scoresAndDraws(base);
    baselineIsWhatTheCommandWrites(base);
    findsTheSameInParallel(base);
    failsOnANewLeak();
    failsOnAForgottenRelease(base);
    saysWhatIsMended(base);
    refusesWhatIsNoFindings();
  }

  private void namesEveryCheck() throws IOException {
    String pom = Files.readString(SAMPLE.resolve("pom.xml"));
    try (JarFile jar = new JarFile(cli.toFile())) {
      String services = "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";
      try (InputStream in = jar.getInputStream(jar.getEntry(services))) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("dev.leash."))
            .map(line -> line.substring(line.lastIndexOf('.') + 1))
            .filter(check -> !OFF.contains(check))
            .forEach(check -> expect(pom.contains("-Xep:" + check + ":"), "pom.xml: no " + check));
      }
    }
  }

  private Path passesWithItsBaseline() throws Exception {
    Path base = copy("base");
    Outcome built = maven(base, "-Pleash", "clean", "verify");
    built.exits(0).saysNothingOf(OLD_LEAKS);
    expect(findings(base).size() == 5, "findings files of 3 modules: " + findings(base).keySet());
    return base;
  }

  private void reportsInEachFormat(Path base) throws Exception {
    for (String format : List.of("text", "sarif", "github", "gitlab", "html", "json")) {
      leash(base, "report", ".", "--format", format).exits(0).says(OLD_LEAKS);
    }
    leash(base, "report", ".", "--fail-on", "any").exits(1).says(OLD_LEAKS);
    leash(base, "report", ".", "--new-only").exits(0).saysNothingOf(OLD_LEAKS);
    leash(base, "report", ".", "--format", "html", "-o", "report.html").exits(0).says(List.of());
    String page = Files.readString(base.resolve("report.html"));
    expect(page.contains("LastSeen.java"), "report.html: no LastSeen.java");
  }

  private void scoresAndDraws(Path base) throws Exception {
    leash(base, "score", ".").exits(0);
    leash(base, "score", ".", "--fail-under", "1").exits(0);
    leash(base, "score", ".", "--fail-under", "100").exits(1);
    leash(base, "map", ".", "-o", "map.html").exits(0);
    expect(
        Files.readString(base.resolve("map.html")).contains("LastSeen"), "map.html: no LastSeen");
    leash(base, "map", ".", "--format", "mermaid").exits(0);
    leash(base, "map", ".", "--format", "dot").exits(0);
  }

  private void baselineIsWhatTheCommandWrites(Path base) throws Exception {
    leash(base, "baseline", ".", "-o", "written.txt").exits(0);
    String written = Files.readString(base.resolve("written.txt"));
    String kept = Files.readString(base.resolve("leash-baseline.txt"));
    expect(written.equals(kept), "leash-baseline.txt should be\n" + written);
  }

  private void findsTheSameInParallel(Path base) throws Exception {
    Map<String, String> before = findings(base);
    maven(base, "-T2", "-Pleash", "clean", "test-compile").exits(0);
    expect(findings(base).equals(before), "-T2 finds something else");
  }

  private void failsOnANewLeak() throws Exception {
    Path changed = copy("new-leak");
    List<String> leak = List.of("app/src/main/java/parcels/app/AuditLog.java");
    Files.writeString(
        changed.resolve(leak.get(0)),
        """
        package parcels.app;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        final class AuditLog {
          private final ExecutorService writing = Executors.newSingleThreadExecutor();

          void add(String line) {
            writing.execute(() -> System.out.println(line));
          }
        }
        """);
    maven(changed, "-Pleash", "clean", "test-compile")
        .exits(1)
        .says(List.of("AuditLog.java:[7,", "[ExecutorNeverShutDown] 'writing' is never shut down"))
        .saysNothingOf(OLD_LEAKS);
    leash(changed, "report", ".", "--baseline", "leash-baseline.txt", "--new-only")
        .exits(1)
        .says(leak)
        .saysNothingOf(OLD_LEAKS);
  }

  private void failsOnAForgottenRelease(Path base) throws Exception {
    Path changed = copy("forgotten");
    edit(
        changed.resolve("core/src/main/java/parcels/core/ScanBus.java"),
        "    delivery.shutdown();\n",
        "");
    maven(changed, "-Pleash", "clean", "test-compile")
        .exits(1)
        .says(List.of("ScanBus.java:[13,", "'delivery' is never shut down: 'close()' (line 27)"));
    maven(changed, "-Pleash", "-Dleash.severity=WARN", "clean", "test-compile").exits(0);
    String before = base.toString();
    leash(changed, "report", ".", "--against", before)
        .exits(1)
        .says(List.of("ScanBus.java:13", "until this change"));
    leash(changed, "report", ".", "--against", before, "--new-only")
        .exits(1)
        .says(List.of("ScanBus.java:13"))
        .saysNothingOf(OLD_LEAKS);
    leash(base, "report", ".", "--against", changed.toString()).exits(0).says(List.of("1 fixed"));
  }

  private void saysWhatIsMended(Path base) throws Exception {
    Path changed = copy("mended");
    Path source = changed.resolve("core/src/main/java/parcels/core/LastSeen.java");
    edit(source, "implements ScanListener {", "implements ScanListener, AutoCloseable {");
    edit(
        source,
        "  public Optional<Scan> of(",
        "  @Override\n  public void close() {\n    housekeeping.cancel();\n  }\n\n"
            + "  public Optional<Scan> of(");
    edit(
        changed.resolve("app/src/main/java/parcels/app/Tracking.java"),
        "    bus.close();\n",
        "    bus.close();\n    lastSeen.close();\n");
    String key = "ThreadOwnerNeverReleased parcels.core.LastSeen#housekeeping";
    maven(changed, "-Pleash", "clean", "test-compile").exits(0).says(List.of("is no more", key));
    leash(changed, "report", ".", "--against", base.toString()).exits(0).says(List.of("fixed"));
    Path baseline = changed.resolve("leash-baseline.txt");
    leash(changed, "baseline", ".", "-o", "leash-baseline.txt").exits(0);
    expect(Files.readString(baseline).contains(key), "without --prune the baseline keeps all");
    leash(changed, "baseline", ".", "-o", "leash-baseline.txt", "--prune").exits(0);
    expect(!Files.readString(baseline).contains(key), "--prune keeps " + key);
  }

  private void refusesWhatIsNoFindings() throws Exception {
    Outcome refused = leash(work, "report", "nowhere");
    refused.exits(2).says(List.of("nowhere"));
    expect(!refused.output.contains("\tat "), "a stack trace:\n" + refused.output);
  }

  private Outcome leash(Path folder, String... command) throws Exception {
    List<String> line = new ArrayList<>(List.of(JAVA, "-jar", cli.toString()));
    line.addAll(Arrays.asList(command));
    return run(folder, line);
  }

  private static List<Path> findingsFolders(Path build) {
    return Stream.of("api", "core", "app")
        .map(module -> build.resolve(module).resolve("target").resolve("leash"))
        .toList();
  }

  /** The findings files of a build by name, with what they say. */
  private static Map<String, String> findings(Path build) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path folder : findingsFolders(build)) {
      try (Stream<Path> entries = Files.list(folder)) {
        for (Path file : entries.toList()) {
          files.put(build.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  private Outcome maven(Path build, String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of(MAVEN, "--batch-mode", "-Dstyle.color=never"));
    line.addAll(mavenArguments);
    line.addAll(Arrays.asList(arguments));
    return run(build, line);
  }

  private static Outcome run(Path folder, List<String> line) throws Exception {
    Process process =
        new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(
        folder.getFileName() + ": " + String.join(" ", line), process.waitFor(), output);
  }

  /** What a program said, and its exit code. */
  private record Outcome(String command, int exit, String output) {
    Outcome exits(int code) {
      expect(exit == code, command + "\nends with " + exit + ", not " + code + ":\n" + output);
      return this;
    }

    Outcome says(List<String> texts) {
      texts.forEach(
          text ->
              expect(output.contains(text), command + "\ndoesn't say " + text + ":\n" + output));
      return this;
    }

    Outcome saysNothingOf(List<String> texts) {
      texts.forEach(
          text -> expect(!output.contains(text), command + "\nsays " + text + ":\n" + output));
      return this;
    }
  }

  private static void expect(boolean condition, String problem) {
    if (!condition) {
      throw new Problem(problem);
    }
  }

  /** Not what the README says. */
  private static final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Problem(String message) {
      super(message);
    }
  }

  private static void edit(Path file, String old, String replacement) throws IOException {
    String text = Files.readString(file);
    expect(text.contains(old), file + " has no " + old);
    Files.writeString(file, text.replace(old, replacement));
  }

  private Path copy(String name) throws IOException {
    Path to = work.resolve(name);
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Drive::isSource).toList()) {
        Path target = to.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return to;
  }

  private static boolean isSource(Path file) {
    return Files.isRegularFile(file)
        && !SAMPLE.relativize(file).toString().contains("target" + File.separator);
  }

  private static Path commandLine() throws IOException {
    Path target = CHECKOUT.resolve("checker").resolve("target");
    if (Files.isDirectory(target)) {
      try (Stream<Path> files = Files.list(target)) {
        var jar = files.filter(file -> file.toString().endsWith("-cli.jar")).findFirst();
        if (jar.isPresent()) {
          return jar.get();
        }
      }
    }
    throw new Problem(
        "no " + target + File.separator + "leash-checker-*-cli.jar: run mvn install first");
  }

  private static Path home() {
    try {
      return Path.of(Drive.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
