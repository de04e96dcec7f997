package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import dev.leash.checker.check.LeashCompiler.Found;
import dev.leash.checker.check.LeashCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run as a whole: the order of the sources, other compile policies, and our own bugs. */
class LeashRunTest {

  @TempDir Path folder;

  private Path pools;
  private Path service;
  private Path main;
  private LeashCompiler compiler;

  /** Each source needs another one to be judged: the factory's callers, the owner's users. */
  @BeforeEach
  void writeSources() throws IOException {
    pools =
        write(
            "Pools.java",
            """
            import java.util.concurrent.*;

            final class Pools {
              private Pools() {}

              static ExecutorService make() {
                return Executors.newFixedThreadPool(4);
              }

              static void end(ExecutorService pool) {
                pool.shutdown();
              }
            }
            """);
    service =
        write(
            "Service.java",
            """
            import java.util.concurrent.*;

            class Service {
              private final ExecutorService in = Pools.make();
              private final ExecutorService out = Pools.make();

              void run(Runnable reader, Runnable writer) {
                in.execute(reader);
                out.execute(writer);
              }

              public void close() {
                Pools.end(in);
              }
            }
            """);
    main =
        write(
            "Main.java",
            """
            import java.util.concurrent.*;

            class Main {
              void released(Runnable task) {
                ExecutorService pool = Pools.make();
                pool.execute(task);
                Pools.end(pool);
              }

              void forgotten(Runnable task) {
                ExecutorService pool = Pools.make();
                pool.execute(task);
              }

              void dropped(Runnable task) {
                new Service().run(task, task);
              }
            }
            """);
    compiler = new LeashCompiler(Files.createDirectory(folder.resolve("classes")));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String text(Result result) {
    return result.sorted().stream().map(Found::toString).collect(joining("\n"));
  }

  @Test
  void findsTheSameWhateverTheOrderOfTheSources() {
    String expected = text(compiler.compile(List.of(pools, service, main)));
    assertWithMessage(expected)
        .that(expected.lines().filter(line -> line.contains("@")))
        .hasSize(3);
    for (List<Path> order :
        List.of(
            List.of(pools, main, service),
            List.of(service, pools, main),
            List.of(service, main, pools),
            List.of(main, pools, service),
            List.of(main, service, pools))) {
      assertWithMessage("in the order %s", order)
          .that(text(compiler.compile(order)))
          .isEqualTo(expected);
    }
  }

  @Test
  void findsTheSameEachTimeInOneProcess() {
    String expected = text(compiler.compile(List.of(pools, service, main)));
    for (int i = 0; i < 5; i++) {
      assertThat(text(compiler.compile(List.of(pools, service, main)))).isEqualTo(expected);
    }
  }

  /** Seen alone, a source proves nothing about the factory of another one. */
  @Test
  void reportsUnderAnotherPolicyOnlyWhatOneSourceProves() throws IOException {
    Path alone =
        write(
            "Alone.java",
            """
            import java.util.concurrent.*;

            class Alone {
              void run(Runnable task) {
                ExecutorService pool = Executors.newFixedThreadPool(4);
                pool.execute(task);
              }
            }
            """);
    Result result =
        compiler.compile(List.of(pools, service, main, alone), "-XDcompilePolicy=byfile");
    assertWithMessage("%s", result.errors()).that(result.succeeded()).isTrue();
    assertThat(result.output()).isEmpty();
    assertThat(result.findings().stream().map(Found::file)).containsExactly("Alone.java");
  }

  /** A class that a source of the run names, but that is compiled already, is out of sight. */
  @Test
  void saysNothingOfWhatOtherClassesDoWithAField() throws IOException {
    Path holder =
        write(
            "Holder.java",
            """
            import java.util.concurrent.*;

            class Holder {
              final ExecutorService pool = Executors.newFixedThreadPool(4);

              void run(Runnable task) {
                pool.execute(task);
              }
            }
            """);
    Path closer =
        write(
            "Closer.java",
            """
            class Closer {
              void close(Holder holder) {
                holder.pool.shutdown();
              }
            }
            """);
    for (List<Path> order : List.of(List.of(holder, closer), List.of(closer, holder))) {
      Result result = compiler.compile(order, "-XDcompilePolicy=byfile");
      assertThat(result.findings()).isEmpty();
      assertThat(compiler.compile(order).findings()).isEmpty();
    }
  }

  @Test
  void neverFailsTheCompileForABugOfItsOwn() {
    Result result =
        compiler.compile(
            List.of(pools, service, main),
            context ->
                context.put(
                    LeashRun.BEFORE_ANALYSIS,
                    () -> {
                      throw new IllegalStateException("made to fail");
                    }));
    assertWithMessage("%s", result.errors()).that(result.succeeded()).isTrue();
    assertThat(result.findings()).isEmpty();
    assertThat(result.output().lines()).hasSize(1);
    assertThat(result.output()).contains("skipped some code after an internal error");
    assertThat(result.output()).contains("made to fail");
    assertThat(result.output()).contains("please report this line");
  }

  @Test
  void saysInOneLineThatTheContractsAreMissing() {
    Path missing = folder.resolve("nowhere");
    Result result =
        compiler.compile(List.of(pools, service, main), "-XepOpt:Leash:Contracts=" + missing);
    assertWithMessage("%s", result.errors()).that(result.succeeded()).isTrue();
    assertThat(result.output().lines()).hasSize(1);
    assertThat(result.output()).contains(missing.toString());
    assertThat(result.findings()).isNotEmpty();
  }
}
