package dev.leash.checker.check;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

class ExecutorPerCallTest {

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(ExecutorPerCall.class, getClass());

  @Test
  void acceptsAPoolThatIsMadeWithItsObject() {
    handler("few.execute(exchange::close);");
  }

  @Test
  void acceptsAPoolThatTheFirstRequestMakes() {
    handler(
        """
            if (lazy == null) {
              lazy = Executors.newFixedThreadPool(4);
            }
            lazy.execute(exchange::close);
        """);
  }

  @Test
  void acceptsAPoolThatIsKeptForEachKey() {
    handler(
        """
            String key = exchange.getRequestMethod();
            pools.computeIfAbsent(key, k -> Executors.newFixedThreadPool(4)).execute(exchange::close);
            ExecutorService pool = pools.get(key);
            if (pool == null) {
              pool = Executors.newFixedThreadPool(4);
              pools.put(key, pool);
            }
        """);
  }

  /** A batch is no request: it comes as often as the code itself says. */
  @Test
  void acceptsAPoolForABatch() {
    method(
        """
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
              for (String name : names) {
                pool.execute(() -> System.out.println(name));
              }
            } finally {
              pool.shutdown();
            }
        """);
  }

  @Test
  void acceptsAPoolForEachOfAFew() {
    method(
        """
            for (String name : names) {
              ExecutorService pool = Executors.newFixedThreadPool(4);
              try {
                pool.execute(() -> System.out.println(name));
              } finally {
                pool.shutdown();
              }
            }
        """);
  }

  @Test
  void acceptsAPoolForEachPass() {
    method(
        """
            while (!Thread.interrupted()) {
              ExecutorService pool = Executors.newFixedThreadPool(4);
              try {
                names.forEach(name -> pool.execute(() -> System.out.println(name)));
              } finally {
                pool.shutdown();
              }
              Thread.sleep(60_000);
            }
        """);
  }

  @Test
  void reportsAPoolPerRequest() {
    handler(
        """
            // BUG: Diagnostic contains: this 'ExecutorService' is made for each request that 'handle()' (line 11) answers
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
              pool.execute(exchange::close);
            } finally {
              pool.shutdown();
            }
        """);
  }

  @Test
  void reportsATimerInAMethodThatTheHandlerCalls() {
    handler(
        """
            closeLater(exchange);
          }

          private void closeLater(HttpExchange exchange) {
            // BUG: Diagnostic contains: this 'Timer' is made for each request that 'handle()' (line 11) answers
            Timer timer = new Timer(true);
            try {
              timer.schedule(new TimerTask() { public void run() { exchange.close(); } }, 1000);
            } finally {
              timer.cancel();
            }
        """);
  }

  /** Nobody has to close it, but each has a thread of its own. */
  @Test
  void reportsAClientThatEndsByItself() {
    handler(
        """
            // BUG: Diagnostic contains: this 'HttpClient' is made for each request
            HttpClient client = HttpClient.newHttpClient();
            System.out.println(client.version());
        """);
  }

  @Test
  void reportsAClassOfTheProjectThatOwnsThreads() {
    handler(
        """
            // BUG: Diagnostic contains: this 'Report' is made for each request
            try (Report report = new Report()) {
              report.render(exchange::close);
            }
          }

          static class Report implements AutoCloseable {
            private final ExecutorService pool = Executors.newFixedThreadPool(4);

            void render(Runnable page) {
              pool.execute(page);
            }

            public void close() {
              pool.shutdown();
            }
        """);
  }

  @Test
  void reportsAPoolPerMessageOfALoop() {
    method(
        """
            while (true) {
              String name = queue.take();
              // BUG: Diagnostic contains: is made for each 'queue.take()' (line 9) of the loop (line 8)
              ExecutorService pool = Executors.newFixedThreadPool(4);
              try {
                pool.execute(() -> System.out.println(name));
              } finally {
                pool.shutdown();
              }
            }
        """);
  }

  @Test
  void isSuppressedOnTheVariable() {
    handler(
        """
            @SuppressWarnings("ExecutorPerCall") // an administrator's page
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
              pool.execute(exchange::close);
            } finally {
              pool.shutdown();
            }
        """);
  }

  private void method(String code) {
    String source =
        """
        import java.util.*;
        import java.util.concurrent.*;

        class Job {
          private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(4);

          void run(List<String> names) throws InterruptedException {
        """
            + code
            + "  }\n}\n";
    compilation.addSourceLines("Job.java", source).doTest();
  }

  private void handler(String code) {
    String source =
        """
        import com.sun.net.httpserver.*;
        import java.net.http.HttpClient;
        import java.util.*;
        import java.util.concurrent.*;

        class Page implements HttpHandler {
          private final ExecutorService few = Executors.newFixedThreadPool(4);
          private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
          private ExecutorService lazy;

          public void handle(HttpExchange exchange) {
        """
            + code
            + """
          }

          void close() {
            few.shutdown();
            lazy.shutdown();
            pools.values().forEach(ExecutorService::shutdown);
          }
        }
        """;
    compilation.addSourceLines("Page.java", source).doTest();
  }
}
