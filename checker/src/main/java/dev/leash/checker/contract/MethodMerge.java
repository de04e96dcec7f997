package dev.leash.checker.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Joins what several places say about one method. What is said first wins. */
final class MethodMerge {
  private final ParamRole[] params;
  private final Set<Integer> cancellableTasks = new TreeSet<>();
  private boolean cancellable;
  private Result result = Result.UNSTATED;
  private Ends ends = Ends.UNSTATED;
  private Starts starts = Starts.UNSTATED;
  private List<String> startedBy = List.of();
  private @Nullable Release release;
  private @Nullable Blocks blocks;
  private @Nullable Blocks readsBlock;
  private @Nullable Spawns spawns;
  private @Nullable Cancel cancel;
  private @Nullable Pool pool;
  private boolean unbounded;
  private boolean daemon;
  private boolean neverBlocks;
  private boolean mayThrow;
  private boolean reads;
  private @Nullable Signal signal;
  private boolean calledAtEnd;
  private boolean servesRequests;
  private boolean releasedByFramework;
  private boolean selfEnding;
  private boolean quiet;
  private boolean neverReturns;
  private Residue residue = Residue.UNSTATED;

  MethodMerge(int parameters) {
    params = new ParamRole[parameters];
    Arrays.fill(params, ParamRole.UNSTATED);
  }

  void add(MethodRow row) {
    add(row.contract());
    neverBlocks |= row.neverBlocks() && blocks == null;
    mayThrow |= row.mayThrow() && !quiet;
  }

  private void add(MethodContract contract) {
    result(contract.result());
    ends = ends == Ends.UNSTATED ? contract.ends() : ends;
    if (starts == Starts.UNSTATED) {
      starts = contract.starts();
      startedBy = contract.startedBy();
    }
    release = release == null ? contract.release() : release;
    blocks = blocks == null && !neverBlocks ? contract.blocks() : blocks;
    readsBlock = readsBlock == null ? contract.readsBlock() : readsBlock;
    reads |= contract.reads();
    spawns = spawns == null ? contract.spawns() : spawns;
    cancel = cancel == null ? contract.cancel() : cancel;
    pool = pool == null ? contract.pool() : pool;
    unbounded |= contract.unbounded();
    daemon |= contract.daemon();
    signal = signal == null ? contract.signal() : signal;
    calledAtEnd |= contract.calledAtEnd();
    servesRequests |= contract.servesRequests();
    releasedByFramework |= contract.releasedByFramework();
    selfEnding |= contract.selfEnding();
    quiet(contract.quiet());
    neverReturns |= contract.neverReturns();
    residue = residue == Residue.UNSTATED ? contract.residue() : residue;
    cancellable |= contract.cancellable();
    contract.cancellableTasks().forEach(this::cancellableTask);
    for (int i = 0; i < params.length; i++) {
      param(i, contract.param(i));
    }
  }

  void cancellable() {
    cancellable = true;
  }

  void cancellableTask(int index) {
    if (index < params.length) {
      cancellableTasks.add(index);
    }
  }

  void result(Result said) {
    result = result == Result.UNSTATED ? said : result;
  }

  void param(int index, ParamRole said) {
    if (index >= 0 && index < params.length && params[index] == ParamRole.UNSTATED) {
      params[index] = said;
    }
  }

  void allParams(ParamRole said) {
    for (int i = 0; i < params.length; i++) {
      param(i, said);
    }
  }

  void release(Release said) {
    release = release == null ? said : release;
  }

  void quiet(boolean said) {
    quiet |= said && !mayThrow;
  }

  void unbounded(boolean said) {
    unbounded |= said;
  }

  void calledAtEnd() {
    calledAtEnd = true;
  }

  void servesRequests() {
    servesRequests = true;
  }

  void releasedByFramework() {
    releasedByFramework = true;
  }

  void neverReturns() {
    neverReturns = true;
  }

  MethodContract contract() {
    MethodContract contract =
        new MethodContract(
            result,
            ends,
            starts,
            startedBy,
            daemon,
            release,
            List.of(params),
            cancellable,
            List.copyOf(cancellableTasks),
            blocks,
            readsBlock,
            spawns,
            cancel,
            pool,
            unbounded,
            reads,
            signal,
            calledAtEnd,
            servesRequests,
            releasedByFramework,
            selfEnding,
            quiet,
            neverReturns,
            residue);
    return contract.equals(MethodContract.UNSTATED) ? MethodContract.UNSTATED : contract;
  }
}
