package dev.leash.checker.contract;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What annotations of others mean, by the shipped vocabulary; each once in the source of the run
 * and once in class files that it only reads.
 */
class AnnotationsTest {
  /** The annotations used below, as their libraries declare them. */
  private static final String ANNOTATIONS =
      """
      dev.leash.annotations.OwnsThread C: TYPE,METHOD,CONSTRUCTOR,PARAMETER,FIELD: String[] releasedBy() default {};
      dev.leash.annotations.Cancellable C: TYPE,METHOD,PARAMETER: String[] by() default {};
      org.checkerframework.checker.mustcall.qual.MustCall R: TYPE_USE,TYPE_PARAMETER: String[] value() default {};
      org.checkerframework.checker.mustcall.qual.InheritableMustCall R: TYPE: String[] value() default {};
      org.checkerframework.checker.mustcall.qual.Owning R: METHOD,PARAMETER,FIELD:
      org.checkerframework.checker.mustcall.qual.NotOwning R: METHOD,PARAMETER,FIELD:
      org.checkerframework.checker.mustcall.qual.MustCallAlias R: PARAMETER,CONSTRUCTOR,METHOD,TYPE_USE:
      org.checkerframework.checker.mustcall.qual.CreatesMustCallFor R: METHOD: String value() default "this";
      org.checkerframework.checker.calledmethods.qual.EnsuresCalledMethods R: METHOD,CONSTRUCTOR: String[] value(); String[] methods(); @Target({METHOD, CONSTRUCTOR}) @Retention(RetentionPolicy.RUNTIME) @interface List { EnsuresCalledMethods[] value(); }
      org.checkerframework.checker.calledmethods.qual.EnsuresCalledMethodsVarargs C: METHOD,CONSTRUCTOR: String[] value();
      org.checkerframework.common.returnsreceiver.qual.This R: TYPE_USE:
      org.checkerframework.dataflow.qual.TerminatesExecution R: METHOD,CONSTRUCTOR:
      org.checkerframework.dataflow.qual.Pure R: METHOD,CONSTRUCTOR:
      com.google.errorprone.annotations.MustBeClosed C: METHOD,CONSTRUCTOR:
      com.google.errorprone.annotations.Keep R: METHOD,CONSTRUCTOR,FIELD,TYPE:
      javax.annotation.WillClose R: PARAMETER:
      javax.annotation.WillNotClose R: PARAMETER:
      javax.annotation.WillCloseWhenClosed R: PARAMETER:
      org.jetbrains.annotations.Contract C: METHOD,CONSTRUCTOR: String value() default "";
      jakarta.annotation.PreDestroy R: METHOD:
      jakarta.inject.Inject R: METHOD,CONSTRUCTOR,FIELD:
      org.junit.jupiter.api.AfterEach R: METHOD,ANNOTATION_TYPE:
      org.junit.jupiter.api.AutoClose R: FIELD,ANNOTATION_TYPE: String value() default "close";
      org.springframework.context.annotation.Bean R: METHOD,ANNOTATION_TYPE: String destroyMethod() default "(inferred)";
      org.springframework.context.annotation.Scope R: METHOD,TYPE: String value() default "";
      org.springframework.stereotype.Service R: TYPE:
      io.micronaut.context.annotation.Bean R: METHOD,TYPE: String preDestroy() default "";
      """;

  private static final Pattern LINE = Pattern.compile("(\\S+)\\.(\\w+) ([CR]): ([\\w,]+):(.*)");

  private static ContractIndex vocabulary;

  @TempDir static Path annotations;
  @TempDir static Path classes;

  @BeforeAll
  static void prepare() {
    List<String> problems = new ArrayList<>();
    vocabulary =
        StubFiles.read(
            List.of("src/main/resources/dev/leash/checker/stubs/vocabulary"), problems::add);
    assertThat(problems).isEmpty();
    List<String> sources = new ArrayList<>();
    Matcher line = LINE.matcher(ANNOTATIONS);
    while (line.find()) {
      sources.add(declaration(line));
    }
    JavacRun.compile(annotations, List.of(), sources.toArray(new String[0]));
    JavacRun.compile(classes, List.of(annotations), OWNERS, MEMBERS, FRAMEWORKS, CUSTOM);
  }

  private static String declaration(Matcher line) {
    String repeatable =
        line.group(2).equals("EnsuresCalledMethods")
            ? " @Repeatable(EnsuresCalledMethods.List.class)"
            : "";
    return """
    package %s;
    import java.lang.annotation.*;
    import static java.lang.annotation.ElementType.*;
    @Target({%s})
    @Retention(RetentionPolicy.%s)%s
    public @interface %s {%s}
    """
        .formatted(
            line.group(1),
            line.group(4),
            line.group(3).equals("C") ? "CLASS" : "RUNTIME",
            repeatable,
            line.group(2),
            line.group(5));
  }

  private static final String IMPORTS =
      """
      package p;
      import com.google.errorprone.annotations.*;
      import dev.leash.annotations.*;
      import javax.annotation.*;
      import org.checkerframework.checker.calledmethods.qual.*;
      import org.checkerframework.checker.mustcall.qual.*;
      import org.checkerframework.common.returnsreceiver.qual.*;
      import org.checkerframework.dataflow.qual.*;
      import org.jetbrains.annotations.Contract;
      """;

  private static final String OWNERS =
      IMPORTS
          + """
          class Owners {
            @OwnsThread static class Plain { void stop() {} void close() {} static void cancel() {} }
            @OwnsThread(releasedBy = {"bye", "nosuch"}) static class Named { void bye() {} }
            @InheritableMustCall("quit") static class Inheritable { void quit() {} }
            static class Heir extends Inheritable {}
            @InheritableMustCall({}) static class Freed extends Inheritable {}
            @Cancellable static class Handle {}
            @Cancellable(by = "off") static class Switch {}
          }
          """;

  private static final String MEMBERS =
      IMPORTS
          + """
          class Members {
            @OwnsThread Object owned;
            @Owning Object owning;
            @NotOwning Object notOwning;
            @MustCall({}) Object free;
            @MustCall("close") Object mustCall;
            java.util.List<@MustCall({}) Object> element;
            Object plain;
            @Keep Object kept;

            @OwnsThread Object make() { return null; }
            @Owning Object makeOwning() { return null; }
            @NotOwning Object shared() { return null; }
            @MustCall({}) Object noObligation() { return null; }
            @MustBeClosed Object mustBeClosed() { return null; }
            @This Object fluent() { return this; }
            @Contract("_ -> this") Object contractThis(int x) { return this; }
            @Contract("_, _ -> fail") void contractFail(int x, int y) { throw new Error(); }
            @Contract("null -> fail") void contractCondition(Object x) {}
            @Contract("_ -> param1") Object contractParam(Object x) { return x; }
            @TerminatesExecution void exit() { throw new Error(); }
            void params(@OwnsThread Object a, @Owning Object b, @NotOwning Object c,
                @MustCallAlias Object d, @WillClose Object e, @WillNotClose Object f,
                @WillCloseWhenClosed Object g, Object h) {}
            @Pure Object pure(Object a, Object b) { return a; }
            @MustCallAlias Members(@MustCallAlias Object wrapped) {}
            @EnsuresCalledMethods(value = {"this.owned", "#1"}, methods = "close") void end(Object x) {}
            @EnsuresCalledMethodsVarargs("close") void endAll(Object... all) {}
            @CreatesMustCallFor void start() {}
            @CreatesMustCallFor("#1") void startOther(Object o) {}
          }
          """;

  private static final String CUSTOM =
      """
      package p;
      import org.junit.jupiter.api.AfterEach;
      @AfterEach @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
      @interface Tidy {}
      """;

  private static final String FRAMEWORKS =
      """
      package p;
      import jakarta.annotation.PreDestroy;
      import jakarta.inject.Inject;
      import org.junit.jupiter.api.*;
      import org.springframework.context.annotation.*;
      import org.springframework.stereotype.Service;
      class Frameworks {
        public static class Closes { public void close() {} }
        public static class Stops { public void stop() {} void close() {} public void shutdown(int x) {} }
        @Service static class Closed implements AutoCloseable { public void close() {} }
        @Service static class NotClosed { public void close() {} }
        @Inject Object injected;
        @AutoClose Object auto;
        @AutoClose("shutdown") Object autoNamed;
        @PreDestroy void preDestroy() {}
        @AfterEach void afterEach() {}
        @Tidy void composed() {}
        @Bean Closes bean() { return null; }
        @Bean Stops stops() { return null; }
        @Bean(destroyMethod = "stop") Stops named() { return null; }
        @Bean(destroyMethod = "") Closes none() { return null; }
        @Bean @Scope("prototype") Closes prototype() { return null; }
        @Bean @Scope("singleton") Closes singleton() { return null; }
        @io.micronaut.context.annotation.Bean Closes micronaut() { return null; }
        @io.micronaut.context.annotation.Bean(preDestroy = "close") Closes micronautNamed() { return null; }
        Closes plain() { return null; }
      }
      """;

  private static JavacRun run(String from) {
    return from.equals("source")
        ? JavacRun.analyze(List.of(annotations), OWNERS, MEMBERS, FRAMEWORKS, CUSTOM)
        : JavacRun.analyze(List.of(annotations, classes), "class Nothing {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "class file"})
  void onTypes(String from) {
    JavacRun run = run(from);
    ContractBook book = run.book(vocabulary);

    OwnerContract plain = book.owner(run.type("p.Owners.Plain"));
    assertNotNull(plain);
    assertThat(plain.releasedBy()).containsExactly("close", "stop").inOrder();
    OwnerContract named = book.owner(run.type("p.Owners.Named"));
    assertNotNull(named);
    assertThat(named.releasedBy()).containsExactly("bye", "nosuch");
    OwnerContract heir = book.owner(run.type("p.Owners.Heir"));
    assertNotNull(heir);
    assertThat(heir.type()).isEqualTo("p.Owners$Inheritable");
    assertThat(heir.releasedBy()).containsExactly("quit");
    assertThat(book.owner(run.type("p.Owners.Freed"))).isNull();
    assertThat(book.owner(run.type("p.Owners"))).isNull();
    assertThat(book.cancelledBy(run.type("p.Owners.Handle").type)).contains("unsubscribe");
    assertThat(book.cancelledBy(run.type("p.Owners.Switch").type)).containsExactly("off");
    assertThat(book.method(run.method("p.Owners.Inheritable", "quit")).release()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "class file"})
  void onFields(String from) {
    JavacRun run = run(from);
    ContractBook book = run.book(vocabulary);

    assertThat(book.field(run.field("p.Members", "owned"))).isEqualTo(FieldRole.OWNED);
    assertThat(book.field(run.field("p.Members", "owning"))).isEqualTo(FieldRole.OWNED);
    assertThat(book.field(run.field("p.Members", "notOwning"))).isEqualTo(FieldRole.BORROWED);
    assertThat(book.field(run.field("p.Members", "free"))).isEqualTo(FieldRole.BORROWED);
    assertThat(book.field(run.field("p.Members", "mustCall"))).isEqualTo(FieldRole.UNSTATED);
    assertThat(book.field(run.field("p.Members", "element"))).isEqualTo(FieldRole.UNSTATED);
    assertThat(book.field(run.field("p.Members", "plain"))).isEqualTo(FieldRole.UNSTATED);
    assertThat(book.field(run.field("p.Frameworks", "injected"))).isEqualTo(FieldRole.BORROWED);
    assertThat(book.injected(run.field("p.Frameworks", "injected"))).isTrue();
    assertThat(book.field(run.field("p.Frameworks", "auto"))).isEqualTo(FieldRole.AUTO_CLOSED);
    assertThat(book.autoCloseMethod(run.field("p.Frameworks", "auto"))).isEqualTo("close");
    assertThat(book.autoCloseMethod(run.field("p.Frameworks", "autoNamed"))).isEqualTo("shutdown");
    assertThat(book.usedReflectively(run.field("p.Members", "kept"))).isTrue();
    assertThat(book.usedReflectively(run.field("p.Members", "plain"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "class file"})
  void onResults(String from) {
    JavacRun run = run(from);
    ContractBook book = run.book(vocabulary);

    assertThat(result(run, book, "make")).isEqualTo(Result.OWNED);
    assertThat(result(run, book, "makeOwning")).isEqualTo(Result.OWNED);
    assertThat(result(run, book, "shared")).isEqualTo(Result.SHARED);
    assertThat(result(run, book, "noObligation")).isEqualTo(Result.SHARED);
    assertThat(result(run, book, "mustBeClosed")).isEqualTo(Result.OWNED);
    assertThat(result(run, book, "fluent")).isEqualTo(Result.RECEIVER);
    assertThat(result(run, book, "contractThis")).isEqualTo(Result.RECEIVER);
    assertThat(book.mustBeClosed(run.method("p.Members", "mustBeClosed"))).isTrue();
    assertThat(book.mustBeClosed(run.method("p.Members", "make"))).isFalse();
    assertThat(book.method(run.method("p.Members", "contractFail")).neverReturns()).isTrue();
    assertThat(book.method(run.method("p.Members", "contractCondition")))
        .isEqualTo(MethodContract.UNSTATED);
    assertThat(book.method(run.method("p.Members", "exit")).neverReturns()).isTrue();
  }

  private static Result result(JavacRun run, ContractBook book, String method) {
    return book.method(run.method("p.Members", method)).result();
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "class file"})
  void onParameters(String from) {
    JavacRun run = run(from);
    ContractBook book = run.book(vocabulary);

    assertThat(book.method(run.method("p.Members", "params")).params())
        .containsExactly(
            ParamRole.TAKEN,
            ParamRole.TAKEN,
            ParamRole.BORROWED,
            ParamRole.ALIAS,
            ParamRole.RELEASED,
            ParamRole.BORROWED,
            ParamRole.ALIAS,
            ParamRole.UNSTATED)
        .inOrder();
    assertThat(book.method(run.method("p.Members", "pure")).params())
        .isEqualTo(Collections.nCopies(2, ParamRole.BORROWED));
    assertThat(book.method(run.method("p.Members", "<init>")).param(0)).isEqualTo(ParamRole.ALIAS);
    assertThat(book.method(run.method("p.Members", "contractParam")).param(0))
        .isEqualTo(ParamRole.ALIAS);
    assertThat(book.method(run.method("p.Members", "end")).param(0)).isEqualTo(ParamRole.RELEASED);
    assertThat(book.method(run.method("p.Members", "endAll")).param(3))
        .isEqualTo(ParamRole.RELEASED);
    assertThat(book.ensuredReleases(run.method("p.Members", "end")))
        .containsExactly("this.owned", "#1")
        .inOrder();
    assertThat(book.createsObligationsFor(run.method("p.Members", "start")))
        .containsExactly("this");
    assertThat(book.createsObligationsFor(run.method("p.Members", "startOther")))
        .containsExactly("#1");
    assertThat(book.createsObligationsFor(run.method("p.Members", "end"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "class file"})
  void ofFrameworks(String from) {
    JavacRun run = run(from);
    ContractBook book = run.book(vocabulary);

    assertThat(book.calledAtEnd(run.method("p.Frameworks", "preDestroy"))).isTrue();
    assertThat(book.calledAtEnd(run.method("p.Frameworks", "afterEach"))).isTrue();
    assertThat(book.calledAtEnd(run.method("p.Frameworks", "composed"))).isTrue();
    assertThat(book.calledAtEnd(run.method("p.Frameworks", "bean"))).isFalse();
    assertThat(book.calledAtEnd(run.method("p.Frameworks.Closed", "close"))).isTrue();
    assertThat(book.calledAtEnd(run.method("p.Frameworks.NotClosed", "close"))).isFalse();
    assertThat(book.component(run.type("p.Frameworks.Closed"))).isTrue();
    assertThat(released(run, book, "bean")).isTrue();
    assertThat(released(run, book, "stops")).isFalse();
    assertThat(released(run, book, "named")).isTrue();
    assertThat(released(run, book, "none")).isFalse();
    assertThat(released(run, book, "prototype")).isFalse();
    assertThat(released(run, book, "singleton")).isTrue();
    assertThat(released(run, book, "micronaut")).isFalse();
    assertThat(released(run, book, "micronautNamed")).isTrue();
    assertThat(released(run, book, "plain")).isFalse();
  }

  private static boolean released(JavacRun run, ContractBook book, String method) {
    return book.releasedByFramework(run.method("p.Frameworks", method));
  }
}
