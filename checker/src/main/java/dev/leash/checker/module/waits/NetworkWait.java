package dev.leash.checker.module.waits;

import com.sun.source.util.TreePath;
import dev.leash.checker.module.Finding;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A wait for somebody at the other end of a line that nothing limits.
 *
 * @param at where what it waits on is made
 * @param waiting the call that waits, which may be {@code at} itself
 * @param missing the names of the methods that would set a limit and aren't called; empty if it
 *     takes none
 * @param instead the sibling that gives something with limits, if this one takes none; else empty
 * @param others whether more of its kind stand in the same source file, unreported
 * @param zero a call that sets the limit to a value that means for ever; or null
 */
public record NetworkWait(
    TreePath at,
    TreePath waiting,
    List<String> missing,
    String instead,
    boolean others,
    @Nullable TreePath zero)
    implements Finding {

  /** The same, one of several. */
  NetworkWait ofSeveral() {
    return new NetworkWait(at, waiting, missing, instead, true, zero);
  }
}
