package dev.leash.checker.module.waits;

import dev.leash.checker.flow.Graphs;
import dev.leash.checker.module.ProcessWide;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Throwing;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.Calls;
import dev.leash.checker.module.tasks.Enders;
import dev.leash.checker.module.tasks.Loops;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.RunGraph;

/** What the judges of waits and thread ends share. */
record WaitTools(
    RunView view,
    Tracer tracer,
    Graphs graphs,
    Throwing throwing,
    ProcessWide processWide,
    Origins origins,
    Calls calls,
    Loops loops,
    RunGraph graph,
    Enders enders) {}
