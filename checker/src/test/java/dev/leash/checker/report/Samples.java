package dev.leash.checker.report;

import dev.leash.checker.findings.Edit;
import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FixEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.findings.SourceEntry;
import dev.leash.checker.findings.Step;
import java.util.ArrayList;
import java.util.List;

/** Findings of an invented cache, and of somebody who wants to break reports. */
public final class Samples {

  /** Markup, commands, ends of lines, colours, a turn of direction, a half of a pair. */
  public static final String HOSTILE =
      "<script>alert(1)</script>::error::x%0Ay\r\n::warning::z|`a`](http://evil.example)\u001b[31m"
          + "\u202eabc\u2028\ud800\u0007--><!--]]>\"'\\{0}@|red x|@";

  private static final String PAGES = "https://leash.example/docs/checks/";

  private Samples() {}

  /** A place of one line. */
  public static Place place(String file, int line, String text) {
    return new Place(file, new Range(line, 3, line, 3 + text.length()), text);
  }

  /** The pool that {@code close()} forgets. */
  public static FindingEntry pool() {
    return pool("src/main/java/a/Cache.java", 12);
  }

  /** The same, elsewhere. */
  public static FindingEntry pool(String file, int line) {
    Place field = place(file, line, "pool = Executors.newFixedThreadPool(4);");
    Place close = place(file, line + 8, "void close() {");
    return new FindingEntry(
        "ExecutorNeverShutDown a.Cache field:pool Executors.newFixedThreadPool",
        "a.Cache field:pool Executors.newFixedThreadPool",
        "ExecutorNeverShutDown",
        "warning",
        "'pool' is never shut down: 'close()' forgets it; call shutdown() there",
        PAGES + "ExecutorNeverShutDown.md",
        "field_never",
        FindingEntry.State.OPEN,
        "a.Cache",
        "pool",
        field,
        List.of(new Step("release", "'close()' forgets it", close)),
        List.of(),
        List.of(
            new FixEntry(
                "shut it down in 'close()'",
                List.of(
                    new Edit(
                        file, new Range(line + 8, 17, line + 8, 17), "\n    pool.shutdown();")))));
  }

  /** A wait in a worker's loop, an error here. */
  public static FindingEntry queue() {
    String file = "src/main/java/a/Worker.java";
    Place take = place(file, 30, "queue.take();");
    return new FindingEntry(
        "BlockingQueueWithoutTimeout a.Worker#run() BlockingQueue.take",
        "a.Worker#run() BlockingQueue.take",
        "BlockingQueueWithoutTimeout",
        "error",
        "nothing ends this wait: nobody interrupts the thread",
        PAGES + "BlockingQueueWithoutTimeout.md",
        "endless_wait",
        FindingEntry.State.OPEN,
        "a.Worker",
        "run()",
        take,
        List.of(),
        List.of(
            new Step("spawn", "the thread is started", place(file, 20, "thread.start();")),
            new Step("wait", "and waits for ever", take)),
        List.of());
  }

  /** The same finding in another state. */
  public static FindingEntry in(FindingEntry.State state, FindingEntry like) {
    return new FindingEntry(
        like.key(),
        like.site(),
        like.check(),
        like.severity(),
        like.message(),
        like.link(),
        like.cause(),
        state,
        like.type(),
        like.member(),
        like.place(),
        like.related(),
        like.flow(),
        like.fixes());
  }

  /** A finding of another check, number {@code number} of many. */
  public static FindingEntry numbered(int number, String check, String severity) {
    FindingEntry like = queue();
    return new FindingEntry(
        check + " a.Many#m" + number + "() Object.wait",
        "a.Many#m" + number + "() Object.wait",
        check,
        severity,
        "wait " + number,
        like.link(),
        like.cause(),
        FindingEntry.State.OPEN,
        "a.Many",
        "m" + number + "()",
        place("src/main/java/a/Many.java", number + 1, "wait();"),
        List.of(),
        List.of(),
        List.of());
  }

  /** A finding whose every string is {@link #HOSTILE}, as far as a key and a path can be. */
  public static FindingEntry hostile() {
    String file = "src/" + HOSTILE.replace('/', '_').replace('\\', '_') + ".java";
    Place place = place(file, 1, HOSTILE);
    Step step = new Step(HOSTILE, HOSTILE, place);
    return new FindingEntry(
        "Check a.<script>%0A::error::\u001b[31m\u202e|`](http://evil.example)\"",
        HOSTILE,
        HOSTILE,
        "note",
        HOSTILE,
        HOSTILE,
        HOSTILE,
        FindingEntry.State.OPEN,
        HOSTILE,
        HOSTILE,
        place,
        List.of(step),
        List.of(step, step),
        List.of(new FixEntry(HOSTILE, List.of(new Edit(file, place.range(), HOSTILE)))));
  }

  /** That {@code close()} shuts the pool down. */
  public static PartEntry releasedPool(int line) {
    return releasedPool(line, pool().place().text());
  }

  /** The same, from a line with another text. */
  public static PartEntry releasedPool(int line, String text) {
    String file = "src/main/java/a/Cache.java";
    return new PartEntry(
        PartEntry.Sort.OWNER,
        pool().site(),
        "a.Cache",
        "pool",
        "pool",
        "java.util.concurrent.ExecutorService",
        place(file, line, text),
        PartEntry.Outcome.GOOD,
        "released",
        "close() releases it",
        List.of(
            new PartEntry.Tie("held by", "", "Cache.pool", null),
            new PartEntry.Tie(
                "released by", "", "Cache.close()", place(file, 31, "pool.shutdown();"))));
  }

  /** All lines but the last of a run of the root module with these sources. */
  public static List<Entry> run(List<String> sources, List<? extends Entry> entries) {
    List<Entry> lines = new ArrayList<>();
    lines.add(new RunEntry(Entry.FORMAT, "0.1.0", "", "main"));
    sources.forEach(file -> lines.add(new SourceEntry(file, 100)));
    lines.addAll(entries);
    return lines;
  }
}
