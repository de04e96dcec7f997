package dev.leash.checker.contract;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How Java itself names places in the network, and what only looks like one. */
public final class JavaNet {

  private static final Set<String> ADDRESSES =
      Set.of(
          "java.lang.String",
          "java.net.URL",
          "java.net.URI",
          "java.net.InetAddress",
          "java.net.SocketAddress",
          "java.net.InetSocketAddress");

  private static final Set<String> LOCAL_SOURCES =
      Set.of(
          "java.io.File",
          "java.nio.file.Path",
          "java.lang.Class",
          "java.lang.ClassLoader",
          "java.lang.Module",
          "java.security.CodeSource",
          "java.security.ProtectionDomain");

  private static final Set<String> LOCAL_HOSTS =
      Set.of("localhost", "127.0.0.1", "0.0.0.0", "::1", "[::1]");

  private static final Set<String> REMOTE_SCHEMES = Set.of("http", "https", "ftp", "ws", "wss");

  /** How many parts of a package's name tell whose it is. */
  private static final int LIBRARY_PARTS = 3;

  private JavaNet() {}

  /** Whether a value of {@code type} can say where something is. */
  public static boolean isAddress(Type type) {
    return ADDRESSES.contains(name(type));
  }

  /** Whether what a value of {@code type} leads to is on this machine. */
  public static boolean isLocalSource(Type type) {
    return LOCAL_SOURCES.contains(name(type));
  }

  /** Whether a value of {@code type} can lead to files and resources as well as to a server. */
  public static boolean leadsAnywhere(Type type) {
    return name(type).equals("java.net.URL");
  }

  /** Whether {@code method} gives an address of this machine. */
  public static boolean isOfThisMachine(MethodSymbol method) {
    return method.name.contentEquals("getLoopbackAddress")
        || method.name.contentEquals("getLocalHost");
  }

  /** Whether {@code host} is this machine. */
  public static boolean isLocalHost(String host) {
    return LOCAL_HOSTS.contains(host);
  }

  /** Whether something of that URL scheme is in the network. */
  public static boolean isRemoteScheme(String scheme) {
    return REMOTE_SCHEMES.contains(scheme);
  }

  /** Whether a value of {@code type} speaks HTTP, whatever its address. */
  public static boolean isHttp(Type type, Types types) {
    for (Type above : types.closure(types.erasure(type))) {
      if (above.tsym.getQualifiedName().contentEquals("java.net.HttpURLConnection")) {
        return true;
      }
    }
    return false;
  }

  /** Whether calling {@code method} makes sense for HTTP only. */
  public static boolean isForHttp(MethodSymbol method) {
    return method.owner.getQualifiedName().contentEquals("java.net.URLConnection")
        && (method.name.contentEquals("setRequestProperty")
            || method.name.contentEquals("addRequestProperty"));
  }

  /** Whether instances of {@code type} wait for somebody to come, not for an answer. */
  public static boolean isServer(Type type, Types types) {
    for (Type above : types.closure(types.erasure(type))) {
      if (above.tsym.getQualifiedName().contentEquals("java.net.ServerSocket")) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code type} is a length of time, or a unit of it. */
  public static boolean isTime(Type type) {
    String name = name(type);
    return name.equals("java.time.Duration") || name.equals("java.util.concurrent.TimeUnit");
  }

  /** Whether {@code method} tells how much can be read without waiting. */
  public static boolean looksFirst(MethodSymbol method) {
    return method.getParameters().isEmpty()
        && (method.name.contentEquals("available") || method.name.contentEquals("ready"));
  }

  /** Whether {@code method} belongs to Java itself. */
  public static boolean isOfJava(MethodSymbol method) {
    return method.packge().getQualifiedName().toString().startsWith("java");
  }

  /** Whether {@code method} is given a time limit, as its name says. */
  public static boolean setsTimeLimit(MethodSymbol method) {
    return !method.getParameters().isEmpty()
        && method.name.toString().toLowerCase(Locale.ROOT).contains("timeout");
  }

  /** Whether two methods belong to one library, as far as their packages tell. */
  public static boolean areOfOneLibrary(MethodSymbol one, MethodSymbol other) {
    return library(one).equals(library(other));
  }

  private static List<String> library(MethodSymbol method) {
    List<String> parts = List.of(method.packge().getQualifiedName().toString().split("\\."));
    return parts.subList(0, Math.min(LIBRARY_PARTS, parts.size()));
  }

  /** Whether {@code source} sets, or names, the limits that all URL connections begin with. */
  public static boolean setsDefaultLimits(CharSequence source) {
    return source.toString().contains("sun.net.client.default");
  }

  /** Whether {@code type} has test methods. */
  public static boolean isTest(ClassSymbol type) {
    for (Symbol member : type.members().getSymbols()) {
      if (member instanceof MethodSymbol) {
        for (var annotation : member.getAnnotationMirrors()) {
          String name = annotation.type.tsym.getQualifiedName().toString();
          if (name.startsWith("org.junit.") || name.startsWith("org.testng.")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String name(Type type) {
    return type.tsym == null ? "" : type.tsym.getQualifiedName().toString();
  }
}
