package dev.leash.checker.check;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

/** {@link BlockingQueueWithoutTimeout}, for what tasks put into a queue and nobody takes. */
class UntakenSendsTest {

  private static final String SEND =
      "pool.submit(() -> {\n  queue.put(load());\n  return null;\n});\n";

  /** A method with {@code body}, beside a pool and a queue that {@code queue} makes. */
  private static String method(String queue, String body) {
    return """
        import java.io.IOException;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.function.*;

        abstract class Prices {
          private final ExecutorService pool;

          Prices(ExecutorService pool) {
            this.pool = pool;
          }

          abstract String load();

          abstract void check(String key) throws IOException;

          String get(List<String> keys, BooleanSupplier wanted) throws Exception {
            BlockingQueue<String> queue = new %s;
        %s  }
        }
        """
        .formatted(queue, body.indent(4));
  }

  private static final String SYNCHRONOUS = "SynchronousQueue<>()";

  @Test
  void acceptsWhatIsTakenOnEachWay() {
    test(method(SYNCHRONOUS, SEND + "return queue.take();"));
  }

  /** The interrupt ends the task's wait. */
  @Test
  void acceptsATaskThatIsCancelledOnTheWayOut() {
    test(
        method(
            SYNCHRONOUS,
            "Future<?> task = "
                + SEND
                + """
                try {
                  return wanted.getAsBoolean() ? queue.take() : null;
                } finally {
                  task.cancel(true);
                }
                """));
  }

  @Test
  void acceptsATaskThatIsCancelledWhenItsTimeIsUp() {
    test(
        method(
            SYNCHRONOUS,
            "Future<?> task = "
                + SEND
                + """
                String price = queue.poll(1, TimeUnit.SECONDS);
                if (price == null) {
                  task.cancel(true);
                  throw new TimeoutException();
                }
                return price;
                """));
  }

  @Test
  void acceptsAQueueWithRoomForAll() {
    test(method("ArrayBlockingQueue<>(1)", SEND + "return queue.poll(1, TimeUnit.SECONDS);"));
    test(
        method(
            "ArrayBlockingQueue<>(keys.size())",
            "for (String key : keys) {\n" + SEND + "}\nreturn queue.take();"));
  }

  @Test
  void acceptsAMethodThatTakesAsManyAsItStarts() {
    test(
        method(
            SYNCHRONOUS,
            "for (String key : keys) {\n"
                + SEND
                + "}\nString all = \"\";\nfor (String key : keys) {\n  all += queue.take();\n}\n"
                + "return all;"));
  }

  /** What the task puts first tells whether anything more comes. */
  @Test
  void acceptsAnAnswerThatSaysThatItIsTheLast() {
    test(
        method(
            SYNCHRONOUS,
            """
            pool.submit(() -> {
              String price = load();
              if (price.isEmpty()) {
                queue.put("none");
                return null;
              }
              queue.put(price);
              queue.put(load());
              return null;
            });
            String first = queue.take();
            return first.equals("none") ? null : first + queue.take();
            """));
  }

  /** Both sides ask the same. */
  @Test
  void acceptsATaskThatPutsOnTheSameCondition() {
    test(
        method(
            SYNCHRONOUS,
            """
            boolean asked = wanted.getAsBoolean();
            pool.submit(() -> {
              if (asked) {
                queue.put(load());
              }
              return null;
            });
            if (!asked) {
              return null;
            }
            return queue.take();
            """));
  }

  @Test
  void reportsAReturnBeforeTheElementIsTaken() {
    test(
        method(
            SYNCHRONOUS,
            marked(
                    "// BUG: Diagnostic contains: 'queue.put(…)' (line 21) waits for ever if"
                        + " 'get()' returns (line 25): nobody"
                        + " takes it from 'queue' then; give the queue room")
                + "if (!wanted.getAsBoolean()) {\n  return null;\n}\nreturn queue.take();"));
  }

  @Test
  void reportsAnExceptionBeforeTheElementIsTaken() {
    test(
        method(
            SYNCHRONOUS,
            marked(
                    "// BUG: Diagnostic contains: waits for ever if 'check(…)' (line 24) throws:"
                        + " nobody takes it")
                + "check(\"\");\nreturn queue.take();"));
  }

  @Test
  void reportsAPollWhoseTimeIsUp() {
    test(
        method(
            SYNCHRONOUS,
            marked("// BUG: Diagnostic contains: waits for ever if 'get()' returns (line 24)")
                + "return queue.poll(1, TimeUnit.SECONDS);"));
  }

  @Test
  void reportsTasksOfWhichOneIsHeard() {
    test(
        method(
            "ArrayBlockingQueue<>(1)",
            "for (String key : keys) {\n"
                + marked(
                    "// BUG: Diagnostic contains: the tasks of 'pool.submit(…)' (line 20)"
                        + " put in more than 'get()' takes")
                + "}\nreturn queue.take();"));
  }

  @Test
  void reportsALoopThatStopsAtTheFirstGoodAnswer() {
    test(
        method(
            SYNCHRONOUS,
            "for (String key : keys) {\n"
                + marked("// BUG: Diagnostic contains: waits for ever if 'get()' returns (line 29)")
                + """
                }
                for (String key : keys) {
                  String price = queue.take();
                  if (!price.isEmpty()) {
                    return price;
                  }
                }
                return null;
                """));
  }

  @Test
  void reportsATaskThatPutsTwiceForOneWhoTakesOnce() {
    test(
        method(
            SYNCHRONOUS,
            """
            pool.submit(() -> {
              try {
                check("");
              } catch (IOException e) {
                queue.put("failed");
              }
              // BUG: Diagnostic contains: put in more than 'get()' takes from 'queue'
              queue.put(load());
              return null;
            });
            return queue.take();
            """));
  }

  @Test
  void reportsAnExchangeThatIsGivenUp() {
    test(
        method(
            SYNCHRONOUS,
            """
            Exchanger<String> price = new Exchanger<>();
            pool.submit(() -> {
              // BUG: Diagnostic contains: 'price.exchange(…)' (line 22) waits for ever if
              price.exchange(load());
              return null;
            });
            return price.exchange(null, 1, TimeUnit.SECONDS);
            """));
  }

  @Test
  void isSuppressedAtTheMethod() {
    test(
        method(SYNCHRONOUS, SEND + "return queue.poll(1, TimeUnit.SECONDS);")
            .replace(
                "  String get", "  @SuppressWarnings(\"BlockingQueueWithoutTimeout\") String get"));
  }

  private static String marked(String marker) {
    return SEND.replace("  queue.put", "  " + marker + "\n  queue.put");
  }

  private void test(String source) {
    CompilationTestHelper.newInstance(BlockingQueueWithoutTimeout.class, getClass())
        .addSourceLines("Prices.java", source)
        .doTest();
  }
}
