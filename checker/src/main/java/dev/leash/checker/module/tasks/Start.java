package dev.leash.checker.module.tasks;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.leash.checker.facts.Member;

/**
 * A call that puts work on another thread.
 *
 * @param at the call
 * @param member the member that holds it
 * @param method the method that is called
 */
public record Start(TreePath at, Member member, MethodSymbol method) {}
