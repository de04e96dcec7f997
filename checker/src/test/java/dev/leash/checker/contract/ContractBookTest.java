package dev.leash.checker.contract;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the book says of types and methods by stubs: inheritance and precedence. */
class ContractBookTest {
  private static final ContractIndex SHIPPED =
      new StubsForTests()
          .add(
              "concurrent.leash",
              """
              package java.util.concurrent;

              @OwnsThread(releasedBy = {"shutdown", "shutdownNow"}) @Starts("first task")
              interface ExecutorService {
                void shutdown();
                boolean awaitTermination(long time, TimeUnit unit);
              }

              @OwnsThread(releasedBy = "shutdown") @Daemon
              class ThreadPoolExecutor {}

              interface BlockingQueue<E> {
                @Blocks(interrupt = "throws") void put(@Keeps E e);
              }

              class PriorityBlockingQueue<E> {
                @NeverBlocks void put(E e);
              }

              @Cancellable(by = "cancel") interface Future<V> {}

              @Borrows @Quiet
              class Executors {
                @OwnsThread ExecutorService newFixedThreadPool(int n);
                @OwnsThread @MayThrow ExecutorService newFixedThreadPool(int n, ThreadFactory f);
                ExecutorService unconfigurableExecutorService(@Alias ExecutorService e);
              }
              """)
          .add("util.leash", "package java.util; @Container interface Collection<E> {}")
          .index();

  @TempDir Path folder;

  private static final String TYPES =
      """
      package p;

      import java.util.*;
      import java.util.concurrent.*;

      abstract class Types<T extends ExecutorService, R extends Runnable> {
        ExecutorService service;
        ScheduledExecutorService scheduled;
        ScheduledThreadPoolExecutor pool;
        T variable;
        R other;
        T[] array;
        int number;
        String string;
        ArrayList<String> list;
        ScheduledFuture<?> handle;

        abstract <B extends Runnable & ExecutorService> B both();
      }
      """;

  @Test
  void anOwnerIsInheritedAndItsReleasesAdded() {
    JavacRun run = JavacRun.analyze(List.of(), TYPES);
    ContractBook book = run.book(SHIPPED);

    OwnerContract service = book.owner(run.typeOf("p.Types", "service"));
    assertNotNull(service);
    assertThat(service.type()).isEqualTo("java.util.concurrent.ExecutorService");
    assertThat(service.releasedBy()).containsExactly("shutdown", "shutdownNow").inOrder();
    assertThat(service.starts()).isEqualTo(Starts.FIRST_TASK);
    assertThat(service.ends()).isEqualTo(Ends.NEVER);
    assertThat(service.daemon()).isFalse();
    OwnerContract pool = book.owner(run.typeOf("p.Types", "pool"));
    assertNotNull(pool);
    assertThat(pool.type()).isEqualTo("java.util.concurrent.ThreadPoolExecutor");
    assertThat(pool.releasedBy()).containsExactly("shutdown", "shutdownNow");
    assertThat(pool.starts()).isEqualTo(Starts.FIRST_TASK);
    assertThat(pool.daemon()).isTrue();
  }

  @Test
  void looksThroughVariablesAndIntersections() {
    JavacRun run = JavacRun.analyze(List.of(), TYPES);
    ContractBook book = run.book(SHIPPED);

    assertThat(book.owner(run.typeOf("p.Types", "variable"))).isNotNull();
    assertThat(book.owner(run.method("p.Types", "both").getReturnType())).isNotNull();
    assertThat(book.owner(run.typeOf("p.Types", "other"))).isNull();
    assertThat(book.owner(run.typeOf("p.Types", "array"))).isNull();
    assertThat(book.owner(run.typeOf("p.Types", "number"))).isNull();
    assertThat(book.owner(run.typeOf("p.Types", "string"))).isNull();
  }

  @Test
  void tellsOwnersByClassFromThoseByInterface() {
    JavacRun run =
        JavacRun.analyze(
            List.of(),
            "abstract class Mine extends java.util.concurrent.AbstractExecutorService {}",
            "class Pool extends java.util.concurrent.ScheduledThreadPoolExecutor {"
                + " Pool() { super(1); } }");
    ContractBook book = run.book(SHIPPED);

    assertThat(book.owner(run.type("Mine"))).isNotNull();
    assertThat(book.ownerByClass(run.type("Mine"))).isFalse();
    assertThat(book.ownerByClass(run.type("Pool"))).isTrue();
    assertThat(book.ownerByClass(run.type("java.util.concurrent.ExecutorService"))).isFalse();
    assertThat(book.ownerByClass(run.type("java.lang.Object"))).isFalse();
  }

  @Test
  void aDenialStopsTheInheritanceOfAnOwner() {
    JavacRun run =
        JavacRun.analyze(
            List.of(),
            "interface Managed extends java.util.concurrent.ExecutorService {}",
            "abstract class A implements Managed {}",
            "abstract class B extends java.util.concurrent.AbstractExecutorService"
                + " implements Managed {}",
            "abstract class C extends java.util.concurrent.ForkJoinPool implements Managed {}");
    ContractIndex project =
        StubsForTests.of("@NotOwner interface Managed {} @OwnsThread class C {}").index();
    ContractBook book = run.book(SHIPPED, project);

    assertThat(book.owner(run.type("Managed"))).isNull();
    assertThat(book.owner(run.type("A"))).isNull();
    assertThat(book.owner(run.type("B"))).isNull();
    OwnerContract nearer = book.owner(run.type("C"));
    assertNotNull(nearer);
    assertThat(nearer.type()).isEqualTo("C");
  }

  @Test
  void knowsContainersAndHandlesBySuperTypes() {
    JavacRun run = JavacRun.analyze(List.of(), TYPES);
    ContractBook book = run.book(SHIPPED);

    assertThat(book.container(run.typeOf("p.Types", "list"))).isTrue();
    assertThat(book.container(run.typeOf("p.Types", "service"))).isFalse();
    assertThat(book.cancelledBy(run.typeOf("p.Types", "handle"))).containsExactly("cancel");
    assertThat(book.cancelledBy(run.typeOf("p.Types", "service"))).isEmpty();
  }

  @Test
  void anOverridingMethodInheritsAndItsOwnWordsWin() {
    JavacRun run =
        JavacRun.analyze(
            List.of(),
            """
            abstract class Q<T> extends java.util.concurrent.LinkedBlockingQueue<T> {
              @Override public void put(T t) {}
              public void put(T t, int twice) {}
              private void shutdown() {}
            }
            """,
            "abstract class Pool implements java.util.concurrent.ExecutorService {"
                + " public void shutdown() {} public void shutdown(int soon) {}"
                + " static void shutdownNow(Pool p) {} }");
    ContractBook book = run.book(SHIPPED);

    MethodContract put = book.method(run.method("Q", "put"));
    assertThat(put.blocks()).isNotNull();
    assertThat(put.param(0)).isEqualTo(ParamRole.KEPT);
    MethodContract never =
        book.method(run.method("java.util.concurrent.PriorityBlockingQueue", "put"));
    assertThat(never.blocks()).isNull();
    assertThat(never.param(0)).isEqualTo(ParamRole.KEPT);
    assertThat(book.method(run.method("Q", "shutdown"))).isEqualTo(MethodContract.UNSTATED);
    assertThat(book.method(run.method("Pool", "shutdown")).release())
        .isEqualTo(new Release(false, false));
    assertThat(book.method(run.method("Pool", "shutdownNow")).release()).isNull();
  }

  @Test
  void theReceiversTypeDecidesWhatReleasesIt() {
    JavacRun run =
        JavacRun.analyze(
            List.of(),
            """
            class Base { public void halt() {} }
            """,
            """
            class Owner extends Base { Owner owner; Base base; }
            """);
    ContractBook book =
        run.book(StubsForTests.of("@OwnsThread(releasedBy = \"halt\") class Owner {}").index());

    assertThat(book.release(run.method("Base", "halt"), run.typeOf("Owner", "owner"))).isNotNull();
    assertThat(book.release(run.method("Base", "halt"), run.typeOf("Owner", "base"))).isNull();
    assertThat(book.method(run.method("Base", "halt")).release()).isNull();
  }

  @Test
  void typeWordsHoldForItsMethods() {
    JavacRun run = JavacRun.analyze(List.of(), TYPES);
    ContractBook book = run.book(SHIPPED);
    ClassSymbol executors = run.type("java.util.concurrent.Executors");
    List<MethodContract> pools = new ArrayList<>();
    executors
        .members()
        .getSymbolsByName(Names.instance(run.context()).fromString("newFixedThreadPool"))
        .forEach(each -> pools.add(book.method((MethodSymbol) each)));

    assertThat(pools).hasSize(2);
    for (MethodContract each : pools) {
      assertThat(each.result()).isEqualTo(Result.OWNED);
      assertThat(each.quiet()).isEqualTo(each.params().size() == 1);
      assertThat(each.param(0)).isEqualTo(ParamRole.BORROWED);
    }
    MethodContract alias =
        book.method(run.method("java.util.concurrent.Executors", "unconfigurableExecutorService"));
    assertThat(alias.param(0)).isEqualTo(ParamRole.ALIAS);
    assertThat(book.type(executors).borrows()).isTrue();
  }

  @Test
  void theProjectsStubsWin() {
    JavacRun run =
        JavacRun.analyze(
            List.of(),
            TYPES,
            "class F { Object f; java.util.concurrent.ExecutorService make() { return null; } }");
    ContractIndex project =
        new StubsForTests()
            .add(
                "own.leash",
                """
                package java.util.concurrent;
                @OwnsThread(releasedBy = "halt") interface ExecutorService {}
                class Executors {
                  @Shared ExecutorService newFixedThreadPool(int n);
                  ExecutorService unconfigurableExecutorService(@OwnsThread ExecutorService e);
                }
                """)
            .add("f.leash", "class F { @Shared Object f; @OwnsThread ExecutorService make(); }")
            .index();
    ContractBook book = run.book(SHIPPED, project);

    OwnerContract owner = book.owner(run.typeOf("p.Types", "service"));
    assertNotNull(owner);
    assertThat(owner.releasedBy()).containsExactly("halt");
    assertThat(owner.starts()).isEqualTo(Starts.AT_ONCE);
    assertThat(
            book.method(
                    run.method("java.util.concurrent.Executors", "unconfigurableExecutorService"))
                .param(0))
        .isEqualTo(ParamRole.TAKEN);
    // A project row for a method leaves the type's own words alone.
    assertThat(book.type(run.type("java.util.concurrent.Executors")).borrows()).isTrue();
    assertThat(book.field(run.field("F", "f"))).isEqualTo(FieldRole.SHARED);
    assertThat(book.method(run.method("F", "make")).result()).isEqualTo(Result.OWNED);
  }

  @Test
  void aMissingClassFileSaysNothing() throws IOException {
    JavacRun.compile(
        folder,
        List.of(),
        "package lib; public class Gone {}",
        "package lib; public interface Lost {}",
        "package lib; public class Half extends Gone implements Lost, AutoCloseable {"
            + " public Gone make(Gone g) { return g; } public void close() {} }");
    Files.delete(folder.resolve("lib/Gone.class"));
    Files.delete(folder.resolve("lib/Lost.class"));
    JavacRun run = JavacRun.analyze(List.of(folder), "class User {}");
    ContractBook book = run.book(SHIPPED);
    ClassSymbol half = run.type("lib.Half");

    assertThat(book.owner(half)).isNull();
    assertThat(book.owner(half.type)).isNull();
    assertThat(book.ownerByClass(half)).isFalse();
    assertThat(book.container(half.type)).isFalse();
    assertThat(book.cancelledBy(half.type)).isEmpty();
    assertThat(book.method(run.method("lib.Half", "make"))).isEqualTo(MethodContract.UNSTATED);
    assertThat(book.calledAtEnd(run.method("lib.Half", "close"))).isFalse();
    assertThat(book.owner(run.method("lib.Half", "make").getReturnType())).isNull();
  }

  @Test
  void anEventEndsTheLifeOfItsListener() {
    JavacRun run =
        JavacRun.analyze(
            List.of(),
            "class Closing {}",
            "class Listener { void on(Closing c) {} void off(Object o) {} }");
    ContractBook book = run.book(StubsForTests.of("@CalledAtEnd class Closing {}").index());

    assertThat(book.calledAtEnd(run.method("Listener", "on"))).isTrue();
    assertThat(book.calledAtEnd(run.method("Listener", "off"))).isFalse();
  }

  @Test
  void lifecycleMethodsAreInherited() {
    JavacRun run =
        JavacRun.analyze(
            List.of(),
            "class TestCase { protected void tearDown() {} }",
            "class MyTest extends TestCase { @Override protected void tearDown() {}"
                + " void tearDown(int x) {} }");
    ContractBook book =
        run.book(StubsForTests.of("class TestCase { @CalledAtEnd void tearDown(); }").index());

    assertThat(book.calledAtEnd(run.method("MyTest", "tearDown"))).isTrue();
    assertThat(book.calledAtEnd(run.method("TestCase", "tearDown"))).isTrue();
  }

  @Test
  void knowsWhatServesRequestsByItsBaseMethodOrAnnotation() {
    JavacRun run =
        JavacRun.analyze(
            List.of(),
            "class Servlet { void service() {} }",
            "class Upload extends Servlet { void service() {} void init() {} }",
            "@interface Route {}",
            "class Pages { @Route void index() {} void helper() {} }");
    ContractBook book =
        run.book(
            StubsForTests.of(
                    "class Servlet { @ServesRequests void service(); }"
                        + " @Means(\"ServesRequests\") @interface Route {}")
                .index());

    assertThat(book.method(run.method("Upload", "service")).servesRequests()).isTrue();
    assertThat(book.method(run.method("Upload", "init")).servesRequests()).isFalse();
    assertThat(book.method(run.method("Pages", "index")).servesRequests()).isTrue();
    assertThat(book.method(run.method("Pages", "helper")).servesRequests()).isFalse();
  }

  @Test
  void loadsNoJavaParserWithoutProjectStubs() throws Exception {
    JavacRun run = JavacRun.analyze(List.of(), TYPES);
    Class<?> book = new WithoutJavaParser().loadClass("dev.leash.checker.contract.ContractBook");
    Class<?> sink = book.getClassLoader().loadClass("dev.leash.checker.contract.ProblemSink");
    Object ignore =
        Proxy.newProxyInstance(
            book.getClassLoader(), new Class<?>[] {sink}, (proxy, method, arguments) -> null);

    Object made =
        book.getMethod("forRun", Context.class, List.class, sink)
            .invoke(null, run.context(), List.of(), ignore);
    Object owner =
        book.getMethod("owner", Type.class).invoke(made, run.typeOf("p.Types", "service"));
    Object contract =
        book.getMethod("method", MethodSymbol.class).invoke(made, run.method("p.Types", "both"));

    assertThat(made.getClass()).isNotEqualTo(ContractBook.class);
    assertThat(contract).isNotNull();
    // With the shipped index on the class path the service is an owner, without it not.
    assertThat(owner == null)
        .isEqualTo(ContractBook.class.getResource("/META-INF/leash/contracts.index") == null);
  }

  /** Loads Leash afresh, and fails on every class of the parser. */
  private static final class WithoutJavaParser extends ClassLoader {
    WithoutJavaParser() {
      super(ContractBookTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("com.github.javaparser.")) {
        throw new ClassNotFoundException("must not be loaded: " + name);
      }
      if (!name.startsWith("dev.leash.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void aRunHasOneBook() throws IOException {
    Path stub =
        Files.writeString(
            folder.resolve("own.leash"), "@OwnsThread(releasedBy = \"f\") class Mine {}");
    JavacRun run = JavacRun.analyze(List.of(), "class Mine { void f() {} }");
    List<String> lines = new ArrayList<>();

    ContractBook book = ContractBook.forRun(run.context(), List.of(stub.toString()), lines::add);

    assertThat(book.owner(run.type("Mine"))).isNotNull();
    assertThat(ContractBook.forRun(run.context(), List.of(), lines::add)).isSameInstanceAs(book);
  }
}
