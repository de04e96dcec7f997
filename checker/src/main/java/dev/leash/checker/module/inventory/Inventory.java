package dev.leash.checker.module.inventory;

import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.Fate;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Leak;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.spawning.SpawnBounds;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.waits.WaitEnds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Everything that the analysis of a run looked at, good or bad: its thread owners, tasks, waits and
 * starts, and the open methods through which owners change hands. What is bad is so by a finding;
 * what is good is so because the run shows it.
 */
public final class Inventory {

  private final List<Part> parts = new ArrayList<>();
  private final Consumer<Throwable> problems;

  private Inventory(Consumer<Throwable> problems) {
    this.problems = problems;
  }

  /**
   * The parts of a run, by class and then by their place in the source. To be asked once, after all
   * judges ran.
   *
   * @param findings what the judges found
   * @param problems told what went wrong with a part that had to be left out
   */
  public static List<Part> of(
      ModuleAnalysis ownership,
      TaskTools tools,
      List<Finding> findings,
      Consumer<Throwable> problems) {
    Inventory inventory = new Inventory(problems);
    Lookup lookup = new Lookup(tools.view().facts());
    try {
      inventory.list(tools, ownership.fates(), new Said(findings), lookup);
    } catch (RuntimeException | StackOverflowError | AssertionError problem) {
      problems.accept(problem);
    }
    inventory.parts.sort(
        Comparator.comparingInt((Part part) -> lookup.order(part.member()))
            .thenComparingInt(part -> Positions.start(part.at().getLeaf()))
            .thenComparing(Part::kind));
    return List.copyOf(inventory.parts);
  }

  private void list(TaskTools tools, List<Fate> fates, Said said, Lookup lookup) {
    Owners owners = new Owners(fates, tools.origins());
    OwnerParts ownerParts = new OwnerParts(lookup, said);
    fates.forEach(fate -> add(() -> ownerParts.of(fate)));
    for (Leak leak : said.leaks()) {
      if (!owners.isMadeBy(leak.creation())) {
        add(() -> ownerParts.ofVariable(leak));
      }
    }
    WaitEnds ends = new WaitEnds(tools);
    SpawnBounds bounds = new SpawnBounds(tools);
    TaskParts taskParts = new TaskParts(tools, ends, bounds, owners, said);
    taskParts.bodies().forEach(body -> add(() -> taskParts.of(body)));
    SpawnParts spawnParts = new SpawnParts(bounds, taskParts, lookup, said);
    said.perRound().forEach(defect -> add(() -> spawnParts.ofCreation(defect)));
    WaitParts waitParts = new WaitParts(tools, ends, lookup, said);
    ApiParts apiParts = new ApiParts(tools, fates);
    for (Member member : tools.view().facts().members()) {
      for (JCExpression made : member.selfEnding()) {
        add(() -> ownerParts.ofSelfEnding(made, member));
      }
      for (JCExpression call : member.waits()) {
        add(() -> waitParts.of(call, member));
      }
      for (JCExpression call : member.spawns()) {
        add(() -> spawnParts.of(call, member));
      }
      add(() -> apiParts.of(member));
    }
  }

  /** Adds a part, unless there is none, or a bug of ours keeps it from being judged. */
  private void add(Supplier<@Nullable Part> part) {
    try {
      Part made = part.get();
      if (made != null) {
        parts.add(made);
      }
    } catch (RuntimeException | StackOverflowError | AssertionError problem) {
      problems.accept(problem);
    }
  }
}
