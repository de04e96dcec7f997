package dev.leash.checker.report.page;

import dev.leash.checker.findings.Edit;
import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.FindingsFile;
import dev.leash.checker.findings.FixEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.PartEntry.Outcome;
import dev.leash.checker.findings.PartEntry.Sort;
import dev.leash.checker.findings.PartEntry.Tie;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.findings.SourceEntry;
import dev.leash.checker.findings.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Findings files, and the sources that they are about, of a service of any size: classes with a
 * pool, a worker that waits for a queue, and a method that asks another class. Some leak.
 */
public final class SyntheticService {

  private static final List<String> MODULES = List.of("api", "core", "ingest", "storage");
  private static final List<String> THINGS =
      List.of("Price", "Order", "Invoice", "Session", "Metric", "Upload", "Audit", "Catalog");
  private static final List<String> KINDS =
      List.of("Feed", "Dispatcher", "Cache", "Importer", "Poller", "Service", "Writer", "Monitor");
  private static final String LINK = "https://example.org/docs/checks/";

  private final Random random;
  private final List<List<Entry>> runs = new ArrayList<>();
  private final Path root;

  private SyntheticService(Path root, long seed) {
    this.root = root;
    random = new Random(seed);
  }

  /**
   * Writes a service of some classes to try the pages with: {@code ROOT CLASSES}. The findings
   * files go to {@code ROOT/findings}.
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /**
   * Writes the sources and findings files of a service below {@code root}; returns their folder.
   */
  public static Path write(Path root, int classes) throws IOException {
    SyntheticService service = new SyntheticService(root, 1);
    for (String module : MODULES) {
      service.runs.add(new ArrayList<>(List.of(new RunEntry(1, "0.1.0", module, "main"))));
    }
    for (int i = 0; i < classes; i++) {
      service.type(i);
    }
    Path folder = root.resolve("findings");
    for (int i = 0; i < MODULES.size(); i++) {
      FindingsFile.write(folder, MODULES.get(i), service.runs.get(i));
    }
    return folder;
  }

  private void type(int number) throws IOException {
    int module = random.nextInt(MODULES.size());
    String name = name(number);
    String pack =
        "shop."
            + MODULES.get(module)
            + "."
            + THINGS.get(number % 8).toLowerCase(java.util.Locale.ROOT);
    String file =
        MODULES.get(module) + "/src/main/java/" + pack.replace('.', '/') + "/" + name + ".java";
    List<String> lines = source(pack, name);
    Path path = root.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.write(path, lines);
    List<Entry> run = runs.get(module);
    run.add(new SourceEntry(file, lines.size()));
    new OfClass(pack + "." + name, name, file, lines, run).add();
  }

  private static String name(int number) {
    int round = number / 64;
    return THINGS.get(number % 8) + KINDS.get(number / 8 % 8) + (round == 0 ? "" : round + 1);
  }

  private static List<String> source(String pack, String name) {
    return """
        package %s;

        import java.util.concurrent.*;

        /** Made up. */
        public final class %s implements AutoCloseable {

          private final ExecutorService pool = Executors.newFixedThreadPool(4);
          private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

          public void start() {
            pool.execute(this::run);
          }

          private void run() {
            while (true) {
              try {
                queue.take().run();
              } catch (InterruptedException e) {
                continue;
              }
            }
          }

          public String ask(Future<String> answer) throws Exception {
            CountDownLatch asked = new CountDownLatch(1);
            pool.submit(
                () -> {
                  answer.get();
                  asked.countDown();
                  return null;
                });
            asked.await();
            return answer.get(1, TimeUnit.SECONDS);
          }

          @Override
          public void close() {
            queue.clear();
          }
        }
        """
        .formatted(pack, name)
        .lines()
        .toList();
  }

  /** The entries of one class. */
  private final class OfClass {

    private final String type;
    private final String name;
    private final String file;
    private final List<String> lines;
    private final List<Entry> out;

    OfClass(String type, String name, String file, List<String> lines, List<Entry> out) {
      this.type = type;
      this.name = name;
      this.file = file;
      this.lines = lines;
      this.out = out;
    }

    void add() {
      boolean leaks = random.nextInt(7) == 0;
      boolean waits = random.nextInt(9) == 0;
      boolean unknown = random.nextInt(6) == 0;
      pool(leaks, unknown);
      tasks();
      waits(waits);
      if (leaks) {
        out.add(leak());
      }
      if (waits) {
        out.add(stuck());
      }
    }

    private void pool(boolean leaks, boolean unknown) {
      Tie held = new Tie("held by", "", name + ".pool", at(8, "pool"));
      Tie created = new Tie("created by", "", name + "()", at(6, name));
      Tie released = new Tie("released by", "", name + ".close()", at(38, "close"));
      if (leaks) {
        part(
            Sort.OWNER,
            "pool",
            "java.util.concurrent.ExecutorService",
            at(8, "Executors.newFixedThreadPool(4)"),
            Outcome.BAD,
            "leaked",
            "close() doesn't shut it down",
            List.of(held, created));
      } else if (unknown) {
        part(
            Sort.OWNER,
            "pool",
            "java.util.concurrent.ExecutorService",
            at(8, "Executors.newFixedThreadPool(4)"),
            Outcome.UNKNOWN,
            "handed_over",
            "handed to Registry.add()",
            List.of(held, created));
      } else {
        part(
            Sort.OWNER,
            "pool",
            "java.util.concurrent.ExecutorService",
            at(8, "Executors.newFixedThreadPool(4)"),
            Outcome.GOOD,
            "released",
            "shut down by close()",
            List.of(held, created, released));
      }
    }

    private void tasks() {
      Tie gives = new Tie("gives to", site(Sort.OWNER, "pool"), name + ".pool", at(8, "pool"));
      part(
          Sort.SPAWN,
          "execute",
          "java.util.concurrent.Executor.execute(java.lang.Runnable)",
          at(12, "pool.execute(this::run)"),
          Outcome.GOOD,
          "once",
          "in no loop",
          List.of(gives));
      part(
          Sort.SPAWN,
          "submit",
          "java.util.concurrent.ExecutorService.submit(java.util.concurrent.Callable)",
          at(27, "pool.submit("),
          Outcome.GOOD,
          "pool",
          "at most 4 at a time",
          List.of(gives));
      part(
          Sort.TASK,
          "run",
          "java.lang.Runnable",
          at(15, "run"),
          Outcome.GOOD,
          "interrupt",
          "ends when it is interrupted",
          List.of(
              new Tie("runs on", site(Sort.OWNER, "pool"), name + ".pool", null),
              new Tie("started by", site(Sort.SPAWN, "execute"), name + ".start()", at(12, "pool")),
              new Tie("ended by", "", name + ".close()", at(38, "close"))));
      part(
          Sort.TASK,
          "lambda in ask",
          "java.util.concurrent.Callable",
          at(28, "() -> {"),
          Outcome.GOOD,
          "ends",
          "ends by itself",
          List.of(
              new Tie("started by", site(Sort.SPAWN, "submit"), name + ".ask()", at(27, "pool"))));
    }

    private void waits(boolean stuck) {
      part(
          Sort.WAIT,
          "queue.take()",
          "java.util.concurrent.BlockingQueue.take()",
          at(18, "queue.take()"),
          Outcome.GOOD,
          "interrupt",
          "an interrupt ends it",
          List.of(new Tie("waits in", site(Sort.TASK, "run"), "run()", null)));
      part(
          Sort.WAIT,
          "answer.get()",
          "java.util.concurrent.Future.get()",
          at(29, "answer.get()"),
          Outcome.UNKNOWN,
          "unknown",
          "who completes it isn't in view",
          List.of(new Tie("waits in", site(Sort.TASK, "lambda in ask"), "lambda in ask()", null)));
      part(
          Sort.WAIT,
          "asked.await()",
          "java.util.concurrent.CountDownLatch.await()",
          at(33, "asked.await()"),
          stuck ? Outcome.BAD : Outcome.GOOD,
          stuck ? "never" : "signal",
          stuck ? "countDown() is skipped when the task throws" : "counted down on every path",
          List.of(
              new Tie(
                  "ended by",
                  site(Sort.TASK, "lambda in ask"),
                  "asked.countDown()",
                  at(30, "asked.countDown()"))));
      part(
          Sort.WAIT,
          "answer.get",
          "java.util.concurrent.Future.get(long,java.util.concurrent.TimeUnit)",
          at(34, "answer.get(1, TimeUnit.SECONDS)"),
          Outcome.GOOD,
          "limit",
          "1 second",
          List.of());
    }

    private FindingEntry leak() {
      String member = "field:pool";
      return finding(
          "ExecutorNeverShutDown",
          site(Sort.OWNER, "pool"),
          "field_never",
          member,
          "`pool` is never shut down: its 4 threads live until the JVM exits. close() (line 38) is where it belongs.\nCall pool.shutdown() there.",
          at(8, "Executors.newFixedThreadPool(4)"),
          List.of(new Step("release", "close() should shut it down", at(38, "close"))),
          List.of(),
          List.of(
              new FixEntry(
                  "Shut the pool down in close()",
                  List.of(new Edit(file, new Range(39, 5, 39, 5), "pool.shutdown();\n    ")))));
    }

    private FindingEntry stuck() {
      return finding(
          "SignalNotInFinally",
          site(Sort.WAIT, "asked.await()"),
          "signal_skipped",
          "ask(java.util.concurrent.Future)",
          "`asked.countDown()` is skipped when `answer.get()` throws, and ask() waits for it without a limit.",
          at(33, "asked.await()"),
          List.of(),
          List.of(
              new Step(
                  "created",
                  "the latch is created with a count of 1",
                  at(26, "new CountDownLatch(1)")),
              new Step("spawn", "the task that counts it down starts", at(27, "pool.submit(")),
              new Step("exit", "this throws ExecutionException", at(29, "answer.get()")),
              new Step("wait", "so this waits for ever", at(33, "asked.await()"))),
          List.of());
    }

    private FindingEntry finding(
        String check,
        String site,
        String cause,
        String member,
        String message,
        Place place,
        List<Step> related,
        List<Step> flow,
        List<FixEntry> fixes) {
      State state = random.nextInt(4) == 0 ? State.BASELINE : State.OPEN;
      return new FindingEntry(
          check + " " + site,
          site,
          check,
          random.nextInt(5) == 0 ? "error" : "warning",
          message,
          LINK + check + ".md",
          cause,
          state,
          type,
          member,
          place,
          related,
          flow,
          fixes);
    }

    private void part(
        Sort sort,
        String part,
        String what,
        Place place,
        Outcome outcome,
        String how,
        String note,
        List<Tie> ties) {
      out.add(
          new PartEntry(
              sort,
              site(sort, part),
              type,
              member(place),
              part,
              what,
              place,
              outcome,
              how,
              note,
              ties));
    }

    private String member(Place place) {
      int line = place.range().line();
      return line < 11 ? "pool" : line < 15 ? "start()" : line < 25 ? "run()" : "ask(Future)";
    }

    private String site(Sort sort, String part) {
      return type + "#" + sort + " " + part;
    }

    private Place at(int line, String text) {
      String whole = lines.get(line - 1);
      int column = Math.max(0, whole.indexOf(text)) + 1;
      return new Place(file, new Range(line, column, line, column + text.length()), whole.strip());
    }
  }
}
