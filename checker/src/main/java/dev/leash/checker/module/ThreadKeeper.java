package dev.leash.checker.module;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.Set;

/**
 * A class that keeps a thread of its own, which runs until the class itself ends it.
 *
 * @param type the class
 * @param field the field that holds the thread
 * @param thread the creation of the thread
 * @param starts the methods and constructors of the class that start it
 * @param ends the methods of the class that end it
 */
public record ThreadKeeper(
    ClassSymbol type,
    VarSymbol field,
    Creation thread,
    Set<MethodSymbol> starts,
    Set<MethodSymbol> ends) {}
