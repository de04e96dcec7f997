package dev.leash.checker.contract;

import static com.google.common.truth.Truth.assertThat;

import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.util.Names;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a project is told about rows that no class of its run answers to. */
class ProjectStubCheckTest {
  private static final String POOL =
      """
      package a;

      public class Pool extends Base {
        public Pool(int size, java.util.concurrent.TimeUnit unit) {}
        public void stop() {}
        public void stop(long time, java.util.concurrent.TimeUnit unit) {}
        static Object shared;
        public static class Inner {}
      }
      """;
  private static final String BASE = "package a; class Base { public void halt() {} }";

  private static List<String> check(String stub) {
    JavacRun run = JavacRun.analyze(List.of(), POOL, BASE);
    StubsForTests stubs = StubsForTests.of(stub);
    assertThat(stubs.problems()).isEmpty();
    List<String> lines = new ArrayList<>();
    Kin kin = new Kin(Types.instance(run.context()), Names.instance(run.context()));
    new ProjectStubCheck(JavacElements.instance(run.context()), kin, lines::add)
        .check(stubs.index());
    return lines;
  }

  @Test
  void isSilentAboutRowsThatFit() {
    assertThat(
            check(
                """
                package a;
                import java.util.concurrent.TimeUnit;
                @OwnsThread(releasedBy = {"stop", "halt"}) class Pool {
                  Pool(int n, TimeUnit unit);
                  void stop();
                  void stop(long t, TimeUnit unit);
                  @Shared static Object shared;
                  @NotOwner class Inner {}
                }
                """))
        .isEmpty();
  }

  @Test
  void isSilentAboutClassesThatAreNotThere() {
    assertThat(check("package com.other; class Gone { void f(); class Inner {} }")).isEmpty();
    assertThat(check("package a; class Gone { void f(); }")).isEmpty();
    assertThat(check("package a; class Pool { @Since(99) void later(); }")).isEmpty();
  }

  @Test
  void namesTheNearestMethod() {
    assertThat(check("package a;\nclass Pool {\n  void stopp();\n}"))
        .containsExactly("test.leash:3: 'a.Pool' has no method 'stopp()'; the nearest is 'stop()'");
  }

  @Test
  void namesTheNearestOverload() {
    assertThat(check("package a; class Pool { void stop(int time, TimeUnit unit); }"))
        .containsExactly(
            "test.leash:1: 'a.Pool' has no method 'stop(int, TimeUnit)'; the nearest is"
                + " 'stop(long, TimeUnit)'");
  }

  @Test
  void namesTheNearestConstructor() {
    assertThat(check("package a; class Pool { Pool(); }"))
        .containsExactly(
            "test.leash:1: 'a.Pool' has no constructor 'Pool()'; the nearest is 'Pool(int,"
                + " TimeUnit)'");
  }

  @Test
  void namesTheTypeThatDeclaresAnInheritedMethod() {
    assertThat(check("package a; class Pool { @Releases void halt(); }"))
        .containsExactly(
            "test.leash:1: 'a.Pool' only inherits 'halt()'; write the row in 'a.Base', which"
                + " declares it");
  }

  @Test
  void namesTheNearestReleaseFieldAndType() {
    assertThat(
            check(
                "package a; @OwnsThread(releasedBy = \"stp\") class Pool {"
                    + " @Shared static Object share; @NotOwner class Iner {} }"))
        .containsExactly(
            "test.leash:1: 'a.Pool' has no method 'stp'; the nearest is 'stop'",
            "test.leash:1: 'a.Pool' has no field 'share'; the nearest is 'shared'",
            "test.leash:1: 'a.Pool' has no type 'Iner'; the nearest is 'Inner'");
    assertThat(check("package java.util; class Tmier {}"))
        .containsExactly("test.leash:1: 'java.util' has no type 'Tmier'; the nearest is 'Timer'");
  }

  @Test
  void asksToDropWhatIsLikeNothing() {
    assertThat(check("package a; class Pool { void somethingElseEntirely(String s); }"))
        .containsExactly(
            "test.leash:1: 'a.Pool' has no method 'somethingElseEntirely(String)'; drop the row");
  }
}
