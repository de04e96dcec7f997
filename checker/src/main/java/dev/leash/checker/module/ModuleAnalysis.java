package dev.leash.checker.module;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.OwnerContract;
import dev.leash.checker.contract.Starts;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.flow.Graphs;
import dev.leash.checker.flow.ValueNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Joins the facts of a run: finds every creation of a thread owner, infers which classes are owners
 * themselves, and judges each creation once.
 */
public final class ModuleAnalysis {

  /** Rounds of inference; owners of owners of owners deeper than this count as unknown. */
  private static final int ROUNDS = 8;

  private final RunView view;
  private final Tracer tracer;
  private final OwnerInference inference;
  private final LeakFactory leaks;
  private final JudgeTools tools;
  private final Judge judge;
  private final FieldJudge fieldJudge;
  private final Consumer<Throwable> problems;
  private final Map<Tree, Creation> creations = new IdentityHashMap<>();
  private final List<Creation> ordered = new ArrayList<>();
  private final Map<TraceKey, KnownTrace> traces = new HashMap<>();
  private final Set<Tree> reported = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param problems told what went wrong with a creation that had to be skipped
   */
  public ModuleAnalysis(
      Context context,
      RunFacts facts,
      ContractBook book,
      ModuleOptions options,
      Consumer<Throwable> problems) {
    Types types = Types.instance(context);
    Hierarchy hierarchy = new Hierarchy(facts, types, Names.instance(context));
    Nodes nodes = new Nodes(facts, book, hierarchy);
    InferredOwners inferred = new InferredOwners(facts, types);
    this.view = new RunView(facts, book, hierarchy, nodes, types, inferred, options);
    this.tracer = new Tracer(view);
    this.inference = new OwnerInference(view);
    this.leaks = new LeakFactory(view);
    this.tools =
        new JudgeTools(
            view,
            tracer,
            new Graphs(context),
            new Throwing(view, Symtab.instance(context)),
            new ProcessWide(view, tracer, inference),
            inference,
            leaks);
    this.judge = new Judge(tools);
    this.fieldJudge =
        new FieldJudge(
            tools,
            new Lending(this::releasedArguments, this::endsItsObject),
            new OverwriteJudge(tools, this::isFilledAtStart));
    this.problems = problems;
  }

  /** What was learnt, for further questions; complete after {@link #run}. */
  public JudgeTools tools() {
    return tools;
  }

  /**
   * What becomes of each thread owner that the run makes, in the order of the sources; those that
   * come to hold no thread are left out. Complete after {@link #judgeKeepers}.
   */
  public List<Fate> fates() {
    Fates fates = new Fates(view, judge, fieldJudge);
    List<Fate> result = new ArrayList<>();
    for (Creation creation : ordered) {
      guarded(
          () -> {
            Trace trace = full(creation);
            if (isActive(creation, trace)) {
              result.add(fates.of(creation, trace));
            }
          });
    }
    return result;
  }

  /** Runs the analysis; each leak is given to {@code sink} in an order fixed by the sources. */
  public void run(Consumer<Leak> sink) {
    addContractCreations();
    infer(0);
    Set<VarSymbol> judged = new HashSet<>();
    for (Creation creation : ordered) {
      guarded(() -> judged.addAll(judge(creation, sink)));
    }
    StatedOwners stated = new StatedOwners(view, tracer, fieldJudge, leaks);
    for (VarSymbol variable : view.facts().annotatedVariables()) {
      if (!judged.contains(variable)) {
        guarded(() -> stated.judge(variable, sink));
      }
    }
  }

  /** Judges what {@link #run} couldn't know: objects of classes that keep threads of their own. */
  public void judgeKeepers(List<ThreadKeeper> keepers, Consumer<Leak> sink) {
    int judged = ordered.size();
    if (keepers.stream().filter(inference::learn).count() > 0) {
      infer(judged);
      for (Creation creation : List.copyOf(ordered.subList(judged, ordered.size()))) {
        guarded(() -> judge(creation, sink));
      }
    }
  }

  /** Learns from the creations behind the first {@code from}, and from those found by that. */
  private void infer(int from) {
    boolean changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
      changed = expandFactories();
      for (Creation creation : List.copyOf(ordered.subList(from, ordered.size()))) {
        changed |= learn(creation);
      }
      changed |= addInferredCreations();
    }
  }

  private void guarded(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | StackOverflowError | AssertionError problem) {
      problems.accept(problem);
    }
  }

  private boolean add(Creation creation) {
    if (creations.putIfAbsent(creation.tree(), creation) != null) {
      return false;
    }
    ordered.add(creation);
    return true;
  }

  private void addContractCreations() {
    for (Member member : view.facts().members()) {
      for (JCExpression tree : member.creations()) {
        guarded(() -> addContractCreation(member, tree));
      }
    }
  }

  private void addContractCreation(Member member, JCExpression tree) {
    TreePath path = member.uses().path(tree);
    MethodSymbol constructor = constructor(tree);
    if (path != null && constructor != null && tree.type != null) {
      add(new Creation(path, member, tree.type, constructor, Creation.Kind.CONTRACT, false));
    }
  }

  /** The constructor or factory that {@code tree} calls, or null. */
  public static @Nullable MethodSymbol constructor(JCTree tree) {
    Symbol symbol =
        tree instanceof JCNewClass created
            ? created.constructor
            : tree instanceof JCMethodInvocation call ? TreeInfo.symbol(call.meth) : null;
    return symbol instanceof MethodSymbol method ? method : null;
  }

  /** A method that returns what it creates makes each of its calls a creation. */
  private boolean expandFactories() {
    boolean changed = false;
    Deque<Creation> open = new ArrayDeque<>(ordered);
    while (!open.isEmpty()) {
      Creation creation = open.removeFirst();
      Trace trace = trace(creation, false);
      if (!trace.fields.isEmpty() || trace.endsByItself || trace.givesItselfAway) {
        continue;
      }
      for (MethodSymbol factory : trace.returnedBy) {
        for (Creation derived : callsOf(factory, creation, isActive(creation, trace))) {
          if (add(derived)) {
            changed = true;
            open.add(derived);
          }
        }
      }
    }
    return changed;
  }

  private List<Creation> callsOf(MethodSymbol factory, Creation origin, boolean started) {
    List<Creation> result = new ArrayList<>();
    if (view.book().releasedByFramework(factory) || view.hierarchy().overridesUnseen(factory)) {
      return result;
    }
    for (MethodSymbol called : view.hierarchy().overridden(factory)) {
      for (Member caller : view.facts().callersOf(called)) {
        for (TreePath path : caller.uses().callsOf(called)) {
          if (!(path.getLeaf() instanceof MemberReferenceTree) || isKeptByField(path, caller)) {
            Type type =
                path.getLeaf() instanceof MemberReferenceTree
                    ? factory.getReturnType()
                    : ((JCTree) path.getLeaf()).type;
            result.add(
                new Creation(
                    path, caller, knownType(type, origin), called, origin.kind(), started));
          }
        }
      }
    }
    return result;
  }

  /** Whether what a reference to a factory supplies ends in a field: {@code computeIfAbsent}. */
  private boolean isKeptByField(TreePath reference, Member member) {
    Trace trace = tracer.trace(new ValueNode.Expression(reference, member), null, false);
    return !trace.fields.isEmpty();
  }

  /** The more exact of the static type of a call and the type of what its callee creates. */
  private Type knownType(Type type, Creation origin) {
    return view.book().owner(type) == null ? origin.type() : type;
  }

  private boolean learn(Creation creation) {
    boolean[] changed = new boolean[1];
    guarded(() -> changed[0] = isActive(creation) && inference.learn(creation, full(creation)));
    return changed[0];
  }

  private boolean addInferredCreations() {
    boolean changed = false;
    for (ClassSymbol type : List.copyOf(view.facts().classes())) {
      if (view.inferred().of(type) == null || view.book().ownerByClass(type)) {
        continue;
      }
      for (Member member : view.facts().instantiatorsOf(type)) {
        for (TreePath path : member.uses().instantiationsOf(type)) {
          MethodSymbol constructor = constructor((JCTree) path.getLeaf());
          if (constructor != null) {
            changed |=
                add(
                    new Creation(
                        path, member, type.type, constructor, Creation.Kind.INFERRED, false));
          }
        }
      }
    }
    return changed;
  }

  /** Traces once, and again when what was inferred since may change the answer. */
  private Trace trace(Creation creation, boolean throughReturns) {
    TraceKey key = new TraceKey(creation, throughReturns);
    KnownTrace known = traces.get(key);
    boolean settled = !view.facts().declares(creation.knownClass());
    int version = view.inferred().version();
    if (known == null || !(settled || known.version() == version)) {
      known = new KnownTrace(tracer.trace(creation, throughReturns), version);
      traces.put(key, known);
    }
    return known.trace();
  }

  private record TraceKey(Creation creation, boolean throughReturns) {}

  private record KnownTrace(Trace trace, int version) {}

  /** The trace that decides: through getters if a field holds the value, else up to the return. */
  private Trace full(Creation creation) {
    Trace trace = trace(creation, false);
    return trace.fields.isEmpty() || trace.returnedBy.isEmpty() ? trace : trace(creation, true);
  }

  /** Judges one creation; returns the fields that it filled. */
  private Set<VarSymbol> judge(Creation creation, Consumer<Leak> sink) {
    Trace trace = full(creation);
    if (!isActive(creation, trace) || isReleasedByFramework(trace)) {
      return trace.fields;
    }
    if (trace.fields.isEmpty()) {
      judge.judgeLocal(creation, trace, sink);
      return trace.fields;
    }
    List<Leak> found = new ArrayList<>(1);
    fieldJudge.judge(creation, trace, found::add);
    if (found.isEmpty()) {
      judge.judgeConstructor(creation, trace, found::add);
    }
    if (found.isEmpty()) {
      judge.judgeLoop(creation, trace, found::add);
    }
    boolean throughLocal = Holders.isLocal(Judge.holderOf(creation));
    if (found.isEmpty() && !trace.endsByItself && (trace.keptOnCondition || throughLocal)) {
      judge.judgePaths(creation, trace, found::add);
    }
    found.stream().filter(this::isFirstAt).forEach(sink);
    return trace.fields;
  }

  private boolean endsItsObject(MethodSymbol method) {
    return fieldJudge.isReleaseByConvention(method);
  }

  /** Unseen methods that get an owner passed which {@code type} itself releases: they borrow. */
  private Set<MethodSymbol> releasedArguments(ClassSymbol type) {
    Set<MethodSymbol> result = new HashSet<>();
    for (Creation creation : ordered) {
      if (creation.member().owner() == type) {
        Trace trace = full(creation);
        if (!trace.releases.isEmpty()) {
          trace.lost.stream()
              .map(Site::method)
              .filter(method -> method != null)
              .forEach(result::add);
        }
      }
    }
    return result;
  }

  /** Whether a constructor or initializer stores some creation in {@code field}. */
  private boolean isFilledAtStart(VarSymbol field) {
    for (Creation creation : ordered) {
      MethodSymbol method = creation.member().method();
      if ((method == null || method.isConstructor())
          && creation.member().owner() == field.enclClass()
          && field.equals(Judge.holderOf(creation))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing is reported yet at that place: two creations may share a skipped release. */
  private boolean isFirstAt(Leak leak) {
    return reported.add(leak.at().getLeaf());
  }

  private boolean isReleasedByFramework(Trace trace) {
    return trace.returnedBy.stream().anyMatch(view.book()::releasedByFramework);
  }

  private boolean isActive(Creation creation) {
    return isActive(creation, trace(creation, false));
  }

  /** Whether the created object comes to hold threads at all. */
  private boolean isActive(Creation creation, Trace trace) {
    if (creation.started()) {
      return true;
    }
    if (creation.kind() == Creation.Kind.INFERRED) {
      InferredOwner owner = view.inferred().of(creation.knownClass());
      return owner != null
          && (owner.always
              || owner.activators.contains(creation.constructor())
              || callsAny(trace, owner.activators, creation));
    }
    OwnerContract owner = view.book().owner(creation.type());
    if (owner == null || owner.starts() != Starts.BY_CALL) {
      return true;
    }
    return trace.calls.stream()
        .anyMatch(
            site ->
                site.method() != null && owner.startedBy().contains(site.method().name.toString()));
  }

  /** Whether the creating class itself calls one of {@code methods} on what it made. */
  private boolean callsAny(Trace trace, Set<MethodSymbol> methods, Creation creation) {
    ClassSymbol type = creation.knownClass();
    for (Site site : trace.calls) {
      MethodSymbol called = site.method();
      if (called != null
          && site.member().owner() == creation.member().owner()
          && (methods.contains(called)
              || view.hierarchy().implementations(called, type).stream()
                  .anyMatch(methods::contains))) {
        return true;
      }
    }
    return false;
  }
}
