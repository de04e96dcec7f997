package dev.leash.checker.module.tasks;

import com.sun.tools.javac.code.Symtab;
import dev.leash.checker.flow.Graphs;
import dev.leash.checker.module.JudgeTools;
import dev.leash.checker.module.ProcessWide;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Throwing;
import dev.leash.checker.module.Tracer;

/**
 * What the judges of tasks share: the tools of the ownership judges, and on top of them who runs
 * what, who ends it, and which loops and waits it comes to.
 */
public record TaskTools(
    RunView view,
    Tracer tracer,
    Graphs graphs,
    Throwing throwing,
    ProcessWide processWide,
    Origins origins,
    Calls calls,
    Loops loops,
    RunGraph graph,
    Enders enders,
    Requests requests) {

  /** The tools of one run. */
  public static TaskTools of(JudgeTools tools, Symtab symtab) {
    RunView view = tools.view();
    Origins origins = new Origins(view);
    Calls calls = new Calls(view, symtab, origins);
    RunGraph graph = new RunGraph(view, origins);
    return new TaskTools(
        view,
        tools.tracer(),
        tools.graphs(),
        tools.throwing(),
        tools.processWide(),
        origins,
        calls,
        new Loops(view, graph::bodyOf, calls),
        graph,
        new Enders(view, tools.tracer(), origins),
        new Requests(view));
  }
}
