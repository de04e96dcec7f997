package dev.leash.checker.module.inventory;

import com.sun.source.util.TreePath;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What a part has to do with another one, or with code.
 *
 * @param role what the other end is for the part
 * @param other where the other part stands ({@link Part#at}); null if it is none
 * @param label the other end for people: {@code Cache.close()}
 * @param place where that is; null if the run doesn't show it
 */
public record Tie(Role role, @Nullable TreePath other, String label, @Nullable TreePath place) {}
