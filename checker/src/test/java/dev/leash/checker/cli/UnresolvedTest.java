package dev.leash.checker.cli;

import static com.google.common.truth.Truth.assertThat;
import static dev.leash.checker.cli.Project.LEAK;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code leash check} where not all that the sources need is there. */
class UnresolvedTest {

  private static final String SERVICE =
      """
      package shop;

      import java.util.concurrent.*;
      import javax.annotation.PreDestroy;
      import org.slf4j.Logger;
      import org.slf4j.LoggerFactory;

      public class Orders {
        private static final Logger LOG = LoggerFactory.getLogger(Orders.class);
        private final ExecutorService pool = Executors.newFixedThreadPool(2);

        public void send(Runnable order) {
          LOG.info("sending {}", order);
          pool.submit(order);
        }

        @PreDestroy
        public void end() {
          LOG.info("done");
        }
      }
      """;

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
  }

  @Test
  void findsALeakBesideUnresolvedCalls() throws IOException {
    CommandLineRun outcome = project.with("shop/Orders.java", SERVICE).check();

    assertThat(outcome.out()).contains("'pool' is never shut down: 'end()' (line 18) forgets it");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void knowsALifecycleAnnotationThatIsNotThere() throws IOException {
    project.with("shop/Orders.java", SERVICE.replace("LOG.info(\"done\")", "pool.shutdownNow()"));

    assertThat(project.check().code()).isEqualTo(0);
  }

  @Test
  void saysWhatIsMissingMostUsedFirstAndWhatToDo() throws IOException {
    project.with("shop/Orders.java", SERVICE).with("shop/Leak.java", LEAK.replace("Orders", "L"));
    project.with("shop/Users.java", "import org.slf4j.Logger;\nclass Users { Logger log; }\n");

    assertThat(project.check().err())
        .isEqualTo(
            """
            leash: analysed 3 files, 1 of them whole: 2 files have unresolved types, which count as \
            unknown code, so leaks are missed there.
            leash: missing from the class path: org.slf4j (2 files), javax.annotation (1 file)
            leash: give the jars with --classpath, or --maven to ask the build for them.
            """);
  }

  @Test
  void showsJavacsErrorsIfAsked() throws IOException {
    project.with("shop/Users.java", "import org.slf4j.Logger;\nclass Users { int x = y; }\n");

    assertThat(project.check().err()).doesNotContain("variable y");
    assertThat(project.check("--verbose").err()).contains("variable y");
  }

  @Test
  void whatAnUnresolvedCallTakesIsHandedOver() throws IOException {
    project.with("shop/Orders.java", LEAK.replace("pool.submit(order)", "lib.Pools.keep(pool)"));

    assertThat(project.check().code()).isEqualTo(0);
  }

  @Test
  void whatIsPutIntoAnUnresolvedFieldIsHandedOver() throws IOException {
    project.with(
        "shop/Orders.java",
        """
        package shop;

        import java.util.concurrent.CountDownLatch;
        import lib.Bus;

        class Orders {
          void end(Bus bus) throws InterruptedException {
            CountDownLatch latch = new CountDownLatch(1);
            bus.publish(event -> { event.done = latch; });
            latch.await();
          }
        }
        """);

    assertThat(project.check().code()).isEqualTo(0);
  }

  @Test
  void anUnresolvedTypeIsNoExecutor() throws IOException {
    project.with(
        "shop/Orders.java",
        """
        package shop;

        class Orders {
          private final lib.Pool pool = new lib.Pool(4);

          void close() {}
        }
        """);

    assertThat(project.check().code()).isEqualTo(0);
  }

  @Test
  void aMethodOfAMissingSuperTypeMayBeCalledByIt() throws IOException {
    String waits =
        """
        package shop;

        import java.util.concurrent.CountDownLatch;
        import lib.Listener;

        class Orders {
          void send() throws InterruptedException {
            CountDownLatch latch = new CountDownLatch(1);
            Listener listener =
                new Listener() {
                  @Override
                  public void done() {
                    latch.countDown();
                  }
                };
            Lib.register(listener);
            latch.await();
          }
        }
        """;

    CommandLineRun outcome =
        project.with("shop/Orders.java", waits).check("--only", "WaitWithoutSignal");

    assertThat(outcome.code()).isEqualTo(0);
  }

  @Test
  void whatIsUnresolvedAnywhereIsNoCrash() throws IOException {
    project.with(
        "shop/Odd.java",
        """
        package shop;

        import static lib.Static.make;
        import lib.*;
        import lib.Generic;
        import lib.Outer.Inner;

        @lib.Mark(value = @Part(1), kind = Kind.A)
        class Odd<T extends Missing & Runnable> extends Base<T> implements Generic<String, T> {
          Generic<int[], ? super Missing>[] field = make();
          enum Kind { A, B { Missing m() { return null; } } }
          record Pair(Missing one, Inner two) {}
          { undefined(); this.undefined = super.undefined + undefined[0]++; }
          @Override public Missing get(Missing... all) throws Broken {
            try (Inner inner = new Inner(); Other other = make()) {
              java.util.concurrent.Executors.newCachedThreadPool().submit(other);
            }
            for (Inner inner : Inner.all()) { inner.run(); }
            for (var each : all[0].list()) { each.run(x -> x.y(), Missing::new, this::nothing); }
            try (var in = Missing.open(); Missing other = in) {
              switch (in.kind()) { case FOO: break; default: return in ? other : -other; }
            } catch (Broken | OtherBroken e) {
              throw new Broken(e) { Object o = new Missing() { int z = z(); }; };
            } finally {
              synchronized (nothing) { while (nothing.more() && !other) { nothing += 1; } }
            }
            Object o = switch (undefined) { case A -> 1; default -> { yield new int[missing]; } };
            return o instanceof Missing m ? m : (Missing) (Runnable & Generic<?, ?>) () -> o;
          }
        }
        """);
    project.with("shop/Orders.java", LEAK);

    CommandLineRun outcome = project.check();

    assertThat(outcome.out()).contains("'pool' is never shut down");
    assertThat(outcome.err()).doesNotContain("internal error");
    assertThat(outcome.err()).doesNotContain("left out");
    assertThat(outcome.code()).isEqualTo(1);
  }
}
