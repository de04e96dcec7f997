package dev.leash.checker.flow;

import com.sun.source.tree.Tree;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * One way out with an open obligation.
 *
 * @param kind how control leaves
 * @param at the statement or call that leaves, or null for the end of the body
 * @param caught for {@link ExitKind#THROW}: whether the exception is caught, so that the body ends
 *     normally all the same
 */
public record Exit(ExitKind kind, @Nullable Tree at, boolean caught) {}
