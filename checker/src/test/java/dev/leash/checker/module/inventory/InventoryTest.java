package dev.leash.checker.module.inventory;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Ends;
import dev.leash.checker.module.Cause;
import dev.leash.checker.module.Leak;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;

/** What the inventory lists of small sources: each row has a twin that differs in one construct. */
class InventoryTest {

  private static final String IMPORTS =
      "import java.io.*; import java.net.*; import java.util.*; import java.util.concurrent.*;"
          + " import java.util.concurrent.atomic.*; import dev.leash.annotations.*;\n";

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return IMPORTS + text;
      }
    };
  }

  private static RunOfSources run(JavaFileObject... sources) {
    List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
    RunOfSources run = new RunOfSources(List.of(sources), options);
    assertWithMessage("problems").that(run.problems).isEmpty();
    return run;
  }

  private static List<Part> parts(String text) {
    return run(source("Sample", text)).parts;
  }

  /** The parts of a kind as "pool released: 'close()' (line 9) releases it". */
  private static List<String> listed(PartKind kind, String text) {
    return listed(kind, parts(text));
  }

  private static List<String> listed(PartKind kind, List<Part> parts) {
    return parts.stream()
        .filter(part -> part.kind() == kind)
        .map(part -> part.name() + " " + part.how().word() + ": " + part.note())
        .toList();
  }

  private static Part only(PartKind kind, List<Part> parts) {
    List<Part> found = parts.stream().filter(part -> part.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static long line(@Nullable TreePath path) {
    return path == null
        ? 0
        : path.getCompilationUnit()
            .getLineMap()
            .getLineNumber(TreeInfo.getStartPos((JCTree) path.getLeaf()));
  }

  /** The ties of a part as "held by Cache.pool (line 3)". */
  private static List<String> ties(Part part) {
    List<String> result = new ArrayList<>();
    for (Tie tie : part.ties()) {
      long line = line(tie.place());
      result.add(
          tie.role().words() + " " + tie.label() + (line == 0 ? "" : " (line " + line + ")"));
    }
    return result;
  }

  // Owners.

  private static String cache(String close) {
    return """
        class Cache implements AutoCloseable {
          private final ExecutorService pool = Executors.newFixedThreadPool(2);

          void load(Runnable task) {
            pool.execute(task);
          }

          @Override
          public void close() {
            %s
          }
        }
        """
        .formatted(close);
  }

  @Test
  void anOwnerThatItsHolderReleasesIsGood() {
    Part pool = only(PartKind.OWNER, parts(cache("pool.shutdown();")));
    assertThat(pool.outcome()).isEqualTo(Outcome.GOOD);
    assertThat(pool.name()).isEqualTo("pool");
    assertThat(pool.what().toString()).isEqualTo("java.util.concurrent.ExecutorService");
    assertThat(pool.note()).isEqualTo("'close()' (line 11) releases it");
    assertThat(ties(pool))
        .containsExactly(
            "held by Cache.pool (line 3)",
            "created by Cache (line 3)",
            "released by Cache.close() (line 11)")
        .inOrder();
  }

  @Test
  void anOwnerThatItsHolderForgetsIsBad() {
    Part pool = only(PartKind.OWNER, parts(cache("System.out.println();")));
    assertThat(pool.outcome()).isEqualTo(Outcome.BAD);
    assertThat(pool.how()).isEqualTo(How.LEAKED);
    assertThat(pool.note()).isEqualTo("'close()' forgets it");
  }

  private static String local(String before) {
    return """
        class Batch {
          void run(Runnable task) {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            pool.execute(task);
            %s
            pool.shutdown();
          }
        }
        """
        .formatted(before);
  }

  @Test
  void anOwnerThatEveryPathReleasesIsGood() {
    assertThat(listed(PartKind.OWNER, local("")))
        .containsExactly("pool released: every path releases it: 'pool.shutdown()' (line 7)");
  }

  @Test
  void anOwnerThatOnePathLeavesOpenIsBad() {
    assertThat(listed(PartKind.OWNER, local("if (task == null) return;")))
        .containsExactly("pool leaked: a path leaves it open");
  }

  private static String singleton(String modifiers) {
    return """
        class Pools {
          private %s ExecutorService pool = Executors.newFixedThreadPool(2);

          void run(Runnable task) {
            pool.execute(task);
          }
        }
        """
        .formatted(modifiers);
  }

  @Test
  void aStaticOwnerLivesAsLongAsTheProcess() {
    assertThat(listed(PartKind.OWNER, singleton("static final")))
        .containsExactly("pool process: static field 'pool': it lives as long as the process");
  }

  @Test
  void anOwnerOfAnObjectThatCantReleaseItIsBad() {
    assertThat(listed(PartKind.OWNER, singleton("final")))
        .containsExactly("pool leaked: the class that holds it has no release method");
  }

  @Test
  void anOwnerWhoseThreadsEndByThemselvesIsGood() {
    assertThat(
            listed(
                PartKind.OWNER,
                """
                class Pools {
                  void run(Runnable task) {
                    ThreadPoolExecutor pool =
                        new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(9));
                    pool.allowCoreThreadTimeOut(true);
                    pool.execute(task);
                  }
                }
                """))
        .containsExactly("pool self_ending: its threads end by themselves");
  }

  @Test
  void anOwnerThatAFrameworkReleasesIsGood() {
    JavaFileObject bean =
        new SimpleJavaFileObject(URI.create("string:///Bean.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "package org.springframework.context.annotation; public @interface Bean {}";
          }
        };
    String config =
        """
        class Config {
          @org.springframework.context.annotation.Bean
          ExecutorService pool() {
            return Executors.newFixedThreadPool(2);
          }
        }
        """;
    assertThat(listed(PartKind.OWNER, run(bean, source("Config", config)).parts))
        .containsExactly("ExecutorService framework: a framework releases it");
  }

  @Test
  void whatCodeOutOfViewGetsIsUnknown() {
    Part pool =
        only(
            PartKind.OWNER,
            parts(
                """
                class Plugin {
                  interface Host { void keep(ExecutorService pool); }

                  void start(Host host, Runnable task) {
                    ExecutorService pool = Executors.newFixedThreadPool(2);
                    pool.execute(task);
                    host.keep(pool);
                  }
                }
                """));
    assertThat(pool.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(pool.how().word()).isEqualTo("handed_over");
    assertThat(pool.note()).isEqualTo("'host.keep(…)' (line 8) gets it");
  }

  @Test
  void aFactoryReturnsWhatItsCallersLeak() {
    assertThat(
            listed(
                PartKind.OWNER,
                cache("pool.shutdown();")
                    + """
                    class Caches {
                      static Cache create(Runnable task) {
                        Cache cache = new Cache();
                        cache.load(task);
                        return cache;
                      }

                      void use(Runnable task) {
                        Cache mine = create(task);
                        mine.load(task);
                      }

                      void reuse(Runnable task) {
                        try (Cache other = create(task)) {
                          other.load(task);
                        }
                      }
                    }
                    """))
        .containsExactly(
            "pool released: 'close()' (line 11) releases it",
            "cache returned: 'create()' returns it",
            "mine leaked: nothing releases it",
            "other released: a try statement closes it (line 27)")
        .inOrder();
  }

  // Tasks.

  private static String poller(String loop, String close) {
    return """
        class Poller {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();
          private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
          private static final String END = new String("end");
          private volatile boolean running = true;

          void start() {
            pool.execute(this::loop);
          }

          private void loop() {
            try {
              %s
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }

          void put(String line) {
            queue.add(line);
          }

          void close() {
            %s
          }
        }
        """
        .formatted(loop, close);
  }

  private static final String TAKES = "while (true) { System.out.println(queue.take()); }";

  @Test
  void aTaskThatItsOwnerInterruptsIsGood() {
    List<Part> parts = parts(poller(TAKES, "pool.shutdownNow();"));
    Part task = only(PartKind.TASK, parts);
    assertThat(task.name()).isEqualTo("Poller.loop()");
    assertThat(task.how()).isEqualTo(How.INTERRUPT);
    assertThat(task.note()).isEqualTo("'pool.shutdownNow()' (line 25) interrupts it");
    assertThat(ties(task))
        .containsExactly(
            "runs on pool (line 3)",
            "started by Poller.start() (line 9)",
            "ended by Poller.close() (line 25)")
        .inOrder();
    assertThat(task.ties().get(0).other()).isSameInstanceAs(only(PartKind.OWNER, parts).at());
    Part spawn = only(PartKind.SPAWN, parts);
    TreePath start = task.ties().get(1).other();
    assertThat(start).isNotNull();
    assertThat(start == null ? null : start.getLeaf()).isSameInstanceAs(spawn.at().getLeaf());
    assertThat(ties(spawn)).containsExactly("gives to pool (line 3)");
    assertThat(listed(PartKind.WAIT, parts))
        .containsExactly("queue.take() interrupt: 'pool.shutdownNow()' (line 25) interrupts it");
  }

  @Test
  void aTaskThatItsOwnerReleasesSoftlyNeverEnds() {
    List<Part> parts = parts(poller(TAKES, "pool.shutdown();"));
    assertThat(listed(PartKind.TASK, parts))
        .containsExactly("Poller.loop() never: 'pool.shutdown()' (line 25) doesn't interrupt it");
    assertThat(listed(PartKind.WAIT, parts))
        .containsExactly("queue.take() never: nobody interrupts its thread");
    assertThat(listed(PartKind.OWNER, parts))
        .containsExactly("pool released: 'close()' (line 25) releases it");
  }

  private static final String WATCHES =
      "while (running) { System.out.println(queue.poll(1, TimeUnit.SECONDS)); }";

  @Test
  void aTaskWhoseFlagIsClearedIsGood() {
    List<Part> parts = parts(poller(WATCHES, "running = false; pool.shutdown();"));
    Part task = only(PartKind.TASK, parts);
    assertThat(task.how()).isEqualTo(How.FLAG);
    assertThat(task.note()).isEqualTo("'close()' (line 25) changes its flag");
    assertThat(ties(task)).contains("ended by Poller.close() (line 25)");
    assertThat(listed(PartKind.WAIT, parts)).containsExactly("queue.poll(…) limit: time limit");
  }

  @Test
  void aTaskWhoseFlagNobodyClearsNeverEnds() {
    assertThat(listed(PartKind.TASK, poller(WATCHES, "pool.shutdown();")))
        .containsExactly("Poller.loop() never: nothing changes 'running'");
  }

  @Test
  void aTaskThatMayNeverSeeItsFlagChangeIsReportedAtTheFlag() {
    String plain =
        poller("Thread.sleep(1); while (running) { }", "running = false; pool.shutdown();")
            .replace("volatile ", "");
    Part task = only(PartKind.TASK, parts(plain));
    assertThat(task.note()).isEqualTo("it may never see 'running' change");
    assertThat(ties(task)).contains("reported at running (line 6)");
  }

  private static final String UNTIL_END =
      "while (true) { String line = queue.take(); if (line == END) return; }";

  @Test
  void aTaskThatIsSentItsLastValueIsGood() {
    assertThat(listed(PartKind.TASK, poller(UNTIL_END, "queue.add(END); pool.shutdown();")))
        .containsExactly("Poller.loop() poison: 'close()' (line 25) sends what ends it");
  }

  @Test
  void aTaskThatIsNeverSentItsLastValueNeverEnds() {
    assertThat(listed(PartKind.TASK, poller(UNTIL_END, "pool.shutdown();")))
        .containsExactly("Poller.loop() never: nothing sends 'END'");
  }

  @Test
  void aTaskWithoutALoopEnds() {
    assertThat(listed(PartKind.TASK, poller("Thread.sleep(1);", "pool.shutdown();")))
        .containsExactly("Poller.loop() ends: it has no loop without a way out");
  }

  private static String server(String close) {
    return """
        class Server {
          private final ServerSocket socket;

          Server(ServerSocket socket) throws IOException {
            this.socket = new ServerSocket(8080);
          }

          void start() {
            new Thread(this::accept).start();
          }

          private void accept() {
            try {
              while (true) { socket.accept().close(); }
            } catch (IOException e) {
              System.out.println(e);
            }
          }

          void close() throws IOException {
            %s
          }
        }
        """
        .formatted(close);
  }

  @Test
  void aTaskWhoseSourceIsClosedIsGood() {
    List<Part> parts = parts(server("socket.close();"));
    assertThat(listed(PartKind.TASK, parts))
        .containsExactly(
            "Server.accept() closed: 'socket.close()' (line 22) closes what it waits on");
    assertThat(ties(only(PartKind.TASK, parts)))
        .containsAtLeast("runs on a thread of its own", "started by Server.start() (line 10)");
  }

  @Test
  void aTaskWhoseSourceNobodyClosesIsUnknown() {
    assertThat(listed(PartKind.TASK, server("System.out.println();")))
        .containsExactly("Server.accept() unknown: an exception may end it");
  }

  private static String daemon(String starter) {
    return """
        class Program {
          %s
            new Thread(() -> {
              while (true) {
                System.out.println();
              }
            }).start();
          }
        }
        """
        .formatted(starter);
  }

  @Test
  void aTaskOfMainLivesAsLongAsTheProcess() {
    Part task = only(PartKind.TASK, parts(daemon("public static void main(String[] a) {")));
    assertThat(task.how()).isEqualTo(How.PROCESS);
    assertThat(task.name()).isEqualTo("lambda in Program.main()");
    assertThat(task.what().toString()).isEqualTo("java.lang.Runnable");
  }

  @Test
  void aTaskWithoutAWayOutNeverEnds() {
    assertThat(listed(PartKind.TASK, daemon("void open() {")))
        .containsExactly("lambda in Program.open() never: its loop has no way out");
  }

  @Test
  void aTaskWhoseThreadOthersHaveIsUnknown() {
    assertThat(
            listed(
                PartKind.TASK,
                """
                public class Worker {
                  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

                  public Thread start() {
                    Thread thread = new Thread(() -> {
                      try {
                        while (true) { queue.take(); }
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                    });
                    thread.start();
                    return thread;
                  }

                  public void put(String line) { queue.add(line); }
                }
                """))
        .containsExactly("lambda in Worker.start() unknown: code out of view may interrupt it");
  }

  private static String periodic(String close) {
    return """
        class Reporter {
          private final ScheduledExecutorService timer;
          private ScheduledFuture<?> report;

          Reporter(ScheduledExecutorService timer) {
            this.timer = timer;
          }

          void start() {
            report = timer.scheduleAtFixedRate(() -> System.out.println(this), 1, 1, TimeUnit.SECONDS);
          }

          void close() {
            %s
          }
        }

        class Reporters {
          private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

          void one() {
            Reporter reporter = new Reporter(timer);
            reporter.start();
            reporter.close();
          }

          void close() {
            timer.shutdownNow();
          }
        }
        """
        .formatted(close);
  }

  @Test
  void aPeriodicTaskThatIsCancelledIsGood() {
    Part task = only(PartKind.TASK, parts(periodic("report.cancel(false);")));
    assertThat(task.how()).isEqualTo(How.ENDS);
    assertThat(task.note()).contains("ends the rounds of it");
  }

  @Test
  void aPeriodicTaskThatIsNeverCancelledIsBad() {
    assertThat(listed(PartKind.TASK, periodic("System.out.println();")))
        .containsExactly("lambda in Reporter.start() never: nothing cancels it");
  }

  // Waits.

  @Test
  void aWaitWhoseMethodLetsTheInterruptOutIsGood() {
    Part wait =
        only(
            PartKind.WAIT,
            parts(
                """
                class Inbox {
                  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

                  String next() throws InterruptedException {
                    return queue.take();
                  }

                  void put(String line) { queue.add(line); }
                }
                """));
    assertThat(wait.how()).isEqualTo(How.INTERRUPT);
    assertThat(wait.note()).isEqualTo("the caller is interrupted: declares InterruptedException");
    assertThat(wait.what().toString()).isEqualTo("take()");
    assertThat(ties(wait)).containsExactly("waits in Inbox.next() (line 5)");
  }

  @Test
  void aWaitWhoseMethodKeepsTheInterruptIsUnknown() {
    assertThat(
            listed(
                PartKind.WAIT,
                """
                class Inbox {
                  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

                  void next() {
                    try {
                      System.out.println(queue.take());
                    } catch (InterruptedException e) {
                      System.out.println("none");
                    }
                  }

                  void put(String line) { queue.add(line); }
                }
                """))
        .containsExactly("queue.take() unknown: the interrupt that ends it is kept here");
  }

  @Test
  void aWaitWhoseInterruptIsSwallowedInALoopIsBad() {
    String text =
        poller(
            "while (true) { try { queue.take(); } catch (InterruptedException e) { put(\"\"); } }",
            "pool.shutdownNow();");
    // Nothing else in the method throws it any more.
    String swallows =
        text.replaceAll(
            "\\} catch \\(InterruptedException e\\) \\{\\s+Thread", "} finally { Thread");
    assertThat(listed(PartKind.TASK, swallows))
        .containsExactly("Poller.loop() never: it swallows the interrupt");
    assertThat(listed(PartKind.WAIT, swallows))
        .containsExactly("queue.take() never: the code around it goes on after an interrupt");
  }

  @Test
  void aThreadThatNobodyInViewStartsIsListed() {
    String thread =
        """
        public class Ticker extends Thread {
          private volatile boolean running = true;

          @Override
          public void run() {
            while (running) { System.out.println(); }
          }

          public void finish() { %s }
        }
        """;
    assertThat(listed(PartKind.TASK, thread.formatted("running = false;")))
        .containsExactly("Ticker flag: 'finish()' (line 10) changes its flag");
    assertThat(listed(PartKind.TASK, thread.formatted("")))
        .containsExactly("Ticker unknown: nothing in view starts it");
  }

  private static String latch(String signal) {
    return """
        class Start {
          private final ExecutorService pool = Executors.newFixedThreadPool(2);

          void run(Runnable task) {
            CountDownLatch done = new CountDownLatch(1);
            pool.execute(() -> {
              try {
                task.run();
              } finally {
                %s
              }
            });
            boolean waits = true;
            while (waits) {
              try {
                done.await();
                waits = false;
              } catch (InterruptedException e) {
                System.out.println("not yet");
              }
            }
          }

          void close() {
            pool.shutdown();
          }
        }
        """
        .formatted(signal);
  }

  @Test
  void aWaitWhoseSignalIsSureToComeIsGood() {
    List<Part> parts = parts(latch("done.countDown();"));
    assertThat(listed(PartKind.WAIT, parts))
        .containsExactly("done.await() signal: 'done.countDown()' (line 11) ends it on every path");
    assertThat(ties(only(PartKind.WAIT, parts)))
        .containsExactly("waits in Start.run() (line 5)", "ended by Start.run() (line 11)");
  }

  @Test
  void aWaitWithoutSignalIsBad() {
    assertThat(listed(PartKind.WAIT, latch("System.out.println();")))
        .containsExactly("done.await() never: nobody signals");
  }

  private static String joins(String loop) {
    return """
        class Copy {
          void run(List<String> lines) {
            Thread thread = new Thread(() -> {
              %s
            });
            thread.start();
            boolean waits = true;
            while (waits) {
              try {
                thread.join();
                waits = false;
              } catch (InterruptedException e) {
                System.out.println("not yet");
              }
            }
          }
        }
        """
        .formatted(loop);
  }

  @Test
  void aWaitForATaskThatEndsIsGood() {
    assertThat(listed(PartKind.WAIT, joins("for (int i = 0; i < 9; i++) System.out.println(i);")))
        .containsExactly("thread.join() signal: the task that it waits for ends");
  }

  @Test
  void aWaitForATaskThatNeverEndsIsBad() {
    assertThat(listed(PartKind.WAIT, joins("while (true) System.out.println();")))
        .containsExactly("thread.join() never: it waits for a task that nothing ends");
  }

  @Test
  void aWaitThatAnInterruptDoesntEndIsUnknown() {
    assertThat(
            listed(
                PartKind.WAIT,
                """
                class Gate {
                  void pass(Semaphore gate) {
                    gate.acquireUninterruptibly();
                  }
                }
                """))
        .containsExactly(
            "gate.acquireUninterruptibly() unknown: an interrupt doesn't end it, and the run shows"
                + " nothing else that does");
  }

  @Test
  void aReadFromTheNetworkIsGoodOnlyWithALimit() {
    String read =
        """
        class Page {
          void read(String host) throws IOException {
            URLConnection page = new URL("https://" + host + "/").openConnection();
            %s
            page.getInputStream().read();
          }
        }
        """;
    assertThat(
            listed(
                PartKind.WAIT,
                read.formatted("page.setConnectTimeout(1); page.setReadTimeout(1);")))
        .containsExactly("page.getInputStream() limit: a time limit is set before");
    assertThat(listed(PartKind.WAIT, read.formatted("page.setUseCaches(false);")))
        .containsExactly("openConnection() never: no time limit is set for the network");
  }

  @Test
  void whatNeverWaitsIsNoWait() {
    assertThat(
            listed(
                PartKind.WAIT,
                """
                class Inbox {
                  private final LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();

                  void put(String line) throws InterruptedException {
                    queue.put(line);
                  }
                }
                """))
        .isEmpty();
  }

  // Starts.

  private static String acceptor(String before, String start) {
    return """
        class Acceptor {
          private final Semaphore permits = new Semaphore(9);

          void serve(ServerSocket server) throws IOException, InterruptedException {
            while (true) {
              Socket socket = server.accept();
              %s
              %s
            }
          }

          void handle(Socket socket) {
            try {
              socket.close();
            } catch (IOException e) {
              System.out.println(e);
            } finally {
              permits.release();
            }
          }
        }
        """
        .formatted(before, start);
  }

  @Test
  void aStartForEachConnectionIsBad() {
    assertThat(listed(PartKind.SPAWN, acceptor("", "new Thread(() -> handle(socket)).start();")))
        .containsExactly("start() unbounded: a thread for each thing that comes in");
  }

  @Test
  void aStartThatAPermitHoldsBackIsGood() {
    assertThat(
            listed(
                PartKind.SPAWN,
                acceptor("permits.acquire();", "new Thread(() -> handle(socket)).start();")))
        .containsExactly(
            "start() permit: 'permits.acquire()' (line 8) waits before it starts more");
  }

  @Test
  void aStartInNoLoopIsGood() {
    assertThat(listed(PartKind.SPAWN, poller(TAKES, "pool.shutdownNow();")))
        .containsExactly("pool.execute(…) once: in no loop over input and no request handler");
  }

  @Test
  void aStartOnALimitedPoolIsGood() {
    assertThat(
            listed(
                PartKind.SPAWN,
                """
                class Jobs {
                  private final ExecutorService pool =
                      new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(9));

                  void run(Runnable job) {
                    pool.execute(job);
                  }

                  void close() {
                    pool.shutdown();
                  }
                }
                """))
        .containsExactly("pool.execute(…) pool: the threads of 'pool' (line 7) are limited");
  }

  @Test
  void aStartOfWhatCallersPassIsUnknown() {
    assertThat(
            listed(
                PartKind.SPAWN,
                """
                public class Background {
                  public void run(Runnable job) {
                    CompletableFuture.runAsync(job);
                  }
                }
                """))
        .containsExactly(
            "CompletableFuture.runAsync(…) unknown: the callers of 'run()' say what it starts, and"
                + " how often");
  }

  @Test
  void aPoolForEachConnectionIsAStartWithoutBound() {
    List<Part> parts =
        parts(
            """
            class Acceptor {
              void serve(ServerSocket server) throws IOException {
                while (true) {
                  Socket socket = server.accept();
                  ExecutorService pool = Executors.newSingleThreadExecutor();
                  try {
                    pool.execute(() -> System.out.println(socket));
                  } finally {
                    pool.shutdown();
                  }
                }
              }
            }
            """);
    assertThat(listed(PartKind.SPAWN, parts))
        .contains(
            "Executors.newSingleThreadExecutor() unbounded: a new thread owner for each thing that"
                + " comes in");
    assertThat(only(PartKind.OWNER, parts).how()).isEqualTo(How.RELEASED);
  }

  // Open methods.

  private static String factory(String annotation) {
    return """
        public class Pools {
          %s
          public ExecutorService open(Runnable task) {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            pool.execute(task);
            return pool;
          }
        }
        """
        .formatted(annotation);
  }

  @Test
  void aFactoryThatSaysThatItsCallerOwnsIsGood() {
    assertThat(listed(PartKind.API, factory("@OwnsThread")))
        .containsExactly(
            "open() declared: gives a thread owner that the caller has to release, and says so");
  }

  @Test
  void aFactoryThatDoesntSaySoIsBad() {
    Part api = only(PartKind.API, parts(factory("")));
    assertThat(api.outcome()).isEqualTo(Outcome.BAD);
    assertThat(api.what().toString()).isEqualTo("open(java.lang.Runnable)");
    assertThat(api.note())
        .isEqualTo("gives a thread owner that the caller has to release, and doesn't say so");
  }

  @Test
  void aFactoryThatNobodyOutsideCanCallIsNoApi() {
    assertThat(
            listed(PartKind.API, factory("").replace("public ExecutorService", "ExecutorService")))
        .isEmpty();
  }

  @Test
  void aClassThatOwnsThreadsSaysSoByAnAnnotationOrByBeingCloseable() {
    String open = "public " + cache("pool.shutdown();").replace("%s", "");
    String plain = open.replace(" implements AutoCloseable", "").replace("@Override", "");
    assertThat(listed(PartKind.API, open))
        .containsExactly("new Cache() declared: 'Cache' owns threads, and says so");
    assertThat(listed(PartKind.API, plain))
        .containsExactly("new Cache() undeclared: 'Cache' owns threads, and doesn't say so");
    assertThat(listed(PartKind.API, "@OwnsThread " + plain))
        .containsExactly("new Cache() declared: 'Cache' owns threads, and says so");
  }

  private static String taker(String annotation) {
    return """
        public class Service {
          private final ExecutorService pool;

          public Service(%s ExecutorService pool) {
            this.pool = pool;
          }

          public void run(Runnable task) {
            pool.execute(task);
          }

          public void close() {
            pool.shutdown();
          }
        }
        """
        .formatted(annotation);
  }

  @Test
  void aConstructorThatTakesAnOwnerOverShouldSaySo() {
    assertThat(listed(PartKind.API, taker("")))
        .containsExactly("new Service() undeclared: takes 'pool' over, and doesn't say so");
    assertThat(listed(PartKind.API, taker("@OwnsThread")))
        .containsExactly("new Service() declared: takes 'pool' over");
    assertThat(listed(PartKind.API, taker("").replace("pool.shutdown();", ""))).isEmpty();
  }

  @Test
  void aMethodThatGivesAHandleShouldSaySo() {
    String submit =
        """
        public class Service {
          private final ExecutorService pool = ForkJoinPool.commonPool();

          %s
          public Future<?> start(Runnable task) {
            return pool.submit(task);
          }
        }
        """;
    assertThat(listed(PartKind.API, submit.formatted("")))
        .containsExactly(
            "start() undeclared: gives a handle of work that the caller can cancel, and doesn't say"
                + " so");
    assertThat(listed(PartKind.API, submit.formatted("@Cancellable")))
        .containsExactly(
            "start() declared: gives a handle of work that the caller can cancel, and says so");
  }

  // The run as a whole.

  @Test
  void listsTheSameWhateverTheOrderOfTheSources() {
    JavaFileObject one = source("Cache", cache("pool.shutdown();"));
    JavaFileObject two = source("Poller", poller(TAKES, "pool.shutdown();"));
    List<String> expected = all(run(one, two).parts);
    assertThat(expected).hasSize(6);
    assertThat(all(run(two, one).parts)).containsExactlyElementsIn(expected).inOrder();
  }

  /** A finding of nothing known, of which no part can be made. */
  @Test
  @SuppressWarnings("NullAway")
  void aPartThatCantBeListedIsToldAndTheRestIsListed() {
    RunOfSources run = run(source("Sample", cache("pool.shutdown();")));
    Part pool = only(PartKind.OWNER, run.parts);
    VarSymbol field = ((JCTree.JCVariableDecl) pool.member().tree()).sym;
    Leak broken =
        new Leak(
            Cause.LOCAL_NEVER,
            Leak.Subject.OWNER,
            pool.member().path(),
            pool.member().tree(),
            null,
            field,
            null,
            null,
            List.of(),
            Ends.NEVER,
            List.of());
    assertThat(all(run.partsWith(broken))).isEqualTo(all(run.parts));
    assertThat(run.problems).hasSize(1);
  }

  private static List<String> all(List<Part> parts) {
    return parts.stream().map(InventoryTest::all).toList();
  }

  private static String all(Part part) {
    return part.kind() + " " + part.name() + " " + part.how() + " " + part.note() + ties(part);
  }
}
