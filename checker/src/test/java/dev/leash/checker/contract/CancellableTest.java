package dev.leash.checker.contract;

import static com.google.common.truth.Truth.assertThat;

import com.sun.tools.javac.code.Symtab;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the book says of those that promise to be cancellable. */
class CancellableTest {

  private static final String ANNOTATION =
      """
      package dev.leash.annotations;
      public @interface Cancellable { String[] by() default {}; }
      """;

  private static final String SAMPLES =
      """
      package p;
      import dev.leash.annotations.Cancellable;
      class Samples {
        @Cancellable static class Handle {}
        interface Base { @Cancellable void work(); void start(@Cancellable Runnable task, int n); }
        static class Heir implements Base {
          public void work() {}
          public void start(Runnable task, int n) {}
        }
        @Cancellable Handle handle() { return null; }
        @Cancellable Object object() { return null; }
        void plain(Runnable task) {}
        void several(int n, @Cancellable Runnable... tasks) {}
        Samples(@Cancellable Runnable task) {}
      }
      """;

  private static JavacRun run;
  private static ContractBook book;

  @BeforeAll
  static void prepare() {
    run = JavacRun.analyze(List.of(), ANNOTATION, SAMPLES);
    book = run.book(new StubsForTests().index());
  }

  @Test
  void readsThePromiseOfAMethod() {
    assertThat(book.cancellable(run.method("p.Samples.Base", "work"))).isTrue();
    assertThat(book.cancellable(run.method("p.Samples", "object"))).isTrue();
    assertThat(book.cancellable(run.method("p.Samples", "plain"))).isFalse();
  }

  /** The word is about the handle: whoever gets it must cancel it. */
  @Test
  void takesNoPromiseFromAMethodThatReturnsAHandle() {
    assertThat(book.cancellable(run.method("p.Samples", "handle"))).isFalse();
  }

  @Test
  void inheritsThePromise() {
    assertThat(book.cancellable(run.method("p.Samples.Heir", "work"))).isTrue();
    assertThat(book.cancellableTask(run.method("p.Samples.Heir", "start"), 0)).isTrue();
  }

  @Test
  void readsWhichParametersAskForCancellableTasks() {
    assertThat(book.cancellableTask(run.method("p.Samples.Base", "start"), 0)).isTrue();
    assertThat(book.cancellableTask(run.method("p.Samples.Base", "start"), 1)).isFalse();
    assertThat(book.cancellableTask(run.method("p.Samples", "plain"), 0)).isFalse();
    assertThat(book.cancellableTask(run.method("p.Samples", "<init>"), 0)).isTrue();
  }

  @Test
  void givesVariableArgumentsTheWordOfTheirParameter() {
    assertThat(book.cancellableTask(run.method("p.Samples", "several"), 0)).isFalse();
    assertThat(book.cancellableTask(run.method("p.Samples", "several"), 1)).isTrue();
    assertThat(book.cancellableTask(run.method("p.Samples", "several"), 3)).isTrue();
  }

  /** The look that decides which calls are remembered. */
  @Test
  void noticesCallsThatAsk() {
    assertThat(book.mayWaitOrSpawn(run.method("p.Samples.Base", "start"))).isTrue();
    assertThat(book.mayWaitOrSpawn(run.method("p.Samples", "plain"))).isFalse();
  }

  @Test
  void tellsRunsThatPromiseNothing() {
    JavacRun other = JavacRun.analyze(List.of(), "class Nothing {}");

    assertThat(book.mayPromise(Symtab.instance(run.context()))).isTrue();
    assertThat(other.book(new StubsForTests().index()).mayPromise(Symtab.instance(other.context())))
        .isFalse();
  }

  @Test
  void readsPromisesFromStubs() {
    ContractIndex stubs =
        StubsForTests.of(
                """
                package p;
                class Samples {
                  @Cancellable void plain(@Borrows @Cancellable Runnable task);
                }
                """)
            .index();
    ContractBook stubbed = run.book(new StubsForTests().index(), stubs);

    assertThat(stubbed.cancellable(run.method("p.Samples", "plain"))).isTrue();
    assertThat(stubbed.cancellableTask(run.method("p.Samples", "plain"), 0)).isTrue();
    assertThat(stubbed.method(run.method("p.Samples", "plain")).param(0))
        .isEqualTo(ParamRole.BORROWED);
    assertThat(stubbed.mayWaitOrSpawn(run.method("p.Samples", "plain"))).isTrue();
  }

  @Test
  void takesOtherAnnotationsThatMeanTheSame() {
    JavacRun other =
        JavacRun.analyze(
            List.of(),
            "package q; @interface Stoppable {}",
            "package q; class Worker { @Stoppable void run() {} void go(@Stoppable Runnable r) {} }");
    ContractIndex meaning =
        StubsForTests.of("package q; @Means(\"Cancellable\") @interface Stoppable {}").index();
    ContractBook book = other.book(meaning);

    assertThat(book.cancellable(other.method("q.Worker", "run"))).isTrue();
    assertThat(book.mayWaitOrSpawn(other.method("q.Worker", "go"))).isTrue();
    assertThat(book.mayPromise(Symtab.instance(other.context()))).isTrue();
  }
}
