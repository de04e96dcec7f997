package dev.leash.checker.module;

import dev.leash.checker.flow.Graphs;

/** What the judges of a run share. */
public record JudgeTools(
    RunView view,
    Tracer tracer,
    Graphs graphs,
    Throwing throwing,
    ProcessWide processWide,
    OwnerInference inference,
    LeakFactory leaks) {}
