package dev.leash.checker.check;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import java.util.HashSet;
import java.util.Set;

/** Says on javac's own output what went wrong inside Leash, each thing once, never as an error. */
final class Notes {

  private static final String REPORT = "https://github.com/leash-dev/leash/issues";

  private final Log log;
  private final Set<String> said = new HashSet<>();
  private boolean toldHowToReport;

  Notes(Context context) {
    this.log = Log.instance(context);
  }

  /** A problem of the user's input: one line that says where, what is wrong and what is right. */
  void problem(String line) {
    if (said.add(line)) {
      log.printRawLines(Log.WriterKind.WARNING, "warning: [Leash] " + line);
    }
  }

  /** Something worth knowing that is no mistake. */
  void remark(String line) {
    if (said.add(line)) {
      log.printRawLines(Log.WriterKind.NOTICE, "Note: [Leash] " + line);
    }
  }

  /** A bug of ours: what it touched is skipped. */
  void bug(Throwable problem) {
    StackTraceElement[] trace = problem.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    if (said.add(problem.getClass() + where)) {
      String report = toldHowToReport ? "" : "; please report this line at " + REPORT;
      toldHowToReport = true;
      log.printRawLines(
          Log.WriterKind.NOTICE,
          "Note: [Leash] skipped some code after an internal error: " + problem + where + report);
    }
  }
}
