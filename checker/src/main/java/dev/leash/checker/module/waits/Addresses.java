package dev.leash.checker.module.waits;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.tasks.Origins;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Where the code says that something is: on this machine or beyond it. */
final class Addresses {

  private static final int DEPTH = 5;

  private final Origins origins;

  Addresses(Origins origins) {
    this.origins = origins;
  }

  /** Where something is. */
  enum Place {
    /** The code doesn't say. */
    UNKNOWN,
    /** Beyond this machine, with nothing in its address that limits the wait. */
    REMOTE,
    /** Beyond this machine, but its address may limit the wait. */
    LIMITED,
    /** On this machine, or no server at all. */
    LOCAL
  }

  /**
   * A string as far as it is known.
   *
   * @param start its constant beginning
   * @param known all its constant parts
   * @param whole whether {@code start} is all of it
   */
  private record Text(String start, String known, boolean whole) {
    static final Text NOTHING = new Text("", "", false);

    Text then(Text other) {
      return whole
          ? new Text(start + other.start, known + other.known, other.whole)
          : new Text(start, known + other.known, false);
    }
  }

  /** Where the address that the expression at {@code path} gives is. */
  Place of(TreePath path, Member member) {
    return of(path, member, 0);
  }

  /** Where the arguments of the call at {@code path}, and its receiver, say that it leads. */
  Place ofCall(TreePath path, Member member) {
    return ofCall(path, member, 0);
  }

  private Place of(TreePath path, Member member, int depth) {
    Type type = ((JCTree) path.getLeaf()).type;
    if (type == null || depth > DEPTH) {
      return Place.UNKNOWN;
    }
    if (JavaNet.isLocalSource(type)) {
      return Place.LOCAL;
    }
    if (!JavaNet.isAddress(type)) {
      return Place.UNKNOWN;
    }
    if (type.tsym.getQualifiedName().contentEquals("java.lang.String")) {
      return place(text(path, member, depth));
    }
    Place place = Place.UNKNOWN;
    for (Origins.Origin origin : origins.of(path, member).origins()) {
      if (origin.tree() instanceof NewClassTree || origin.tree() instanceof MethodInvocationTree) {
        place = both(place, ofCall(origin.at(), origin.member(), depth + 1));
      }
    }
    return place;
  }

  private Place ofCall(TreePath call, Member member, int depth) {
    if (call.getLeaf() instanceof MethodInvocationTree invocation
        && TreeInfo.symbol((JCTree) invocation.getMethodSelect()) instanceof MethodSymbol method
        && JavaNet.isOfThisMachine(method)) {
      return Place.LOCAL;
    }
    TreePath receiver = Origins.receiver(call);
    Place place = receiver == null ? Place.UNKNOWN : of(receiver, member, depth);
    for (ExpressionTree argument : Nodes.arguments(call.getLeaf())) {
      place = both(place, of(new TreePath(call, argument), member, depth));
    }
    return place;
  }

  /** A host on this machine decides, whatever the protocol is. */
  private static Place both(Place one, Place other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private Text text(TreePath path, Member member, int depth) {
    Tree tree = path.getLeaf();
    Type type = ((JCTree) tree).type;
    if (type != null && type.constValue() != null) {
      String value = type.constValue().toString();
      return new Text(value, value, true);
    }
    if (tree instanceof LiteralTree literal && literal.getValue() != null) {
      String value = literal.getValue().toString();
      return new Text(value, value, true);
    }
    if (depth > DEPTH) {
      return Text.NOTHING;
    }
    if (tree instanceof ParenthesizedTree parenthesized) {
      return text(new TreePath(path, parenthesized.getExpression()), member, depth);
    }
    if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      Text left = text(new TreePath(path, sum.getLeftOperand()), member, depth + 1);
      return left.then(text(new TreePath(path, sum.getRightOperand()), member, depth + 1));
    }
    if (tree instanceof MethodInvocationTree) {
      return formatted(path, member, depth);
    }
    return original(path, member, depth);
  }

  private Text original(TreePath path, Member member, int depth) {
    Type type = ((JCTree) path.getLeaf()).type;
    if (type == null || !JavaNet.isAddress(type)) {
      return Text.NOTHING;
    }
    Origins.Found found = origins.of(path, member);
    if (found.origins().size() != 1 || found.origins().get(0).tree() == path.getLeaf()) {
      return Text.NOTHING;
    }
    Origins.Origin origin = found.origins().get(0);
    Text text = text(origin.at(), origin.member(), depth + 1);
    return found.complete() ? text : new Text(text.start(), text.known(), false);
  }

  /** A format says how its result begins. */
  private Text formatted(TreePath call, Member member, int depth) {
    TreePath first = Origins.receiver(call);
    if (first == null && !Nodes.arguments(call.getLeaf()).isEmpty()) {
      first = new TreePath(call, Nodes.arguments(call.getLeaf()).get(0));
    }
    Text format = first == null ? null : text(first, member, depth + 1);
    if (format == null || format.start().isEmpty()) {
      return original(call, member, depth);
    }
    int end = format.start().indexOf('%');
    return new Text(
        end < 0 ? format.start() : format.start().substring(0, end), format.known(), false);
  }

  private static Place place(Text text) {
    String start = text.start().toLowerCase(Locale.ROOT).trim();
    if (JavaNet.isLocalHost(start) && text.whole()) {
      return Place.LOCAL;
    }
    if (JavaNet.isRemoteScheme(start) && text.whole()) {
      return Place.REMOTE;
    }
    int colon = start.indexOf(':');
    if (colon < 2 || start.substring(0, colon).contains("/")) {
      return Place.UNKNOWN;
    }
    String host = host(start);
    if (host == null || JavaNet.isLocalHost(host)) {
      return Place.LOCAL;
    }
    boolean database = start.startsWith("jdbc:");
    if (!database && !JavaNet.isRemoteScheme(start.substring(0, colon))) {
      return Place.LOCAL;
    }
    return database && mayHaveLimits(text) ? Place.LIMITED : Place.REMOTE;
  }

  /** A driver reads its limits from the parameters of its URL. */
  private static boolean mayHaveLimits(Text text) {
    String known = text.known().toLowerCase(Locale.ROOT);
    return known.contains("timeout") || (!text.whole() && known.contains("?"));
  }

  /** The host in a URL, possibly empty where a variable stands; null if it has no host. */
  private static @Nullable String host(String url) {
    int from = url.indexOf("//");
    from = from >= 0 ? from + 2 : url.indexOf(":@") >= 0 ? url.indexOf(":@") + 2 : -1;
    if (from < 0) {
      return null;
    }
    int to = from;
    while (to < url.length() && ":/?;,".indexOf(url.charAt(to)) < 0) {
      to++;
    }
    return url.substring(from, to);
  }
}
