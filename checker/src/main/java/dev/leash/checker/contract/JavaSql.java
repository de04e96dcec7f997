package dev.leash.checker.contract;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How code names databases, and the limits that drivers and pools have for their statements. */
public final class JavaSql {

  private static final Set<String> SOURCES =
      Set.of("javax.sql.DataSource", "javax.sql.PooledConnection");

  /** A call that sets a limit of zero, which is none. */
  private static final Pattern ZERO = Pattern.compile("set\\w*timeout\\([^;]*\\b0\\s*\\)\\s*;");

  /** A setting, by its name, or a call that sets it. A statement's own limit is another matter. */
  private static final Pattern LIMIT =
      Pattern.compile(
          "\"[^\"\n]*((socket|query|statement|network)[._-]?timeout|max_(execution|statement)_time"
              + "|oracle\\.(net|jdbc)\\.read_?timeout)"
              + "|\\bset\\w*(socket|network|(default|statement)_?query)timeout\\("
              + "|(source|ds|pool|config|properties)\\.setquerytimeout\\(");

  /** A database that runs inside the program. */
  private static final Pattern EMBEDDED =
      Pattern.compile("jdbc:(sqlite|(h2|hsqldb|derby|duckdb):(?!(tcp:|ssl:|hsql:|https?:)?//))");

  private JavaSql() {}

  /** Whether {@code method} gives a connection of a data source or pool. */
  public static boolean isOfDataSource(MethodSymbol method, Types types) {
    if (!method.name.contentEquals("getConnection")) {
      return false;
    }
    for (Type above : types.closure(types.erasure(method.enclClass().type))) {
      if (SOURCES.contains(above.tsym.getQualifiedName().toString())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code source} names a setting that limits the statements of whole connections, or a
   * database that needs none.
   */
  public static boolean mayLimit(CharSequence source) {
    String text = source.toString().toLowerCase(Locale.ROOT);
    if (text.contains("jdbc:") && EMBEDDED.matcher(text).find()) {
      return true;
    }
    return (text.contains("timeout") || text.contains("_time"))
        && LIMIT.matcher(ZERO.matcher(text).replaceAll(";")).find();
  }
}
