import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Downloads what Corpus.java compiles, with Maven alone: {@code java Fetch.java CACHE ERROR_PRONE
 * JAVAPARSER again|missing NAME...}, where the two in the middle are versions. A library gets a
 * folder of the cache with its sources in src, less those that can't be compiled, and
 * classpath.txt.
 */
public final class Fetch {
  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:";

  private final Path cache;

  private Fetch(Path cache) {
    this.cache = cache;
  }

  public static void main(String[] args) throws Exception {
    Fetch fetch = new Fetch(Path.of(args[0]));
    boolean again = args[3].equals("again");
    List<String> names = Arrays.asList(args).subList(4, args.length);
    Path home =
        Path.of(Fetch.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .getParent();
    fetch.tools(args[1], args[2]);
    for (String line : Files.readAllLines(home.resolve("artifacts.txt"))) {
      String name = line.split(" ", 2)[0];
      Path drops = home.resolve("drops").resolve(name + ".txt");
      List<String> dropped = Files.exists(drops) ? Files.readAllLines(drops) : List.of();
      if (names.contains(name)) {
        fetch.library(line, dropped, again);
      }
    }
  }

  private void tools(String errorProne, String javaparser) throws Exception {
    Path folder = cache.resolve("error-prone-" + errorProne);
    if (!classPathExists(folder)) {
      resolve(
          folder,
          pom(
              List.of(
                  "com.google.errorprone:error_prone_core:" + errorProne,
                  "com.github.javaparser:javaparser-core:" + javaparser)));
    }
  }

  private void library(String line, List<String> dropped, boolean again) throws Exception {
    List<String> words = List.of(line.split("\\s+"));
    Path folder = cache.resolve(words.get(0));
    Path done = folder.resolve("done.txt");
    // Either of them changed: what is there was made for something else.
    String made = line + "\n" + String.join("\n", dropped);
    if (!again
        && Files.exists(done)
        && Files.readString(done).equals(made)
        && classPathExists(folder)) {
      return;
    }
    System.out.println("fetching " + words.get(1));
    delete(folder);
    Files.createDirectories(folder);
    download(folder, words.get(1));
    removeSources(folder.resolve("src"), dropped, values(words, "exclude="));
    String file = words.get(1).substring(words.get(1).indexOf(':') + 1).replace(':', '-');
    List<String> paths = new ArrayList<>();
    if (!values(words, "dep=").isEmpty()) {
      paths.add(resolve(folder.resolve("extras"), pom(values(words, "dep="))));
    }
    String published = Files.readString(folder.resolve(file + ".pom"));
    paths.add(resolve(folder.resolve("published"), withoutBuild(published)));
    // The library's own jar comes last: it stands in for sources that are left out.
    paths.add(folder.resolve(file + ".jar").toString());
    paths.removeIf(String::isEmpty);
    Files.writeString(folder.resolve("classpath.txt"), String.join(File.pathSeparator, paths));
    Files.writeString(done, made);
  }

  private static List<String> values(List<String> words, String key) {
    return words.stream()
        .filter(word -> word.startsWith(key))
        .map(word -> word.substring(key.length()))
        .toList();
  }

  private static void download(Path folder, String coordinates) throws Exception {
    // Maven keeps notes of what it unpacked in the folder of a pom.
    Path work = Files.createDirectories(folder.resolve("download"));
    Files.writeString(work.resolve("pom.xml"), pom(List.of()));
    String artifact = "-Dartifact=" + coordinates + ":";
    String target = "-DoutputDirectory=" + folder;
    maven(work, "copy", artifact + "jar", target);
    maven(work, "copy", artifact + "pom", target);
    String onlyJava = "-Dmdep.unpack.includes=**/*.java";
    maven(work, "unpack", artifact + "jar:sources", target + "/src", onlyJava);
  }

  /** An asterisk of {@code globs} stands for any text, slashes too. */
  private static void removeSources(Path src, List<String> dropped, List<String> globs)
      throws IOException {
    List<Pattern> excluded =
        new ArrayList<>(List.of(Pattern.compile("(META-INF/.*|.*module-info[.]java)")));
    for (String glob : globs) {
      excluded.add(Pattern.compile("\\Q" + glob.replace("*", "\\E.*\\Q") + "\\E"));
    }
    try (Stream<Path> files = Files.walk(src)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = src.relativize(file).toString().replace(File.separatorChar, '/');
        if (dropped.contains(name)
            || excluded.stream().anyMatch(pattern -> pattern.matcher(name).matches())) {
          Files.delete(file);
        }
      }
    }
  }

  /** What compiling needs of a pom: no plugins, no modules, no dependencies of tests. */
  private static String withoutBuild(String pom) {
    String tags = "build|reporting|modules|packaging|relativePath|distributionManagement";
    String less =
        pom.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<(" + tags + ")>.*?</\\1>", "");
    String managed = "<dependencyManagement>.*?</dependencyManagement>";
    String start = "<dependency>(?:(?!</dependency>).)*?";
    String test = "<(?:scope>\\s*test|type>\\s*test-jar)\\b.*?</dependency>";
    return Pattern.compile("(?s)" + managed + "|" + start + test)
        .matcher(less)
        .replaceAll(
            block ->
                block.group().startsWith("<dependencyManagement")
                    ? Matcher.quoteReplacement(block.group())
                    : "");
  }

  private static String pom(List<String> dependencies) {
    StringBuilder pom =
        new StringBuilder(
            """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>corpus</groupId>
              <artifactId>corpus</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <dependencies>
            """);
    for (String dependency : dependencies) {
      String element =
          """
              <dependency>
                <groupId>%s</groupId>
                <artifactId>%s</artifactId>
                <version>%s</version>
              </dependency>
          """;
      pom.append(element.formatted((Object[]) dependency.split(":")));
    }
    return pom.append("  </dependencies>\n</project>\n").toString();
  }

  /** The class path of a pom, which is kept as classpath.txt beside it. */
  private static String resolve(Path folder, String pom) throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("pom.xml"), pom);
    Path file = folder.resolve("classpath.txt");
    maven(folder, "build-classpath", "-Dmdep.outputFile=" + file);
    String path = Files.exists(file) ? Files.readString(file).strip() : "";
    Files.writeString(file, path);
    return path;
  }

  private static void maven(Path folder, String goal, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("mvn", "-B", "-q", "-Dstyle.color=never", PLUGIN + goal));
    command.addAll(List.of(arguments));
    Path log = folder.resolve("maven.log");
    ProcessBuilder maven = new ProcessBuilder(command).directory(folder.toFile());
    maven.redirectErrorStream(true).redirectOutput(log.toFile());
    if (maven.start().waitFor() != 0) {
      System.err.println("failed: " + String.join(" ", command) + "\n" + Files.readString(log));
      System.exit(1);
    }
  }

  private static boolean classPathExists(Path folder) throws IOException {
    Path file = folder.resolve("classpath.txt");
    return Files.exists(file)
        && Stream.of(Files.readString(file).split(File.pathSeparator))
            .allMatch(entry -> Files.exists(Path.of(entry)));
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
