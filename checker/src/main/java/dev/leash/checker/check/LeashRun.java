package dev.leash.checker.check;

import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.MultiTaskListener;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.facts.Creations;
import dev.leash.checker.facts.FactScanner;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.facts.RunUnits;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Leak;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.ModuleOptions;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.handles.Handles;
import dev.leash.checker.module.inventory.Inventory;
import dev.leash.checker.module.retention.Retention;
import dev.leash.checker.module.spawning.Spawning;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.waits.ThreadKeepers;
import dev.leash.checker.module.waits.WaitAnalysis;
import dev.leash.checker.recording.Recorder;
import dev.leash.checker.recording.Reported;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The analysis of one javac run, made when the first class is checked and kept in the run's {@link
 * Context}, since builds compile many modules in one process.
 */
final class LeashRun {

  /** What a test wants to happen, or to fail, before the analysis. */
  static final Context.Key<Runnable> BEFORE_ANALYSIS = new Context.Key<>();

  private static final Context.Key<LeashRun> KEY = new Context.Key<>();

  private final Notes notes;
  private final Map<Tree, List<Finding>> byClass = new IdentityHashMap<>();
  private final List<Finding> found = new ArrayList<>();
  private final Set<CompilationUnitTree> analysed =
      Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable RunFacts facts;
  private @Nullable Recorder recorder;

  private LeashRun(Notes notes) {
    this.notes = notes;
  }

  /** What is reported in {@code type} itself, not in classes nested in it. */
  static List<Finding> findingsIn(ClassTree type, VisitorState state) {
    LeashRun run = of(state);
    return run.byClass.getOrDefault(type, List.of());
  }

  /** The leaks that are reported in the innermost class around {@code path}. */
  static List<Leak> leaksIn(TreePath path, VisitorState state) {
    TreePath type = Paths.enclosing(path, ClassTree.class);
    return type == null
        ? List.of()
        : findingsIn((ClassTree) type.getLeaf(), state).stream()
            .filter(Leak.class::isInstance)
            .map(Leak.class::cast)
            .toList();
  }

  /** The defects that are reported in the innermost class around {@code path}. */
  static List<Defect> defectsIn(TreePath path, VisitorState state) {
    TreePath type = Paths.enclosing(path, ClassTree.class);
    return type == null
        ? List.of()
        : findingsIn((ClassTree) type.getLeaf(), state).stream()
            .filter(Defect.class::isInstance)
            .map(Defect.class::cast)
            .toList();
  }

  /** Says that a bug of ours made the checks skip something. */
  static void bug(Throwable problem, VisitorState state) {
    of(state).notes.bug(problem);
  }

  /** The facts of the run, for fixes that look beyond the class; null if the analysis failed. */
  static @Nullable RunFacts facts(VisitorState state) {
    return of(state).facts;
  }

  /**
   * Takes note of a finding if the run leaves its findings behind or knows some already; tells
   * whether it is to be reported.
   */
  static State record(Reported reported, VisitorState state) {
    LeashRun run = of(state);
    return run.recorder == null || run.facts == null
        ? reported.suppressed() ? State.SUPPRESSED : State.OPEN
        : run.recorder.record(reported, run.facts);
  }

  /** Takes note that {@code check} looks at this run. */
  static void runs(String check, VisitorState state) {
    LeashRun run = of(state);
    if (run.recorder != null) {
      run.recorder.runs(check);
    }
  }

  private static LeashRun of(VisitorState state) {
    LeashRun run = state.context.get(KEY);
    if (run == null) {
      run = new LeashRun(new Notes(state.context));
      state.context.put(KEY, run);
    }
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    if (run.analysed.isEmpty()
        || !(isWholeRunInView(state.context) || run.analysed.contains(unit))) {
      run.analysed.add(unit);
      run.analyse(state);
    }
    return run;
  }

  /** A bug of ours must not break anybody's build: whatever goes wrong is said once. */
  private void analyse(VisitorState state) {
    try {
      Runnable before = state.context.get(BEFORE_ANALYSIS);
      if (before != null) {
        before.run();
      }
      analyse(state.context, state.errorProneOptions(), state.getPath());
    } catch (Throwable problem) {
      notes.bug(problem);
    }
  }

  private void analyse(Context context, ErrorProneOptions asked, TreePath current) {
    RunOptions options = RunOptions.read(asked.getFlags(), notes::problem);
    ContractBook book = ContractBook.forRun(context, options.contracts(), notes::problem);
    if (recorder == null && options.settings().isRecording()) {
      recorder =
          new Recorder(context, options.settings(), current.getCompilationUnit(), notes::problem);
      MultiTaskListener.instance(context).add(new AtTheEnd(recorder, notes));
    }
    Set<JCCompilationUnit> units = units(context, current);
    Set<ClassSymbol> declared = new LinkedHashSet<>();
    for (JCCompilationUnit unit : units) {
      Declared.collect(unit, declared);
    }
    RunFacts scanned = FactScanner.scan(units, new Creations(book, declared), book);
    facts = scanned;
    if (recorder != null) {
      recorder.add(units, scanned);
    }
    ModuleOptions moduleOptions =
        new ModuleOptions(options.strict(), options.processWide(), isWholeRunInView(context));
    ModuleAnalysis ownership =
        new ModuleAnalysis(context, scanned, book, moduleOptions, notes::bug);
    ownership.run(this::add);
    Symtab symtab = Symtab.instance(context);
    TaskTools tools = TaskTools.of(ownership.tools(), symtab);
    new WaitAnalysis(tools, symtab, notes::bug).run(this::add);
    RunJudge.runAll(Handles.judges(tools), this::add, notes::bug);
    RunJudge.runAll(Spawning.judges(tools), this::add, notes::bug);
    ownership.judgeKeepers(ThreadKeepers.of(tools), this::add);
    if (OffByDefault.Asked.isFor(AsyncWithoutExecutor.class, asked)) {
      RunJudge.runAll(List.of(Spawning.ofCommonPool(tools)), this::add, notes::bug);
    }
    if (OffByDefault.Asked.isFor(ThreadLocalNeverRemoved.class, asked)) {
      RunJudge.runAll(Retention.judges(tools), this::add, notes::bug);
    }
    if (recorder != null) {
      recorder.add(() -> Inventory.of(ownership, tools, found, notes::bug));
    }
  }

  private void add(Finding finding) {
    found.add(finding);
    TreePath type = Paths.enclosing(finding.at(), ClassTree.class);
    if (type != null) {
      byClass.computeIfAbsent(type.getLeaf(), t -> new ArrayList<>(1)).add(finding);
    }
  }

  private static boolean isWholeRunInView(Context context) {
    return "simple".equals(Options.instance(context).get("compilePolicy"));
  }

  /** The attributed sources of this run: all of them, or under another policy the current one. */
  private static Set<JCCompilationUnit> units(Context context, TreePath current) {
    return isWholeRunInView(context)
        ? RunUnits.of(context)
        : Set.of((JCCompilationUnit) current.getCompilationUnit());
  }
}
