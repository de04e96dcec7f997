package dev.leash.checker.contract;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * A method as a stub names it: {@code java.net.Socket#setSoTimeout(int)}.
 *
 * @param type the qualified name of the type that declares it; empty if it is that of the row
 * @param name its simple name
 * @param parameters its erased parameter types, each simple or qualified
 */
public record MethodName(String type, String name, List<String> parameters) {

  /** Reads a name as written in a stub. */
  public static MethodName parse(String written) {
    int hash = written.indexOf('#');
    int open = written.indexOf('(', hash + 1);
    int close = written.lastIndexOf(')');
    String type = hash < 0 ? "" : written.substring(0, hash).trim();
    if (open < 0 || close < open) {
      return new MethodName(type, written.substring(hash + 1).trim(), List.of());
    }
    List<String> parameters = new ArrayList<>();
    for (String parameter : written.substring(open + 1, close).split(",", -1)) {
      if (!parameter.isBlank()) {
        parameters.add(parameter.trim());
      }
    }
    return new MethodName(type, written.substring(hash + 1, open).trim(), List.copyOf(parameters));
  }

  /** Whether this names exactly {@code method}, not one that it overrides. */
  public boolean names(MethodSymbol method, Types types) {
    if (!method.name.contentEquals(name)
        || (!type.isEmpty() && !method.owner.getQualifiedName().contentEquals(type))) {
      return false;
    }
    List<String> erased = new ArrayList<>();
    for (Type parameter : method.type.getParameterTypes()) {
      erased.add(types.erasure(parameter).toString());
    }
    return Signatures.match(parameters, erased);
  }
}
