package dev.leash.checker.findings;

import java.lang.reflect.RecordComponent;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Writes records as JSON, since a compiler plugin should bring no JSON library to its users'
 * processor path: strings, numbers, booleans, enums in lower case, lists and other records. Null is
 * left out.
 */
final class EntryWriter {

  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder out = new StringBuilder();

  /** The line of {@code entry}, without its end. */
  static String line(Entry entry) {
    EntryWriter writer = new EntryWriter();
    String name = entry.getClass().getSimpleName();
    String kind = name.substring(0, name.length() - "Entry".length()).toLowerCase(Locale.ROOT);
    writer.record((Record) entry, kind);
    return writer.out.toString();
  }

  private void value(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Enum<?> constant) {
      string(constant.name().toLowerCase(Locale.ROOT));
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof Record other) {
      record(other, null);
    } else {
      string((String) value);
    }
  }

  private void list(List<?> list) {
    out.append('[');
    String separator = "";
    for (Object element : list) {
      out.append(separator);
      value(element);
      separator = ",";
    }
    out.append(']');
  }

  private void record(Record value, @Nullable String kind) {
    out.append('{');
    String separator = "";
    if (kind != null) {
      out.append("\"kind\":");
      string(kind);
      separator = ",";
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object part = read(component, value);
      if (part != null) {
        out.append(separator).append('"').append(component.getName()).append("\":");
        value(part);
        separator = ",";
      }
    }
    out.append('}');
  }

  private static @Nullable Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // the records of this package are public
    }
  }

  /** Escapes all that JSON or a terminal could take for something else, and halves of pairs. */
  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (Character.isISOControl(c)
          || Character.isSurrogate(c)
          || Character.getType(c) == Character.FORMAT
          || c == '\u2028'
          || c == '\u2029') {
        out.append("\\u").append(HEX.toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
