package dev.leash.checker.check;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

class UnboundedSpawnTest {

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(UnboundedSpawn.class, getClass());

  /** The task gives the permit back, so there are never more than permits. */
  @Test
  void acceptsAPermitThatTheTaskGivesBack() {
    loop(
        """
            Socket socket = server.accept();
            permits.acquire();
            new Thread(() -> { try { work(socket); } finally { permits.release(); } }).start();
        """);
  }

  @Test
  void acceptsARefusalWithoutAPermit() {
    loop(
        """
            Socket socket = server.accept();
            if (!permits.tryAcquire()) {
              socket.close();
              continue;
            }
            new Thread(() -> { try { work(socket); } finally { permits.release(); } }).start();
        """);
  }

  @Test
  void acceptsATestOfHowManyThereAre() {
    loop(
        """
            Socket socket = server.accept();
            if (active.get() >= max) {
              socket.close();
            } else {
              new Thread(() -> work(socket)).start();
            }
        """);
  }

  @Test
  void acceptsATestInAMethodThatItAsks() {
    loop(
        """
            Socket socket = server.accept();
            if (isFull()) {
              socket.close();
              continue;
            }
            new Thread(() -> work(socket)).start();
        """);
  }

  @Test
  void acceptsAWaitForWhatWasStarted() {
    loop(
        """
            Socket socket = server.accept();
            Thread thread = new Thread(() -> work(socket));
            thread.start();
            thread.join();
        """);
  }

  @Test
  void acceptsAThreadThatIsStartedOnce() {
    loop(
        """
            Socket socket = server.accept();
            if (worker == null) {
              worker = new Thread(() -> work(socket));
              worker.start();
            }
        """);
  }

  /** The loop ends with the first start. */
  @Test
  void acceptsALoopThatIsLeftBehindTheStart() {
    loop(
        """
            try {
              Socket socket = server.accept();
              new Thread(() -> work(socket)).start();
              break;
            } catch (IOException e) {
              System.err.println(e);
            }
        """);
  }

  @Test
  void acceptsAPoolWithABoundedQueue() {
    loop(
        """
            Socket socket = server.accept();
            bounded.execute(() -> work(socket));
        """);
  }

  /** Who made it knows whether it is bounded. */
  @Test
  void acceptsAnExecutorThatIsPassedIn() {
    loop(
        """
            Socket socket = server.accept();
            given.execute(() -> work(socket));
        """);
  }

  @Test
  void acceptsAnElementThatTheTaskPutsBack() {
    loop(
        """
            String engine = idle.take();
            cached.execute(() -> { work(engine); idle.offer(engine); });
        """);
  }

  @Test
  void acceptsAPauseInEachRound() {
    loop(
        """
            new Thread(() -> work("pass")).start();
            Thread.sleep(1000);
        """);
  }

  /** What is there already bounds how many there are. */
  @Test
  void acceptsCollectionsAndCounts() {
    test(
        """
            for (String name : names) {
              new Thread(() -> work(name)).start();
            }
            names.forEach(name -> cached.execute(() -> work(name)));
            names.stream().map(String::trim).forEach(name -> cached.execute(() -> work(name)));
            for (int i = 0; i < max; i++) {
              Socket socket = server.accept();
              new Thread(() -> work(socket)).start();
            }
        """);
  }

  @Test
  void reportsAThreadPerConnection() {
    loop(
        """
            Socket socket = server.accept();
            // BUG: Diagnostic contains: 'run()' starts a thread for each 'server.accept()'
            new Thread(() -> work(socket)).start();
        """);
  }

  /** A count that nobody compares with a limit bounds nothing. */
  @Test
  void reportsAThreadThatIsOnlyCounted() {
    loop(
        """
            Socket socket = server.accept();
            if (active.incrementAndGet() > max) {
              System.err.println("many connections");
            }
            // BUG: Diagnostic contains: starts a thread of 'cached' for each 'server.accept()'
            cached.execute(() -> work(socket));
        """);
  }

  /** By then the thread has been started. */
  @Test
  void reportsAPermitThatTheTaskTakes() {
    loop(
        """
            Socket socket = server.accept();
            Runnable task =
                () -> {
                  permits.acquireUninterruptibly();
                  try {
                    work(socket);
                  } finally {
                    permits.release();
                  }
                };
            // BUG: Diagnostic contains: nothing bounds how many run at once
            new Thread(task).start();
        """);
  }

  @Test
  void reportsAPermitThatTheLoopGivesBackItself() {
    loop(
        """
            permits.acquire();
            Socket socket = server.accept();
            // BUG: Diagnostic contains: nothing bounds how many run at once
            new Thread(() -> work(socket)).start();
            permits.release();
        """);
  }

  /** The second number is never reached: the queue takes everything. */
  @Test
  void reportsAQueueWithoutALimit() {
    loop(
        """
            String message = idle.take();
            // BUG: Diagnostic contains: gives a task to 'queued', whose queue has no limit, for each 'idle.take()'
            queued.execute(() -> work(message));
        """);
  }

  @Test
  void reportsTheCommonPool() {
    loop(
        """
            String message = idle.take();
            // BUG: Diagnostic contains: gives a task to a pool, whose queue has no limit
            CompletableFuture.runAsync(() -> work(message));
        """);
  }

  @Test
  void reportsTheStartInAMethodThatTheLoopCalls() {
    test(
        """
            while (true) {
              handle(server.accept());
            }
          }

          private void handle(Socket socket) {
            // BUG: Diagnostic contains: 'handle()' starts a thread for each 'server.accept()'
            new Thread(() -> work(socket)).start();
        """);
  }

  @Test
  void reportsATaskPerLine() {
    test(
        """
            BufferedReader reader = new BufferedReader(new StringReader(""));
            String line;
            while ((line = reader.readLine()) != null) {
              String text = line;
              // BUG: Diagnostic contains: starts a thread of 'cached' for each 'reader.readLine()'
              cached.execute(() -> work(text));
            }
            // BUG: Diagnostic contains: starts a thread of 'cached' for each element of 'reader.lines()'
            reader.lines().forEach(text -> cached.execute(() -> work(text)));
        """);
  }

  @Test
  void acceptsALimitedNumberOfLines() {
    test(
        """
            BufferedReader reader = new BufferedReader(new StringReader(""));
            reader.lines().limit(10).forEach(text -> cached.execute(() -> work(text)));
        """);
  }

  @Test
  void reportsTasksThatStartMoreOfTheirKind() {
    test(
        """
            walk(new File("."), 3);
          }

          private void walk(File folder, int depth) {
            for (File file : folder.listFiles()) {
              // BUG: Diagnostic contains: each task of 'walk()' starts threads in a loop that do the same
              cached.execute(() -> walk(file, depth - 1));
            }
        """);
  }

  @Test
  void acceptsTasksThatStartMoreOfTheirKindToADepth() {
    test(
        """
            walk(new File("."), 3);
          }

          private void walk(File folder, int depth) {
            if (depth == 0) {
              return;
            }
            for (File file : folder.listFiles()) {
              cached.execute(() -> walk(file, depth - 1));
            }
        """);
  }

  /** When it starts is a matter of time, not of how much comes in. */
  @Test
  void acceptsWhatStartsLater() {
    loop(
        """
            String message = idle.take();
            later.schedule(() -> work(message), 1, TimeUnit.SECONDS);
        """);
  }

  @Test
  void reportsAThreadPerRequest() {
    handler(
        """
            // BUG: Diagnostic contains: starts a thread for each request that 'handle()' (line 9) answers
            new Thread(exchange::close).start();
        """);
  }

  @Test
  void acceptsAPoolThatRequestsShare() {
    handler("    few.execute(exchange::close);");
  }

  @Test
  void acceptsARequestThatWaitsForItsTask() {
    handler(
        """
            Thread thread = new Thread(exchange::close);
            thread.start();
            thread.join(1000);
        """);
  }

  @Test
  void acceptsWhatTheFirstRequestStarts() {
    handler(
        """
            if (started.compareAndSet(false, true)) {
              new Thread(exchange::close).start();
            }
        """);
  }

  @Test
  void isSuppressedOnTheMethod() {
    handler(
        "",
        """
          @SuppressWarnings("UnboundedSpawn") // the tests of the load balancer
          void stress(com.sun.net.httpserver.HttpServer server) {
            server.createContext("/", exchange -> new Thread(exchange::close).start());
          }
        """);
  }

  private void loop(String round) {
    test("    while (running) {\n" + round + "    }\n");
  }

  private void test(String code) {
    String source =
        """
        import java.io.*;
        import java.net.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;

        class Server {
          private final Semaphore permits = new Semaphore(10);
          private final AtomicInteger active = new AtomicInteger();
          private final BlockingQueue<String> idle = new ArrayBlockingQueue<>(4);
          private final ExecutorService cached = Executors.newCachedThreadPool();
          private final ExecutorService queued =
              new ThreadPoolExecutor(1, 9, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
          private final ExecutorService bounded =
              new ThreadPoolExecutor(1, 9, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(9));
          private final ScheduledExecutorService later = Executors.newScheduledThreadPool(1);
          private final Executor given;
          private final ServerSocket server;
          private Thread worker;
          private int max;
          private volatile boolean running = true;

          Server(Executor given, ServerSocket server) {
            this.given = given;
            this.server = server;
          }

          boolean isFull() {
            return active.get() > max;
          }

          void work(Object input) {}

          void stop() {
            running = false;
            cached.shutdown();
            queued.shutdown();
            bounded.shutdown();
            later.shutdown();
          }

          void run(List<String> names) throws Exception {
        """
            + code
            + "  }\n}\n";
    compilation.addSourceLines("Server.java", source).doTest();
  }

  private void handler(String code) {
    handler(code, "");
  }

  private void handler(String code, String more) {
    String source =
        """
        import com.sun.net.httpserver.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.AtomicBoolean;

        abstract class Page implements HttpHandler {
          private final ExecutorService few = Executors.newFixedThreadPool(4);
          private final AtomicBoolean started = new AtomicBoolean();

          public void handle(HttpExchange exchange) {
            try {
        """
            + code
            + """
              if (Thread.interrupted()) {
                throw new InterruptedException();
              }
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }

          void close() {
            few.shutdown();
          }
        """
            + more
            + "}\n";
    compilation.addSourceLines("Page.java", source).doTest();
  }
}
