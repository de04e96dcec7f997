package dev.leash.checker.report.map;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.Place;
import dev.leash.checker.report.Snapshot;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Who creates, owns, runs and releases which threads, and how waits end.
 *
 * @param nodes its parts, ordered by module, class and sort; a node's number is its place in this
 *     list
 */
public record ThreadMap(List<Node> nodes) {

  /** The map of all runs of {@code snapshot}. */
  public static ThreadMap of(Snapshot snapshot) {
    return new MapBuilder().build(snapshot);
  }

  /** What a node is. */
  public enum Sort {
    /** A thread owner. */
    OWNER("owner"),
    /** A call that starts a thread or gives a task to a pool. */
    SPAWN("start"),
    /** Code that another thread runs. */
    TASK("task"),
    /** A call that can wait. */
    WAIT("wait"),
    /** A method that hands an owner or a handle over. */
    API("API"),
    /** What a finding is about, where nothing else is known of it. */
    OTHER("code");

    private final String word;

    Sort(String word) {
      this.word = word;
    }

    /** What people call it. */
    public String word() {
      return word;
    }
  }

  /** How a node does, the worst first. */
  public enum Status {
    /** There is a finding about it. */
    LEAK("leak"),
    /** There is one, and it stands in the baseline. */
    KNOWN("known leak"),
    /** There is one, and the source suppresses it. */
    SUPPRESSED("suppressed"),
    /** A method whose contract isn't stated. */
    UNDECLARED("undeclared"),
    /** The code in view doesn't show it. */
    UNKNOWN("not known"),
    /** It is as it should be. */
    GOOD("in order");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** What people call it. */
    public String word() {
      return word;
    }
  }

  /**
   * A part of the program.
   *
   * @param sort what it is
   * @param status how it does
   * @param module the module, and what of it, for people
   * @param type the class, by its binary name
   * @param member the method or field
   * @param name what people call it
   * @param what the type of an owner, or the method that waits or spawns
   * @param note how it does, in a few words
   * @param place where it stands
   * @param findings what is wrong with it
   * @param ties what it has to do with
   * @param parent the node that it is drawn behind: the owner of a task, the task of a wait; null
   *     if there is none
   */
  public record Node(
      Sort sort,
      Status status,
      String module,
      String type,
      String member,
      String name,
      String what,
      String note,
      Place place,
      List<FindingEntry> findings,
      List<Tie> ties,
      @Nullable Integer parent) {

    /** {@link #what} without packages and parameters. */
    public String shortWhat() {
      return what.replaceFirst("(?s)\\(.*", "").replaceFirst("^(?:[a-z_]\\w*\\.)+(?=[A-Z])", "");
    }

    /** The name of the outermost class: what nodes are drawn together by. */
    public String cluster() {
      return cluster(type);
    }

    static String cluster(String type) {
      int inner = type.indexOf('$', type.lastIndexOf('.') + 2);
      return inner < 0 ? type : type.substring(0, inner);
    }
  }

  /**
   * What a node has to do with.
   *
   * @param role "held by", "released by", "runs on", …
   * @param node the number of the other node; null if it is none
   * @param label the other end for people
   * @param place where that is; null if it isn't known
   */
  public record Tie(String role, @Nullable Integer node, String label, @Nullable Place place) {}
}
