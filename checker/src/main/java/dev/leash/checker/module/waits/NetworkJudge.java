package dev.leash.checker.module.waits;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.MethodName;
import dev.leash.checker.contract.ParamRole;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds what is waited on for the network although nothing, from where it is made to where it is
 * waited on, sets a time limit.
 */
final class NetworkJudge implements RunJudge {

  private final TaskTools tools;
  private final RunView view;
  private final Addresses addresses;
  private final NetworkEnds ends;
  private final StatementLimits statements;
  private final Predicate<Tree> said;
  private final Map<ClassSymbol, NetworkWait> firsts = new LinkedHashMap<>();
  private @Nullable Boolean defaultLimits;

  /**
   * Judges one run.
   *
   * @param said whether a wait has been reported already, for another reason
   */
  NetworkJudge(TaskTools tools, Predicate<Tree> said) {
    this.said = said;
    this.tools = tools;
    this.view = tools.view();
    this.addresses = new Addresses(tools.origins());
    this.ends = new NetworkEnds(tools);
    this.statements = new StatementLimits(tools, addresses);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Member member : view.facts().members()) {
      for (JCExpression tree : member.waits()) {
        if (called(tree) instanceof MethodSymbol method) {
          Finding finding = judge(tree, method, member);
          if (finding != null) {
            sink.accept(finding);
          }
        }
      }
    }
    firsts.values().forEach(sink);
  }

  private @Nullable Finding judge(JCExpression tree, MethodSymbol method, Member member) {
    MethodContract contract = view.book().method(method);
    Blocks made = contract.readsBlock();
    if (made != null && !made.limitedBy().isEmpty()) {
      Limits limits = new Limits(view, made);
      String type = limits.typeOf(tree.type);
      TreePath at = type == null || !isPlain(tree, method, contract) ? null : path(tree, member);
      if (at == null || type == null) {
        return null;
      }
      return limits.types().size() > 1
          ? statement(at, member, method, limits, type)
          : creation(at, member, method, limits, type);
    }
    Blocks blocks = contract.blocks();
    return blocks != null && isShorthand(method, blocks) ? shorthand(tree, member, blocks) : null;
  }

  private static @Nullable Symbol called(Tree tree) {
    return tree instanceof JCTree.JCNewClass created
        ? created.constructor
        : TreeInfo.symbol(((JCTree.JCMethodInvocation) tree).meth);
  }

  /** Where the call stands, unless its user sits before it: a test, or a tool's main method. */
  private @Nullable TreePath path(JCExpression tree, Member member) {
    TreePath at = member.uses().path(tree);
    boolean watched =
        at != null
            && (JavaNet.isTest(member.owner())
                || (!view.options().processWide() && tools.processWide().isOnlyForMain(at)));
    return watched ? null : at;
  }

  /** Whether what the call makes is new, and as the library makes it. */
  private boolean isPlain(JCExpression tree, MethodSymbol method, MethodContract contract) {
    return contract.params().stream().noneMatch(role -> role == ParamRole.ALIAS)
        && !(tree instanceof NewClassTree created && created.getClassBody() != null)
        && view.hierarchy().implementations(method).isEmpty();
  }

  /** What accesses a database has many statements, and one place to limit them all: one finding. */
  private @Nullable Finding statement(
      TreePath at, Member member, MethodSymbol method, Limits limits, String type) {
    ClassSymbol file = member.owner().outermostClass();
    NetworkWait first = firsts.get(file);
    if (first == null || !first.others() || start(at) < start(first.at())) {
      NetworkWait wait = creation(at, member, method, limits, type);
      if (wait != null && first == null) {
        firsts.put(file, wait);
      } else if (wait != null && first != null) {
        firsts.put(file, (start(at) < start(first.at()) ? wait : first).ofSeveral());
      }
    }
    return null; // until the whole class is known
  }

  private static int start(TreePath at) {
    return ((JCTree) at.getLeaf()).getStartPosition();
  }

  private @Nullable NetworkWait creation(
      TreePath at, Member member, MethodSymbol method, Limits limits, String type) {
    NetworkUse use = new NetworkUse(tools, at, member, limits);
    List<String> missing = limits.missing(type, use.own());
    if (missing.isEmpty()
        || use.waits().isEmpty()
        || use.isTimed()
        || use.isShared()
        || !isMadeKnown(at, member, method, limits, type)
        || !leadsAway(at, member, use, limits, missing)) {
      return null;
    }
    if (use.waits().stream().anyMatch(wait -> said.test(wait.at().getLeaf()))) {
      return null;
    }
    for (Site wait : use.waits()) {
      if (!ends.canEnd(wait, use)) {
        return new NetworkWait(at, wait.at(), missing, "", false, limits.zero(type, use.own()));
      }
    }
    return null;
  }

  /**
   * Whether what makes it is known not to have set a limit: no factory or connection of unknown
   * origin.
   */
  private boolean isMadeKnown(
      TreePath at, Member member, MethodSymbol method, Limits limits, String type) {
    if ((method.flags() & Flags.ABSTRACT) == 0) {
      return true;
    }
    TreePath maker = Origins.receiver(at);
    if (maker == null) {
      return false;
    }
    if (view.options().strict()) {
      return !isLimitedByMaker(maker, member, limits, type);
    }
    if (limits.types().size() > 1) {
      return statements.mayLack(maker, member, limits);
    }
    Origins.Found found = tools.origins().of(maker, member);
    return found.complete()
        && !found.origins().isEmpty()
        && found.origins().stream().allMatch(this::isUnlimited);
  }

  /** Whether the code sets a limit of what makes it: for strict mode, which knows no unknowns. */
  private boolean isLimitedByMaker(TreePath maker, Member member, Limits limits, String type) {
    Type made = ((JCTree) maker.getLeaf()).type;
    String other = limits.typeOf(made);
    ValueNode node = view.nodes().root(maker.getLeaf(), member);
    if (other == null || other.equals(type) || node == null) {
      return false;
    }
    ClassSymbol known = made.tsym instanceof ClassSymbol c ? c : null;
    return limits.missing(other, tools.tracer().trace(node, known, true)).isEmpty();
  }

  private boolean isUnlimited(Origins.Origin origin) {
    return origin.tree() instanceof MethodInvocationTree
        && called(origin.tree()) instanceof MethodSymbol method
        && (method.isStatic() || tools.origins().of(origin.at(), origin.member()).complete());
  }

  /** Whether it leads off this machine, as far as the code says so. */
  private boolean leadsAway(
      TreePath at, Member member, NetworkUse use, Limits limits, List<String> missing) {
    Addresses.Place place = addresses.ofCall(at, member);
    for (Site site : use.own().calls) {
      boolean tells = site.at().getLeaf() instanceof MethodInvocationTree call && tells(call);
      if (tells && addresses.ofCall(site.at(), site.member()) == Addresses.Place.LOCAL) {
        place = Addresses.Place.LOCAL;
      }
    }
    TreePath receiver = Origins.receiver(at);
    boolean anywhere =
        receiver != null && JavaNet.leadsAnywhere(((JCTree) receiver.getLeaf()).type);
    boolean away =
        (anywhere && place == Addresses.Place.UNKNOWN)
            ? missing.size() < limits.count() || isHttp(at, member, use.own())
            : place != Addresses.Place.LOCAL;
    return away && !(anywhere && hasDefaultLimits());
  }

  /** Whether some source sets a limit for all URL connections of the program. */
  private boolean hasDefaultLimits() {
    Boolean known = defaultLimits;
    if (known == null) {
      known =
          view.facts().members().stream()
              .map(Member::unit)
              .distinct()
              .anyMatch(NetworkJudge::setsDefaultLimits);
      defaultLimits = known;
    }
    return known;
  }

  private static boolean setsDefaultLimits(CompilationUnitTree unit) {
    try {
      return JavaNet.setsDefaultLimits(unit.getSourceFile().getCharContent(true));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static boolean tells(MethodInvocationTree call) {
    return call.getArguments().stream()
        .anyMatch(
            argument -> {
              Type type = ((JCTree) argument).type;
              return type != null && JavaNet.isAddress(type) && !isString(type);
            });
  }

  private static boolean isString(Type type) {
    return type.tsym.getQualifiedName().contentEquals("java.lang.String");
  }

  /** Whether the code takes it for HTTP, and not for whatever it may be. */
  private boolean isHttp(TreePath at, Member member, Trace trace) {
    Type cast = ((JCTree) at.getParentPath().getLeaf()).type;
    if (cast != null && JavaNet.isHttp(cast, view.types())) {
      return true;
    }
    boolean http = false;
    for (Site site : trace.calls) {
      Type receiver = view.nodes().receiverType(site.at().getLeaf());
      if (receiver != null && JavaNet.isHttp(receiver, view.types())) {
        http = true;
        if (asksForHttp(site.member())) {
          return false;
        }
      }
      http |= site.method() != null && JavaNet.isForHttp(site.method());
    }
    return http && !asksForHttp(member);
  }

  private boolean asksForHttp(Member member) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void unused) {
        Type asked = tree.getType() == null ? null : ((JCTree) tree.getType()).type;
        found[0] |= asked != null && JavaNet.isHttp(asked, view.types());
        return super.visitInstanceOf(tree, null);
      }
    }.scan(member.tree(), null);
    return found[0];
  }

  /** Whether the call waits without a limit where a sibling gives something that has limits. */
  private boolean isShorthand(MethodSymbol method, Blocks blocks) {
    if (blocks.limited() || !blocks.limitedBy().isEmpty() || blocks.bounded().isEmpty()) {
      return false;
    }
    MethodName name = MethodName.parse(blocks.bounded());
    ClassSymbol type = method.enclClass();
    for (Symbol sibling : type.members().getSymbols()) {
      if (sibling instanceof MethodSymbol candidate && name.names(candidate, view.types())) {
        Blocks made = view.book().method(candidate).readsBlock();
        return made != null && !made.limitedBy().isEmpty();
      }
    }
    return false;
  }

  private @Nullable Finding shorthand(JCExpression tree, Member member, Blocks blocks) {
    TreePath at = path(tree, member);
    if (at == null
        || addresses.ofCall(at, member) != Addresses.Place.REMOTE
        || hasDefaultLimits()
        || ends.isTimed(new Site(at, member, null))) {
      return null;
    }
    return new NetworkWait(at, at, List.of(), blocks.bounded(), false, null);
  }
}
