import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A JVM that Corpus.java starts: it compiles once and tells the findings and what they cost. */
public final class Javac {
  private Javac() {}

  /**
   * Takes the folder of the sources, and files: the options, the sources, and where the answer
   * goes. Its first line has processor seconds, elapsed seconds and megabytes of this JVM; each
   * other line is a finding, or begins with {@code error:}.
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    List<String> options = Files.readAllLines(Path.of(args[1]));
    List<Path> sources = Files.readAllLines(Path.of(args[2])).stream().map(Path::of).toList();
    AtomicLong memory = watchMemory();
    List<String> answer = new ArrayList<>();
    DiagnosticListener<JavaFileObject> listener = d -> describe(d, root).ifPresent(answer::add);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(listener, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      javac.getTask(null, files, listener, options, null, units).call();
    }
    answer.add(0, costs(memory));
    Files.write(Path.of(args[3]), answer);
  }

  private static Optional<String> describe(Diagnostic<? extends JavaFileObject> said, Path root) {
    String message = said.getMessage(Locale.ENGLISH);
    if (said.getKind() == Diagnostic.Kind.ERROR) {
      return Optional.of("error: " + said.toString().replaceAll("\\s+", " "));
    }
    // Findings begin with the name of their check; what javac says for itself doesn't.
    if (said.getSource() == null || !message.startsWith("[")) {
      return Optional.empty();
    }
    Path file = root.relativize(Path.of(said.getSource().toUri()));
    String place = file.toString().replace(File.separatorChar, '/') + ":" + said.getLineNumber();
    return Optional.of(place + ": " + message.lines().findFirst().orElseThrow());
  }

  private static String costs(AtomicLong memory) {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double wall = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    return system.getProcessCpuTime() / 1e9 + " " + wall + " " + memory.get() / 1e6;
  }

  /** The most that any garbage collection left in use. */
  private static AtomicLong watchMemory() {
    AtomicLong peak = new AtomicLong();
    NotificationListener listener =
        (notification, collector) -> {
          var data = (CompositeData) notification.getUserData();
          var after =
              GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
          long used = after.values().stream().mapToLong(MemoryUsage::getUsed).sum();
          peak.accumulateAndGet(used, Math::max);
        };
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).addNotificationListener(listener, null, null);
    }
    return peak;
  }
}
