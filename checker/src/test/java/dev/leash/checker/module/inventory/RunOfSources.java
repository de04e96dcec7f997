package dev.leash.checker.module.inventory;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.facts.Creations;
import dev.leash.checker.facts.FactScanner;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.ModuleOptions;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.handles.Handles;
import dev.leash.checker.module.spawning.Spawning;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.waits.ThreadKeepers;
import dev.leash.checker.module.waits.WaitAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.tools.JavaFileObject;

/** Attributes sources, runs all judges on them as a compile does, and lists the parts. */
final class RunOfSources {

  /** What the judges found. */
  final List<Finding> findings = new ArrayList<>();

  /** What went wrong. */
  final List<Throwable> problems = new ArrayList<>();

  /** The inventory. */
  final List<Part> parts;

  private final ModuleAnalysis ownership;
  private final TaskTools tools;

  RunOfSources(List<? extends JavaFileObject> sources, List<String> options) {
    BasicJavacTask task =
        (BasicJavacTask)
            JavacTool.create().getTask(null, null, diagnostic -> {}, options, null, sources);
    List<JCCompilationUnit> units = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      units.add((JCCompilationUnit) unit);
    }
    task.analyze();
    Context context = task.getContext();
    ContractBook book = ContractBook.forRun(context, List.of(), problem -> {});
    RunFacts facts = FactScanner.scan(units, new Creations(book, declared(units)), book);
    Consumer<Throwable> problem = problems::add;
    ownership =
        new ModuleAnalysis(context, facts, book, new ModuleOptions(false, false, true), problem);
    ownership.run(findings::add);
    Symtab symtab = Symtab.instance(context);
    tools = TaskTools.of(ownership.tools(), symtab);
    new WaitAnalysis(tools, symtab, problem).run(findings::add);
    RunJudge.runAll(Handles.judges(tools), findings::add, problem);
    RunJudge.runAll(Spawning.judges(tools), findings::add, problem);
    ownership.judgeKeepers(ThreadKeepers.of(tools), findings::add);
    parts = Inventory.of(ownership, tools, findings, problem);
  }

  /** The inventory as it is with one more finding. */
  List<Part> partsWith(Finding finding) {
    List<Finding> more = new ArrayList<>(findings);
    more.add(finding);
    return Inventory.of(ownership, tools, more, problems::add);
  }

  private static Set<ClassSymbol> declared(List<JCCompilationUnit> units) {
    Set<ClassSymbol> declared = new LinkedHashSet<>();
    TreeScanner scanner =
        new TreeScanner() {
          @Override
          public void visitClassDef(JCClassDecl tree) {
            if (tree.sym != null) {
              declared.add(tree.sym);
            }
            super.visitClassDef(tree);
          }
        };
    units.forEach(unit -> scanner.scan(unit.defs));
    return declared;
  }
}
