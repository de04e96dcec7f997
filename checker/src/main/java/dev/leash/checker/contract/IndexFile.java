package dev.leash.checker.contract;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * An index read from the form that {@link IndexFormat} describes. A type's rows are decoded when it
 * is first asked for.
 */
final class IndexFile implements ContractIndex {
  private final byte[] rows;
  private final StringTable strings;
  private final Map<String, Integer> offsets;
  private final Map<String, List<Meaning>> meanings;
  private final Set<String> waitsAndSpawns;
  private final Map<String, TypeRow> decoded = new ConcurrentHashMap<>();

  private IndexFile(
      byte[] rows,
      StringTable strings,
      Map<String, Integer> offsets,
      Map<String, List<Meaning>> meanings,
      Set<String> waitsAndSpawns) {
    this.rows = rows;
    this.strings = strings;
    this.offsets = offsets;
    this.meanings = meanings;
    this.waitsAndSpawns = waitsAndSpawns;
  }

  /**
   * Reads an index.
   *
   * @throws IOException if the bytes are no index, one of another version, or cut off
   */
  static ContractIndex read(byte[] bytes) throws IOException {
    try {
      return open(ByteBuffer.wrap(bytes));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("the index is damaged", e);
    }
  }

  private static ContractIndex open(ByteBuffer in) throws IOException {
    if (in.getInt() != IndexFormat.MAGIC) {
      throw new IOException("the index is damaged");
    }
    int version = in.getInt();
    if (version != IndexFormat.VERSION) {
      throw new IOException("the index has version " + version);
    }
    StringTable strings = StringTable.read(in, count(in));
    Map<String, List<Meaning>> meanings = new HashMap<>();
    RowReader reader = new RowReader(in, strings);
    for (int left = count(in); left > 0; left--) {
      meanings.put(reader.string(), reader.meanings());
    }
    Set<String> waitsAndSpawns = new TreeSet<>(reader.list());
    Map<String, Integer> offsets = new HashMap<>();
    for (int left = count(in); left > 0; left--) {
      offsets.put(reader.string(), in.getInt());
    }
    byte[] rows = new byte[count(in)];
    in.get(rows);
    if (in.hasRemaining()) {
      throw new IOException("the index is damaged");
    }
    return new IndexFile(rows, strings, offsets, meanings, waitsAndSpawns);
  }

  private static int count(ByteBuffer in) throws IOException {
    int count = in.getInt();
    if (count < 0 || count > in.remaining()) {
      throw new IOException("the index is damaged");
    }
    return count;
  }

  @Override
  public @Nullable TypeRow type(String binaryName) {
    Integer offset = offsets.get(binaryName);
    if (offset == null) {
      return null;
    }
    TypeRow row = decoded.get(binaryName);
    if (row == null) {
      try {
        ByteBuffer in = ByteBuffer.wrap(rows).position(offset);
        row = new RowReader(in, strings).type(binaryName);
      } catch (BufferUnderflowException
          | IllegalArgumentException
          | IndexOutOfBoundsException
          | NegativeArraySizeException e) {
        // Damaged behind an intact directory: the type has no contract.
        row =
            new TypeRow(TypeContract.unstated(binaryName), List.of(), List.of(), 0, Place.SHIPPED);
      }
      decoded.put(binaryName, row);
    }
    return row;
  }

  @Override
  public List<Meaning> meanings(String binaryName) {
    return meanings.getOrDefault(binaryName, List.of());
  }

  @Override
  public Set<String> typeNames() {
    return Collections.unmodifiableSet(new TreeSet<>(offsets.keySet()));
  }

  @Override
  public Set<String> annotationNames() {
    return Collections.unmodifiableSet(new TreeSet<>(meanings.keySet()));
  }

  @Override
  public Set<String> waitsAndSpawns() {
    return Collections.unmodifiableSet(waitsAndSpawns);
  }

  /** Decodes rows from where the buffer stands. */
  private static final class RowReader {
    private final ByteBuffer in;
    private final StringTable strings;

    RowReader(ByteBuffer in, StringTable strings) {
      this.in = in;
      this.strings = strings;
    }

    String string() {
      return strings.get(in.getInt());
    }

    private boolean bool() {
      return in.get() != 0;
    }

    private <E extends Enum<E>> E choice(Class<E> type) {
      return Enum.valueOf(type, string());
    }

    List<String> list() {
      List<String> list = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        list.add(string());
      }
      return List.copyOf(list);
    }

    List<Meaning> meanings() {
      List<Meaning> list = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        list.add(new Meaning(choice(Meaning.Word.class), string(), list()));
      }
      return List.copyOf(list);
    }

    TypeRow type(String name) {
      TypeContract contract =
          new TypeContract(
              name,
              choice(Ownership.class),
              list(),
              choice(Starts.class),
              list(),
              choice(Ends.class),
              bool(),
              list(),
              bool(),
              bool(),
              bool(),
              bool(),
              bool());
      int since = in.getInt();
      List<MethodRow> methods = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        methods.add(method());
      }
      List<FieldRow> fields = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        fields.add(new FieldRow(string(), choice(FieldRole.class), blocks(), Place.SHIPPED));
      }
      return new TypeRow(contract, methods, fields, since, Place.SHIPPED);
    }

    private @Nullable Blocks blocks() {
      return bool()
          ? new Blocks(choice(Blocks.Interrupt.class), string(), list(), bool(), bool())
          : null;
    }

    private MethodRow method() {
      String name = string();
      List<String> parameters = list();
      boolean neverBlocks = bool();
      boolean mayThrow = bool();
      int since = in.getInt();
      return new MethodRow(
          name, parameters, contract(), neverBlocks, mayThrow, since, Place.SHIPPED);
    }

    private MethodContract contract() {
      return new MethodContract(
          choice(Result.class),
          choice(Ends.class),
          choice(Starts.class),
          list(),
          bool(),
          bool() ? new Release(bool(), bool()) : null,
          list().stream().map(ParamRole::valueOf).toList(),
          bool(),
          list().stream().map(Integer::valueOf).toList(),
          blocks(),
          blocks(),
          bool() ? new Spawns(bool(), bool(), bool()) : null,
          bool() ? new Cancel(choice(Cancel.Interrupts.class)) : null,
          bool() ? new Pool(choice(Pool.Bound.class), choice(Pool.Bound.class)) : null,
          bool(),
          bool(),
          bool() ? new Signal(list()) : null,
          bool(),
          bool(),
          bool(),
          bool(),
          bool(),
          bool(),
          choice(Residue.class));
    }
  }
}
