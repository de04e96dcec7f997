package dev.leash.checker.contract;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Writes an index in the form that {@link IndexFormat} describes. */
final class IndexWriter {
  private final ContractIndex index;
  private final Map<String, Integer> strings = new TreeMap<>();

  private IndexWriter(ContractIndex index) {
    this.index = index;
  }

  static byte[] bytes(ContractIndex index) {
    try {
      return new IndexWriter(index).write();
    } catch (IOException e) {
      // Nothing but memory is written to.
      throw new UncheckedIOException(e);
    }
  }

  private byte[] write() throws IOException {
    // Once to learn the strings, once with their numbers in sorted order.
    body();
    int next = 0;
    for (String string : new TreeSet<>(strings.keySet())) {
      strings.put(string, next++);
    }
    byte[] body = body();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(IndexFormat.MAGIC);
    out.writeInt(IndexFormat.VERSION);
    out.writeInt(strings.size());
    for (String string : strings.keySet()) {
      out.writeUTF(string);
    }
    out.write(body);
    return bytes.toByteArray();
  }

  private byte[] body() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(index.annotationNames().size());
    for (String name : index.annotationNames()) {
      string(out, name);
      List<Meaning> meanings = index.meanings(name);
      out.writeInt(meanings.size());
      for (Meaning meaning : meanings) {
        string(out, meaning.word().name());
        string(out, meaning.element());
        strings(out, meaning.inferred());
      }
    }
    strings(out, List.copyOf(index.waitsAndSpawns()));
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    out.writeInt(index.typeNames().size());
    for (String name : index.typeNames()) {
      string(out, name);
      out.writeInt(rows.size());
      TypeRow row = index.type(name);
      if (row != null) {
        type(new DataOutputStream(rows), row);
      }
    }
    out.writeInt(rows.size());
    rows.writeTo(out);
    return bytes.toByteArray();
  }

  private void type(DataOutputStream out, TypeRow row) throws IOException {
    TypeContract contract = row.contract();
    string(out, contract.ownership().name());
    strings(out, contract.releasedBy());
    string(out, contract.starts().name());
    strings(out, contract.startedBy());
    string(out, contract.ends().name());
    out.writeBoolean(contract.daemon());
    strings(out, contract.cancelledBy());
    out.writeBoolean(contract.container());
    out.writeBoolean(contract.unbounded());
    out.writeBoolean(contract.calledAtEnd());
    out.writeBoolean(contract.borrows());
    out.writeBoolean(contract.quiet());
    out.writeInt(row.since());
    List<MethodRow> methods = new ArrayList<>(row.methods());
    methods.sort((one, other) -> one.signature().compareTo(other.signature()));
    out.writeInt(methods.size());
    for (MethodRow method : methods) {
      method(out, method);
    }
    List<FieldRow> fields = new ArrayList<>(row.fields());
    fields.sort((one, other) -> one.name().compareTo(other.name()));
    out.writeInt(fields.size());
    for (FieldRow field : fields) {
      string(out, field.name());
      string(out, field.role().name());
      blocks(out, field.readsBlock());
    }
  }

  private void method(DataOutputStream out, MethodRow row) throws IOException {
    string(out, row.name());
    strings(out, row.parameters());
    out.writeBoolean(row.neverBlocks());
    out.writeBoolean(row.mayThrow());
    out.writeInt(row.since());
    MethodContract contract = row.contract();
    string(out, contract.result().name());
    string(out, contract.ends().name());
    string(out, contract.starts().name());
    strings(out, contract.startedBy());
    out.writeBoolean(contract.daemon());
    release(out, contract.release());
    strings(out, contract.params().stream().map(ParamRole::name).toList());
    out.writeBoolean(contract.cancellable());
    strings(out, contract.cancellableTasks().stream().map(String::valueOf).toList());
    blocks(out, contract.blocks());
    blocks(out, contract.readsBlock());
    spawns(out, contract.spawns());
    shape(out, contract.cancel(), contract.pool());
    out.writeBoolean(contract.unbounded());
    out.writeBoolean(contract.reads());
    out.writeBoolean(contract.signal() != null);
    if (contract.signal() != null) {
      strings(out, contract.signal().ends());
    }
    out.writeBoolean(contract.calledAtEnd());
    out.writeBoolean(contract.servesRequests());
    out.writeBoolean(contract.releasedByFramework());
    out.writeBoolean(contract.selfEnding());
    out.writeBoolean(contract.quiet());
    out.writeBoolean(contract.neverReturns());
    string(out, contract.residue().name());
  }

  private static void release(DataOutputStream out, @Nullable Release release) throws IOException {
    out.writeBoolean(release != null);
    if (release != null) {
      out.writeBoolean(release.interrupts());
      out.writeBoolean(release.waits());
    }
  }

  private void blocks(DataOutputStream out, @Nullable Blocks blocks) throws IOException {
    out.writeBoolean(blocks != null);
    if (blocks != null) {
      string(out, blocks.interrupt().name());
      string(out, blocks.bounded());
      strings(out, blocks.limitedBy());
      out.writeBoolean(blocks.limited());
      out.writeBoolean(blocks.zeroMeansForever());
    }
  }

  private static void spawns(DataOutputStream out, @Nullable Spawns spawns) throws IOException {
    out.writeBoolean(spawns != null);
    if (spawns != null) {
      out.writeBoolean(spawns.boundedThreads());
      out.writeBoolean(spawns.boundedQueue());
      out.writeBoolean(spawns.periodic());
    }
  }

  private void shape(DataOutputStream out, @Nullable Cancel cancel, @Nullable Pool pool)
      throws IOException {
    out.writeBoolean(cancel != null);
    if (cancel != null) {
      string(out, cancel.interrupts().name());
    }
    out.writeBoolean(pool != null);
    if (pool != null) {
      string(out, pool.threads().name());
      string(out, pool.queue().name());
    }
  }

  private void strings(DataOutputStream out, List<String> values) throws IOException {
    out.writeInt(values.size());
    for (String value : values) {
      string(out, value);
    }
  }

  private void string(DataOutputStream out, String value) throws IOException {
    out.writeInt(strings.computeIfAbsent(value, unknown -> 0));
  }
}
