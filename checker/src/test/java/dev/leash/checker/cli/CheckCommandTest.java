package dev.leash.checker.cli;

import static com.google.common.truth.Truth.assertThat;
import static dev.leash.checker.cli.CommandLineRun.leash;
import static dev.leash.checker.cli.Project.LEAK;
import static dev.leash.checker.cli.Project.NO_LEAK;

import dev.leash.checker.report.FindingsReader;
import dev.leash.checker.report.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code leash check}: what it reports, and what it is told. */
class CheckCommandTest {

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder.resolve("shop"));
  }

  @Test
  void reportsTheLeakOfOneFileAndEndsWith1() throws IOException {
    project.with("Orders.java", LEAK);

    CommandLineRun outcome = leash("check", project.folder().resolve("Orders.java"));

    assertThat(outcome.out()).contains("'pool' is never shut down");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void endsWith0IfThereIsNoFinding() throws IOException {
    CommandLineRun outcome = project.with("Orders.java", NO_LEAK).check();

    assertThat(outcome.out()).doesNotContain("pool");
    assertThat(outcome.code()).isEqualTo(0);
  }

  @Test
  void endsWith0WhateverItFindsIfAskedTo() throws IOException {
    CommandLineRun outcome = project.with("Orders.java", LEAK).check("--fail-on", "none");

    assertThat(outcome.out()).contains("'pool'");
    assertThat(outcome.code()).isEqualTo(0);
  }

  @Test
  void leavesTheProjectAsItWas() throws IOException {
    project.with("pom.xml", "<project/>").with("src/main/java/shop/Orders.java", LEAK);
    List<Path> before = project.files();

    project.check();

    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void keepsTheFindingsFilesOfEachModule() throws IOException {
    project
        .with("pom.xml", "<project><modules><module>core</module></modules></project>")
        .with("core/pom.xml", "<project/>")
        .with("core/src/main/java/shop/Orders.java", LEAK);
    Path kept = folder.resolve("kept");

    project.check("--findings", kept.toString(), "--root", project.folder().toString());

    Snapshot snapshot = FindingsReader.read(List.of(kept));
    assertThat(snapshot.runs().get(0).header().module()).isEqualTo("core");
    assertThat(snapshot.findings().get(0).place().file())
        .isEqualTo("core/src/main/java/shop/Orders.java");
  }

  @Test
  void runsOnlyTheChecksThatAreNamed() throws IOException {
    CommandLineRun outcome = project.with("Orders.java", LEAK).check("--only", "UnboundedWait");

    assertThat(outcome.out()).doesNotContain("pool");
    assertThat(outcome.code()).isEqualTo(0);
  }

  @Test
  void runsChecksThatAreOffByDefaultIfNamedOrWithAll() throws IOException {
    project.with(
        "Mails.java",
        """
        import java.util.concurrent.CompletableFuture;

        class Mails {
          CompletableFuture<Void> send(Runnable mail) {
            return CompletableFuture.runAsync(mail);
          }
        }
        """);

    assertThat(project.check().code()).isEqualTo(0);
    assertThat(project.check("--all").code()).isEqualTo(1);
    assertThat(project.check("--only", "AsyncWithoutExecutor").code()).isEqualTo(1);
  }

  @Test
  void passesFlagsOfErrorPronePlainly() throws IOException {
    CommandLineRun outcome =
        project.with("Orders.java", LEAK).check("-Xep:ExecutorNeverShutDown:OFF");

    assertThat(outcome.code()).isEqualTo(0);
  }

  @Test
  void readsTheContractsOfTheProject() throws IOException {
    project
        .with("lib/Broker.java", "package lib; public class Broker { public void stop() {} }")
        .with("app/App.java", "package app; class App { void run() { new lib.Broker(); } }")
        .with(
            "stubs/broker.leash",
            "package lib;\n@OwnsThread(releasedBy = {\"stop\"}) class Broker { Broker(); }\n");

    String stubs = project.folder().resolve("stubs").toString();
    assertThat(project.check().code()).isEqualTo(0);
    assertThat(project.check("--contracts", stubs).code()).isEqualTo(1);
  }

  @Test
  void takesTheSourceForTheJavaVersionThatIsNamed() throws IOException {
    project.with("Orders.java", "class Orders { String text = \"\"\"\n  a text block\"\"\"; }");

    assertThat(project.check().err()).isEmpty();
    assertThat(project.check("--release", "11").err()).contains("left out");
  }

  @Test
  void runsNoAnnotationProcessorUnlessAsked() throws IOException {
    Path trace = folder.resolve("it-ran");
    Path processor = compiledProcessor(trace);
    project.with("Orders.java", LEAK);

    CommandLineRun outcome = project.check("--classpath", processor.toString());
    assertThat(Files.exists(trace)).isFalse();
    assertThat(outcome.out()).contains("'pool'");

    CommandLineRun asked = project.check("--classpath", processor.toString(), "--proc");
    assertThat(Files.exists(trace)).isTrue();
    assertThat(asked.out()).contains("'pool'");
  }

  private Path compiledProcessor(Path trace) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("processor"));
    Path source = folder.resolve("Trace.java");
    Files.writeString(
        source,
        """
        import java.nio.file.*;
        import java.util.Set;
        import javax.annotation.processing.*;
        import javax.lang.model.SourceVersion;
        import javax.lang.model.element.TypeElement;

        @SupportedAnnotationTypes("*")
        public class Trace extends AbstractProcessor {
          @Override public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
          }
          @Override public boolean process(Set<? extends TypeElement> s, RoundEnvironment r) {
            try {
              Files.writeString(Path.of("TRACE"), "");
            } catch (java.io.IOException e) {
              throw new RuntimeException(e);
            }
            return false;
          }
        }
        """
            .replace("TRACE", trace.toString()));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
    assertThat(code).isEqualTo(0);
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(services.resolve("javax.annotation.processing.Processor"), "Trace\n");
    return classes;
  }

  @Test
  void saysInOneLineWhatIsWrong() throws IOException {
    String project = this.project.with("Orders.java", LEAK).folder().toString();

    assertUnusable("nowhere: no such file or folder", "nowhere");
    assertUnusable("no check 'Nonsense'; there are Async", project, "--only", "Nonsense");
    assertUnusable("no such file or folder: no.jar", project, "--classpath", "no.jar");
    assertUnusable("no such file or folder: stubs", project, "--contracts", "stubs");
    assertUnusable("release version 4711 not supported", project, "--release", "4711");
    assertUnusable("only flags of Error Prone", project, "-Xlint");
    assertUnusable("doesn't change sources", project, "-XepPatchLocation:IN_PLACE");
    assertUnusable("-Xep:UnboundedWait:LOUD", project, "-Xep:UnboundedWait:LOUD");
    assertUnusable("processors run only with --proc", project, "--processorpath", project);
    assertUnusable("has no pom.xml", project, "--maven");
    assertUnusable("not all sources are below", project, "--root", project + "/elsewhere");
  }

  private static void assertUnusable(String line, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(arguments));
    CommandLineRun outcome = leash(all.toArray());
    assertThat(outcome.err()).contains(line);
    assertThat(outcome.err().lines().toList()).hasSize(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void needsAPath() {
    CommandLineRun outcome = leash("check");

    assertThat(outcome.err()).contains("Missing required parameter: 'PATH'");
    assertThat(outcome.code()).isEqualTo(2);
  }
}
