package dev.leash.checker.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * A command that ran.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained about
 */
record CommandLineRun(int code, String out, String err) {

  /** Runs {@code leash} with {@code args}. */
  static CommandLineRun leash(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
