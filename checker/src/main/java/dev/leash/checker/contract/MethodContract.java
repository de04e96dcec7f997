package dev.leash.checker.contract;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What a method or constructor promises.
 *
 * @param result what the result means for the caller
 * @param ends for a factory or constructor: how the threads of this result end by themselves, if
 *     that differs from its type
 * @param starts for a factory or constructor: when this result begins to hold a thread, if that
 *     differs from its type
 * @param startedBy names of the starting methods, if {@code starts} is {@link Starts#BY_CALL}
 * @param daemon for a factory or constructor: whether the threads of this result are daemons
 * @param release set if the method releases its receiver
 * @param params the role of each declared parameter, in order; empty if all are unstated
 * @param cancellable whether it says to be cancellable; {@link ContractBook#cancellable} tells
 *     whether that is about itself or about the handle that it returns
 * @param cancellableTasks the numbers of the parameters that take cancellable tasks only, sorted
 * @param blocks set if the call can wait
 * @param readsBlock set if reading from the stream that it returns can wait
 * @param spawns set if the call starts work on another thread
 * @param cancel set if the method cancels its receiver
 * @param pool set if the result, or the new object, is a pool of known shape
 * @param unbounded for the constructor of a queue: whether it takes any number of elements, so that
 *     putting never waits
 * @param reads whether it reads from its receiver, and so waits where the receiver's source does
 * @param signal set if the call ends somebody's wait
 * @param calledAtEnd whether a framework calls it when the object's life ends
 * @param servesRequests whether a framework calls it for each request or message, on a thread that
 *     others need too
 * @param releasedByFramework whether a framework releases what it returns
 * @param selfEnding whether calling it arranges that the receiver's threads end by themselves
 * @param quiet whether it doesn't throw in planned operation
 * @param neverReturns whether it doesn't return normally
 * @param residue what it does to what its receiver keeps for the calling thread
 */
public record MethodContract(
    Result result,
    Ends ends,
    Starts starts,
    List<String> startedBy,
    boolean daemon,
    @Nullable Release release,
    List<ParamRole> params,
    boolean cancellable,
    List<Integer> cancellableTasks,
    @Nullable Blocks blocks,
    @Nullable Blocks readsBlock,
    @Nullable Spawns spawns,
    @Nullable Cancel cancel,
    @Nullable Pool pool,
    boolean unbounded,
    boolean reads,
    @Nullable Signal signal,
    boolean calledAtEnd,
    boolean servesRequests,
    boolean releasedByFramework,
    boolean selfEnding,
    boolean quiet,
    boolean neverReturns,
    Residue residue) {

  /** The contract of a method about which nothing is known. */
  public static final MethodContract UNSTATED =
      new MethodContract(
          Result.UNSTATED,
          Ends.UNSTATED,
          Starts.UNSTATED,
          List.of(),
          false,
          null,
          List.of(),
          false,
          List.of(),
          null,
          null,
          null,
          null,
          null,
          false,
          false,
          null,
          false,
          false,
          false,
          false,
          false,
          false,
          Residue.UNSTATED);

  /** Stores "all unstated" in one way only, so that equal contracts are equal. */
  public MethodContract {
    params =
        params.stream().allMatch(role -> role == ParamRole.UNSTATED)
            ? List.of()
            : List.copyOf(params);
    cancellableTasks = List.copyOf(cancellableTasks);
  }

  /**
   * The role of the argument at {@code index}. Arguments beyond the declared parameters can only be
   * variable ones, so they have the role of the last parameter.
   */
  public ParamRole param(int index) {
    if (params.isEmpty()) {
      return ParamRole.UNSTATED;
    }
    return params.get(Math.min(index, params.size() - 1));
  }
}
