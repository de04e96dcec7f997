import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles published libraries with Leash: what it finds there, what it costs. See README.md. */
public final class Corpus {
  private static final Path HOME = home();
  private static final Path CHECKOUT = HOME.getParent().getParent();
  private static final Path CACHE = cache();
  private static final String JAVA = System.getProperty("java.home") + "/bin/java";
  private static final String USAGE =
      """
      usage: java testcases/corpus/Corpus.java COMMAND [NAME...] [OPTION...]
        fetch   downloads sources and class paths again
        check   compares what Leash finds with expected/NAME.txt; --update rewrites those files
        time    measures javac, Error Prone without checks, and Leash; --runs N (default 5)
      options of check and time: --plugin CLASSPATH, --error-prone VERSION\
      """;

  public static void main(String[] args) throws Exception {
    int exit;
    Path work = Files.createTempDirectory("leash-corpus");
    try {
      exit = run(Options.parse(args), work);
    } catch (Problem problem) {
      System.err.println(problem.getMessage());
      exit = 2;
    } finally {
      delete(work);
    }
    System.exit(exit);
  }

  private static int run(Options options, Path work) throws Exception {
    boolean again = options.command.equals("fetch");
    List<String> names = choose(options.names);
    List<String> fetch = new ArrayList<>(List.of(JAVA, HOME.resolve("Fetch.java").toString()));
    fetch.addAll(List.of(CACHE.toString(), options.errorProne, property("javaparser")));
    fetch.add(again ? "again" : "missing");
    fetch.addAll(names);
    if (new ProcessBuilder(fetch).inheritIO().start().waitFor() != 0) {
      throw new Problem("not everything could be fetched");
    }
    if (again) {
      return 0;
    }
    boolean fine = true;
    Compiler compiler = Compiler.create(options, work);
    for (String name : names) {
      if (options.command.equals("time")) {
        time(name, compiler, options.runs);
      } else {
        fine &= check(name, compiler, options.update);
      }
    }
    return fine ? 0 : 1;
  }

  private static List<String> choose(List<String> names) throws IOException {
    List<String> all =
        Files.readAllLines(HOME.resolve("artifacts.txt")).stream()
            .filter(line -> !line.isBlank())
            .map(line -> line.split(" ", 2)[0])
            .toList();
    if (!all.containsAll(names)) {
      throw new Problem("artifacts.txt has: " + String.join(", ", all));
    }
    return names.isEmpty() ? all : names;
  }

  private static boolean check(String name, Compiler compiler, boolean update) throws Exception {
    Outcome outcome = compiler.compile(name, Setup.LEASH);
    if (!outcome.trouble.isEmpty()) {
      System.out.println(name + ": the run failed");
      outcome.trouble.stream().limit(20).forEach(line -> System.out.println("! " + line));
      return false;
    }
    Path file = HOME.resolve("expected").resolve(name + ".txt");
    if (update) {
      Files.createDirectories(file.getParent());
      Files.write(file, outcome.findings);
    }
    if (!Files.exists(file)) {
      throw new Problem("no " + CHECKOUT.relativize(file) + " yet: write it with --update");
    }
    List<String> expected = Files.readAllLines(file);
    List<String> gained = without(outcome.findings, expected);
    List<String> lost = without(expected, outcome.findings);
    boolean same = gained.isEmpty() && lost.isEmpty();
    int count = outcome.findings.size();
    System.out.println(name + ": " + count + " found" + (same ? ", as expected" : ""));
    gained.forEach(line -> System.out.println("+ " + line));
    lost.forEach(line -> System.out.println("- " + line));
    return same;
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest;
  }

  /** The set-ups take turns, so that a busy moment of the machine doesn't hit one of them only. */
  private static void time(String name, Compiler compiler, int runs) throws Exception {
    Map<Setup, List<Outcome>> all = new EnumMap<>(Setup.class);
    List<Setup> order = Arrays.asList(Setup.values());
    for (int run = 0; run < runs; run++) {
      for (Setup setup : order) {
        Outcome outcome = compiler.compile(name, setup);
        if (!outcome.trouble.isEmpty()) {
          throw new Problem(name + ", " + setup.label + ": " + outcome.trouble);
        }
        all.computeIfAbsent(setup, s -> new ArrayList<>()).add(outcome);
      }
      Collections.rotate(order, 1);
    }
    System.out.printf("%n%s, medians of %d%n%n", name, runs);
    System.out.println("| set-up | CPU s | / javac | / no checks | wall s | / javac | memory MB |");
    System.out.println("| --- | --: | --: | --: | --: | --: | --: |");
    double javac = median(all.get(Setup.JAVAC), Outcome::cpu);
    double noChecks = median(all.get(Setup.NO_CHECKS), Outcome::cpu);
    double javacWall = median(all.get(Setup.JAVAC), Outcome::wall);
    for (Setup setup : Setup.values()) {
      double cpu = median(all.get(setup), Outcome::cpu);
      double wall = median(all.get(setup), Outcome::wall);
      double memory = median(all.get(setup), Outcome::memory);
      Object[] cells = {
        setup.label, cpu, cpu / javac, cpu / noChecks, wall, wall / javacWall, memory
      };
      String row = "| %s | %.1f | %.2f | %.2f | %.1f | %.2f | %.0f |%n";
      System.out.printf(Locale.ROOT, row, cells);
    }
  }

  private static double median(List<Outcome> runs, ToDoubleFunction<Outcome> number) {
    double[] sorted = runs.stream().mapToDouble(number).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private enum Setup {
    JAVAC("javac"),
    NO_CHECKS("Error Prone, no checks"),
    LEASH("Leash");

    private final String label;

    Setup(String label) {
      this.label = label;
    }
  }

  /** What a compilation said, a line each, and what it cost: seconds, and megabytes. */
  private record Outcome(
      List<String> findings, List<String> trouble, double cpu, double wall, double memory) {}

  /**
   * Runs javac, in a JVM of its own each time.
   *
   * @param self where the class is that they run
   */
  private record Compiler(String errorProne, String plugin, String flags, Path self, Path work) {
    static Compiler create(Options options, Path work) throws Exception {
      String errorProne = classPath(CACHE.resolve("error-prone-" + options.errorProne));
      String plugin = options.plugin.isEmpty() ? builtPlugin() : options.plugin;
      StringBuilder flags = new StringBuilder(" -XepAllErrorsAsWarnings");
      checks(plugin).forEach(check -> flags.append(" -Xep:").append(check).append(":WARN"));
      Path self = Files.createDirectories(work.resolve("self"));
      String source = HOME.resolve("Javac.java").toString();
      ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", self.toString(), source);
      return new Compiler(errorProne, plugin, flags.toString(), self, work);
    }

    Outcome compile(String name, Setup setup) throws Exception {
      Path root = CACHE.resolve(name).resolve("src");
      Path out = Files.createDirectories(work.resolve("out"));
      Path answer = work.resolve("answer.txt");
      Path log = work.resolve("log.txt");
      Path options = Files.write(work.resolve("options.txt"), options(name, setup, out));
      Path sources = Files.write(work.resolve("sources.txt"), sources(root));
      List<String> command = new ArrayList<>(List.of(JAVA));
      command.addAll(List.of("-Xmx4g", "-Xss8m", "-Duser.language=en"));
      for (String part : "api code comp file main model parser processing tree util".split(" ")) {
        command.add("--add-opens=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
      }
      command.addAll(List.of("-cp", self.toString(), "Javac"));
      Stream.of(root, options, sources, answer).map(Path::toString).forEach(command::add);
      ProcessBuilder java = new ProcessBuilder(command).redirectErrorStream(true);
      int exit = java.redirectOutput(log.toFile()).start().waitFor();
      List<String> output = Files.readAllLines(log);
      delete(out);
      return exit == 0 ? read(Files.readAllLines(answer), output) : failed(output, exit);
    }

    private static Outcome failed(List<String> output, int exit) {
      List<String> trouble = new ArrayList<>(List.of("javac ended with " + exit));
      trouble.addAll(output);
      return new Outcome(List.of(), trouble, 0, 0, 0);
    }

    private static Outcome read(List<String> answer, List<String> output) {
      double[] costs = Stream.of(answer.get(0).split(" ")).mapToDouble(Double::valueOf).toArray();
      List<String> findings = new ArrayList<>();
      // Leash's own notes go around the diagnostics; they tell of internal errors and bad options.
      List<String> trouble = new ArrayList<>(output);
      trouble.removeIf(line -> !line.contains("[Leash]"));
      for (String line : answer.subList(1, answer.size())) {
        (line.startsWith("error: ") ? trouble : findings).add(line);
      }
      Collections.sort(findings);
      return new Outcome(findings, trouble, costs[0], costs[1], costs[2]);
    }

    private List<String> options(String name, Setup setup, Path out) throws IOException {
      String common = "--release 17 -encoding UTF-8 -g -proc:none -implicit:none -Xmaxwarns 100000";
      List<String> options = new ArrayList<>(List.of(common.split(" ")));
      options.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
      options.addAll(List.of("-d", out.toString(), "-sourcepath", self.toString()));
      options.addAll(List.of("-classpath", classPath(CACHE.resolve(name))));
      if (setup != Setup.JAVAC) {
        boolean leash = setup == Setup.LEASH;
        String path = leash ? errorProne + File.pathSeparator + plugin : errorProne;
        options.addAll(List.of("-processorpath", path, "-XDaddTypeAnnotationsToSymbol=true"));
        String checks = leash ? flags : " -XepAllErrorsAsWarnings"; // but for the checks, the same
        options.add("-Xplugin:ErrorProne -XepDisableAllChecks" + checks);
      }
      return options;
    }

    private static String builtPlugin() throws IOException {
      Path target = CHECKOUT.resolve("checker/target");
      Pattern name = Pattern.compile("leash-checker-[0-9.]+(-SNAPSHOT)?\\.jar");
      try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
        return files
            .filter(file -> name.matcher(file.getFileName().toString()).matches())
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> new Problem("build the plugin (mvn package), or give --plugin"))
            .toString();
      }
    }

    /** The plugin's checks by name, which is the simple name of their classes. */
    private static List<String> checks(String plugin) throws IOException {
      List<URL> urls = new ArrayList<>();
      for (String entry : plugin.split(File.pathSeparator)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
      String service = "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";
      try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), null);
          InputStream in = loader.getResourceAsStream(service)) {
        if (in == null) {
          throw new Problem("no Error Prone plugin: " + plugin);
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return text.lines().map(line -> line.substring(line.lastIndexOf('.') + 1)).toList();
      }
    }
  }

  private static final class Problem extends RuntimeException {
    Problem(String message) {
      super(message);
    }
  }

  private static final class Options {
    final List<String> names = new ArrayList<>();
    String command = "";
    String plugin = "";
    String errorProne = "";
    int runs = 5;
    boolean update;

    static Options parse(String[] args) throws IOException {
      Options options = new Options();
      Iterator<String> words = List.of(args).iterator();
      try {
        options.command = words.next();
        while (words.hasNext()) {
          options.take(words.next(), words);
        }
      } catch (NoSuchElementException | NumberFormatException e) {
        throw new Problem(USAGE);
      }
      if (!List.of("fetch", "check", "time").contains(options.command) || options.runs < 1) {
        throw new Problem(USAGE);
      }
      if (options.errorProne.isEmpty()) {
        options.errorProne = property("error-prone");
      }
      return options;
    }

    private void take(String word, Iterator<String> more) {
      switch (word) {
        case "--update" -> update = true;
        case "--runs" -> runs = Integer.parseInt(more.next());
        case "--plugin" -> plugin = more.next();
        case "--error-prone" -> errorProne = more.next();
        default -> names.add(word);
      }
    }
  }

  /** A version that the parent pom states. */
  private static String property(String name) throws IOException {
    Matcher version =
        Pattern.compile("<" + name + "\\.version>(.*?)<")
            .matcher(Files.readString(CHECKOUT.resolve("pom.xml")));
    if (!version.find()) {
      throw new Problem("pom.xml has no " + name + ".version");
    }
    return version.group(1);
  }

  private static Path home() {
    try {
      URI source = Corpus.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(source).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path cache() {
    String given = System.getenv("LEASH_CORPUS_CACHE");
    Path usual = Path.of(System.getProperty("user.home"), ".cache", "leash-corpus");
    return given == null ? usual : Path.of(given).toAbsolutePath();
  }

  private static String classPath(Path folder) throws IOException {
    return Files.readString(folder.resolve("classpath.txt"));
  }

  private static List<String> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
