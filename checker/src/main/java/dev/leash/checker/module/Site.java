package dev.leash.checker.module;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.leash.checker.facts.Member;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A place where something is done to a tracked value.
 *
 * @param at the expression or statement
 * @param member the member that holds it
 * @param method the method that is called there, or null if none is
 */
public record Site(TreePath at, Member member, @Nullable MethodSymbol method) {}
