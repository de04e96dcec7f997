package dev.leash.checker.module.waits;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.Signal;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A queue or exchanger that one body makes, through which tasks send what that body takes: all that
 * is done with it is known.
 */
final class Channel {

  private final TaskTools tools;
  private final Counts counts;
  private final Arrivals arrivals;
  private final Signals.Subject subject;
  private final Body home;
  private final Amount room;
  private final List<Take> takes = new ArrayList<>();
  private final List<TreePath> drains = new ArrayList<>();
  private final Map<Tree, Sender> senders = new LinkedHashMap<>();

  /**
   * A place in the home body that takes one element.
   *
   * @param at the call
   * @param tries whether it may take none, and go on
   */
  record Take(TreePath at, boolean tries) {}

  /**
   * What one start of a task sends.
   *
   * @param start the call that starts the task
   * @param anchor the place in the home body that leads there
   * @param sends the calls that send
   * @param chains for each of them the places that lead there, from the body of the task on
   * @param once whether a task comes to each of them once at most
   * @param sure whether each of the calls on the way always sends
   */
  record Sender(
      TreePath start,
      TreePath anchor,
      List<Site> sends,
      List<List<Site>> chains,
      boolean once,
      boolean sure) {}

  private Channel(
      TaskTools tools,
      Counts counts,
      Arrivals arrivals,
      Signals.Subject subject,
      Body home,
      Amount room) {
    this.tools = tools;
    this.counts = counts;
    this.arrivals = arrivals;
    this.subject = subject;
    this.home = home;
    this.room = room;
  }

  /**
   * What {@code subject} is used for by {@code home}; null if it is no such channel, or not all is
   * known of it.
   */
  static @Nullable Channel of(
      Signals.Subject subject, Arrivals.Home home, TaskTools tools, Counts counts, Runs runs) {
    Origins.Origin made = subject.made().get(0);
    Amount room = room(made, counts);
    if (room == null) {
      return null;
    }
    Arrivals arrivals = new Arrivals(runs, counts, made.at(), home);
    Channel channel = new Channel(tools, counts, arrivals, subject, home.body(), room);
    boolean known = subject.calls().stream().allMatch(channel::add);
    boolean taken = !channel.takes.isEmpty() || !channel.drains.isEmpty();
    return known && taken && !channel.senders.isEmpty() ? channel : null;
  }

  /** How many elements have room without anybody who takes them; null if that isn't known. */
  private static @Nullable Amount room(Origins.Origin made, Counts counts) {
    NewClassTree created = (NewClassTree) made.tree();
    MethodSymbol constructor = (MethodSymbol) ((JCTree.JCNewClass) created).constructor;
    if (!Synchronizers.counts(constructor)) {
      return Amount.ZERO;
    }
    return counts.value(created.getArguments().get(0), made.member());
  }

  /** The body that makes it and takes from it. */
  Body home() {
    return home;
  }

  /** What is made there. */
  Origins.Origin made() {
    return subject.made().get(0);
  }

  /** How often the loops around {@code at} in the body of a task go round; null if not known. */
  @Nullable Amount roundsOfTask(Site at) {
    TreePath body = Paths.body(at.at());
    return body == null ? null : counts.rounds(at.at(), body.getLeaf(), made().at(), at.member());
  }

  /** How many elements have room in it. */
  Amount room() {
    return room;
  }

  /** The calls of the home body that take one element. */
  List<Take> takes() {
    return takes;
  }

  /** The places of the home body behind which nobody knows how much was taken. */
  List<TreePath> drains() {
    return drains;
  }

  /** What is sent, by what starts the task. */
  List<Sender> senders() {
    return List.copyOf(senders.values());
  }

  /** How often the loops around {@code at} in the home body go round; null if not known. */
  @Nullable Amount rounds(TreePath at) {
    return counts.rounds(at, home.tree(), made().at(), home.member());
  }

  /** Takes in what is done at {@code site}; false if that is beyond what is understood. */
  private boolean add(Site site) {
    MethodSymbol method = site.method();
    List<Arrivals.Arrival> ways = arrivals.of(site);
    if (method == null || ways == null) {
      return false;
    }
    boolean known = true;
    for (Arrivals.Arrival way : ways) {
      Entries.Entry start = way.start();
      known &= start == null ? takenAt(method, way) : sentBy(site, method, way, start);
    }
    return known;
  }

  private boolean takenAt(MethodSymbol method, Arrivals.Arrival arrival) {
    boolean one =
        Synchronizers.takes(method) || Synchronizers.polls(method) || Synchronizers.swaps(method);
    Signal signal = tools.view().book().method(method).signal();
    TreePath anchor = arrival.anchor();
    if (!(anchor.getLeaf() instanceof MethodInvocationTree)) {
      return false;
    }
    boolean again = takes.removeIf(take -> take.at().getLeaf() == anchor.getLeaf());
    if (one && arrival.once() && !again) {
      takes.add(new Take(anchor, Synchronizers.polls(method) || !arrival.sure()));
    } else {
      drains.add(anchor);
    }
    return one || (signal != null && signal.ends("put"));
  }

  private boolean sentBy(
      Site site, MethodSymbol method, Arrivals.Arrival arrival, Entries.Entry start) {
    if (!Synchronizers.puts(method) && !Synchronizers.swaps(method)) {
      Signal signal = tools.view().book().method(method).signal();
      return signal != null && signal.ends("take") && !Synchronizers.polls(method);
    }
    Wait wait =
        site.at().getLeaf() instanceof MethodInvocationTree
            ? tools.calls().wait(site.at(), site.member(), method)
            : null;
    if (wait == null) {
      return true; // with a limit, or never
    }
    Sender known = senders.get(start.at().getLeaf());
    if (known == null) {
      known = new Sender(start.at(), arrival.anchor(), List.of(), List.of(), true, true);
    } else if (known.anchor().getLeaf() != arrival.anchor().getLeaf()) {
      return false;
    }
    senders.put(
        start.at().getLeaf(),
        new Sender(
            start.at(),
            arrival.anchor(),
            plus(known.sends(), site),
            plus(known.chains(), arrival.chain()),
            known.once() && arrival.once(),
            known.sure() && arrival.sure()));
    return true;
  }

  private static <T> List<T> plus(List<T> some, T one) {
    List<T> more = new ArrayList<>(some);
    more.add(one);
    return List.copyOf(more);
  }

  /** Whether it is an exchanger, or a queue whose elements are put in by such a wait. */
  static boolean mayBeSent(MethodSymbol method, @Nullable Kind kind) {
    return (kind == Kind.QUEUE && Synchronizers.puts(method))
        || (kind == Kind.EXCHANGER && Synchronizers.swaps(method));
  }
}
