package dev.leash.checker.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Reads lines that have a limit, so that a file without line ends can't fill the memory. */
final class LineReader {

  /** A line has at most as many bytes. */
  static final int LONGEST = 16 << 20;

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  LineReader(InputStream in) {
    this.in = in;
  }

  /**
   * The next line, without its end; null at the end of the file.
   *
   * @throws LineTooLong if it is longer than {@link #LONGEST}
   */
  byte @Nullable [] next() throws IOException {
    line.reset();
    while (filled()) {
      int from = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      if (line.size() + next - from > LONGEST) {
        throw new LineTooLong();
      }
      line.write(buffer, from, next - from);
      if (next < end) {
        next++;
        return line.toByteArray();
      }
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  private boolean filled() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(in.read(buffer), 0);
    }
    return end > 0;
  }

  /** A line that is no entry. */
  static final class LineTooLong extends IOException {

    private static final long serialVersionUID = 1L;

    LineTooLong() {
      super("longer than 16 MiB");
    }
  }
}
