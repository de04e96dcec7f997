package dev.leash.checker.check;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

class ThreadLocalNeverRemovedTest {

  /** The task of a pool, with a place for what it does and for what else the class has. */
  private static final String TASK =
      """
      import java.util.concurrent.*;

      class Context {
        private static final ThreadLocal<String> USER = new ThreadLocal<>();
        private final ExecutorService pool = Executors.newFixedThreadPool(2);

        void run(String user, Runnable work) {
          pool.execute(
              () -> {
                BODY
              });
        }

        MORE

        void close() {
          pool.shutdown();
        }
      }
      """;

  private static final String RIGHT =
      "USER.set(user); try { work.run(); } finally { USER.remove(); }";
  private static final String NEVER = "USER.set(user);\n          work.run();";

  private static String task(String body, String... more) {
    return TASK.replace("BODY", body).replace("MORE", String.join("\n  ", more));
  }

  @Test
  void acceptsRemovalInFinally() {
    test(task(RIGHT));
  }

  @Test
  void isOffByDefault() {
    CompilationTestHelper.newInstance(ThreadLocalNeverRemoved.class, getClass())
        .addSourceLines("Context.java", task(NEVER).split("\n"))
        .doTest();
  }

  @Test
  void acceptsRemovalByAHelper() {
    test(
        task(
            "set(user); try { work.run(); } finally { clear(); }",
            "static void set(String user) { USER.set(user); }",
            "static void clear() { USER.remove(); }"));
  }

  @Test
  void acceptsNullInFinally() {
    test(
        task(
            "set(user); try { work.run(); } finally { set(null); }",
            "static void set(String user) { USER.set(user); }"));
  }

  @Test
  void acceptsWhatWasThereBeforeInFinally() {
    test(
        task(
            "String before = USER.get(); USER.set(user);"
                + " try { work.run(); } finally { USER.set(before); }"));
  }

  /** Each thread is meant to keep one. */
  @Test
  void acceptsAValueThatIsMadeOncePerThread() {
    test(
        task(
            "buffer().append(user);",
            "private static final ThreadLocal<StringBuilder> BUFFER = new ThreadLocal<>();",
            "static StringBuilder buffer() {",
            "  StringBuilder buffer = BUFFER.get();",
            "  if (buffer == null) { buffer = new StringBuilder(); BUFFER.set(buffer); }",
            "  return buffer;",
            "}"));
  }

  @Test
  void acceptsAMark() {
    test(
        task(
            "MINE.set(true); work.run();",
            "private static final ThreadLocal<Boolean> MINE = new ThreadLocal<>();"));
  }

  /** The thread ends with the work. */
  @Test
  void acceptsAThreadOfItsOwn() {
    test(
        task(
            "work.run();",
            "void alone(String user, Runnable work) {",
            "  new Thread(() -> { USER.set(user); work.run(); }).start();",
            "}"));
  }

  /** Sets it again for each piece of work, until the thread ends. */
  @Test
  void acceptsAWorkerThatGoesOn() {
    test(
        task(
            "try { while (true) { USER.set(names.take()); work.run(); } }"
                + " catch (InterruptedException e) { Thread.currentThread().interrupt(); }",
            "private final BlockingQueue<String> names = new ArrayBlockingQueue<>(9);"));
  }

  @Test
  void acceptsRemovalByThePool() {
    test(
        task(NEVER)
            .replace(
                "Executors.newFixedThreadPool(2)",
                """
                new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(9)) {
                  @Override protected void afterExecute(Runnable r, Throwable t) {
                    USER.remove();
                  }
                }"""));
  }

  @Test
  void acceptsAScopeThatRemovesItWhenItIsClosed() {
    test(
        task(
            "try (Scope scope = new Scope(user)) { work.run(); }",
            "static class Scope implements AutoCloseable {",
            "  Scope(String user) { USER.set(user); }",
            "  @Override public void close() { USER.remove(); }",
            "}"));
  }

  /** Whoever gets it may remove it. */
  @Test
  void acceptsAThreadLocalThatIsGivenAway() {
    test(task(NEVER, "static ThreadLocal<String> user() { return USER; }"));
  }

  @Test
  void acceptsARemovalThatDependsOnWhoBegan() {
    test(task("USER.set(user); work.run(); if (user.isEmpty()) { USER.remove(); }"));
  }

  /** Each thread keeps one from the start, which grows with the work. */
  @Test
  void acceptsABufferThatIsReplacedByALargerOne() {
    test(
        task(
            """
            byte[] bytes = BUFFER.get();
            if (bytes.length < user.length()) { BUFFER.set(new byte[user.length()]); }""",
            "final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[9]);"));
  }

  @Test
  void reportsARemovalOnFailureOnly() {
    test(
        task(
            """
            // BUG: Diagnostic contains: 'USER' is set in the task (line 9) and never removed
            USER.set(user);
            try { work.run(); } catch (RuntimeException e) { USER.remove(); throw e; }"""));
  }

  @Test
  void reportsWhatAPoolSetsForEachTask() {
    test(
        """
        import java.util.concurrent.*;

        class Traced extends ThreadPoolExecutor {
          private static final ThreadLocal<String> NAME = new ThreadLocal<>();

          Traced() {
            super(2, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          @Override
          protected void beforeExecute(Thread worker, Runnable task) {
            // BUG: Diagnostic contains: 'NAME' is set in 'beforeExecute()' (line 10) and never
            NAME.set(task.toString());
          }
        }
        """);
  }

  /** What all tasks of a pool set says whose thread it is. */
  @Test
  void acceptsAMarkOfAllTasksOfAPool() {
    test(
        """
        import java.util.concurrent.*;

        class Marked extends ThreadPoolExecutor {
          private static final ThreadLocal<Boolean> OURS = new ThreadLocal<>();

          Marked() {
            super(2, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          @Override
          public void execute(Runnable task) {
            super.execute(
                () -> {
                  OURS.set(Boolean.TRUE);
                  task.run();
                  OURS.remove();
                });
          }
        }
        """);
  }

  @Test
  void reportsWhatNobodyRemoves() {
    test(
        task(
            "// BUG: Diagnostic contains: 'USER' is set in the task (line 9) and never removed:"
                + " the thread, which does"
                + " other work next, keeps it; call remove() in a finally block\n"
                + "          "
                + NEVER));
  }

  @Test
  void reportsInheritableOnes() {
    test(
        task("// BUG: Diagnostic contains: 'USER' is set in the task (line 9) and never"
                + " removed\n"
                + NEVER)
            .replace("= new ThreadLocal<>()", "= new InheritableThreadLocal<>()"));
  }

  @Test
  void reportsARemovalThatAnExceptionSkips() {
    test(
        task(
            "USER.set(user);\n          work.run();\n          "
                + "// BUG: Diagnostic contains: 'USER' stays on the thread, which does other"
                + " work next, if 'work.run()' (line"
                + " 11) throws; remove it in a finally block\n"
                + "          USER.remove();"));
  }

  @Test
  void reportsARemovalThatAnEarlyReturnSkips() {
    test(
        task(
            "USER.set(user);\n          if (user.isEmpty()) {\n            return;\n          }\n"
                + "          "
                + "// BUG: Diagnostic contains: if the task (line 9) returns early (line 12);"
                + " remove it in a finally block\n"
                + "          USER.remove();"));
  }

  @Test
  void reportsAMarkThatAnExceptionLeaves() {
    test(
        task(
            "MINE.set(true);\n          work.run();\n          "
                + "// BUG: Diagnostic contains: 'MINE' stays on the thread, which does other"
                + " work next\n"
                + "          MINE.set(false);",
            "private static final ThreadLocal<Boolean> MINE = new ThreadLocal<>();"));
  }

  /** The helper is right where somebody else calls it. */
  @Test
  void reportsTheCallThatForgetsWhatOthersRemove() {
    test(
        task(
            "// BUG: Diagnostic contains: 'USER' is set in the task (line 9) and never"
                + " removed\n          set(user);"
                + " work.run();",
            "static void set(String user) { USER.set(user); }",
            "void other(Runnable work) {",
            "  pool.execute(() -> { set(\"me\"); try { work.run(); } finally { USER.remove(); }"
                + " });",
            "}"));
  }

  @Test
  void reportsWhatARequestLeaves() {
    test(
        """
        import com.sun.net.httpserver.*;

        class Traced implements HttpHandler {
          private static final ThreadLocal<String> TRACE = new ThreadLocal<>();

          @Override
          public void handle(HttpExchange exchange) {
            begin(exchange.getRequestURI().getPath());
            exchange.close();
          }

          private void begin(String path) {
            // BUG: Diagnostic contains: 'TRACE' is set in 'handle()' (line 6) and never removed
            TRACE.set(path);
          }
        }
        """);
  }

  @Test
  void staysSilentWhereSuppressed() {
    test(
        task(NEVER)
            .replace(
                "  void run(", "  @SuppressWarnings(\"ThreadLocalNeverRemoved\")\n  void run("));
  }

  private static void test(String source) {
    CompilationTestHelper.newInstance(
            ThreadLocalNeverRemoved.class, ThreadLocalNeverRemovedTest.class)
        .setArgs("-Xep:ThreadLocalNeverRemoved:WARN")
        .addSourceLines("Test.java", source.split("\n"))
        .doTest();
  }
}
