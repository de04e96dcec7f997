package dev.leash.checker.contract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The strings of an index, each decoded when it is first asked for. */
final class StringTable {
  private final ByteBuffer bytes;
  private final int[] offsets;
  private final AtomicReferenceArray<String> decoded;

  private StringTable(ByteBuffer bytes, int[] offsets) {
    this.bytes = bytes;
    this.offsets = offsets;
    this.decoded = new AtomicReferenceArray<>(offsets.length);
  }

  /**
   * Reads a table from where the buffer stands, and leaves the buffer behind it.
   *
   * @throws IOException if the table is damaged
   */
  static StringTable read(ByteBuffer in, int count) throws IOException {
    int[] offsets = new int[count];
    for (int i = 0; i < count; i++) {
      offsets[i] = in.position();
      int length = in.getShort() & 0xFFFF;
      if (length > in.remaining()) {
        throw new IOException("the index is damaged");
      }
      in.position(in.position() + length);
    }
    return new StringTable(in.duplicate(), offsets);
  }

  /**
   * The string of that number, in the encoding of {@link java.io.DataOutputStream#writeUTF}, which
   * for names is plain UTF-8.
   *
   * @throws IndexOutOfBoundsException if the table has no such number
   */
  String get(int number) {
    String string = decoded.get(number);
    if (string == null) {
      int offset = offsets[number];
      int length = bytes.getShort(offset) & 0xFFFF;
      byte[] encoded = new byte[length];
      bytes.get(offset + Short.BYTES, encoded);
      string = new String(encoded, StandardCharsets.UTF_8);
      decoded.set(number, string);
    }
    return string;
  }
}
