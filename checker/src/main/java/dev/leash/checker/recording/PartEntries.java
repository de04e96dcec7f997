package dev.leash.checker.recording;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.Place;
import dev.leash.checker.module.inventory.Part;
import dev.leash.checker.module.inventory.Tie;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The inventory of a run in the terms of the findings file. */
final class PartEntries {

  private static final Comparator<PartEntry> BY_PLACE =
      Comparator.comparing((PartEntry part) -> part.place().file())
          .thenComparing(part -> part.place().range().line())
          .thenComparing(part -> part.place().range().column())
          .thenComparing(PartEntry::sort)
          .thenComparing(PartEntry::site);

  private final Sites sites;
  private final Places places;

  PartEntries(Sites sites, Places places) {
    this.sites = sites;
    this.places = places;
  }

  /** The entries for {@code parts}, by file and place; code that stands in no source has none. */
  List<PartEntry> of(List<Part> parts) {
    return parts.stream().map(this::entry).filter(Objects::nonNull).sorted(BY_PLACE).toList();
  }

  private @Nullable PartEntry entry(Part part) {
    Place place = places.of(part.at());
    if (place == null) {
      return null;
    }
    Sites.Site site = sites.of(part.at());
    return new PartEntry(
        PartEntry.Sort.valueOf(part.kind().name()),
        site.toString(),
        site.type(),
        site.member(),
        part.name(),
        what(part.what()),
        place,
        PartEntry.Outcome.valueOf(part.outcome().name()),
        part.how().word(),
        part.note(),
        part.ties().stream().map(this::tie).toList());
  }

  private PartEntry.Tie tie(Tie tie) {
    TreePath other = tie.other();
    return new PartEntry.Tie(
        tie.role().words(),
        other == null ? "" : sites.of(other).toString(),
        tie.label(),
        places.of(tie.place()));
  }

  private static String what(Symbol symbol) {
    return symbol instanceof ClassSymbol type
        ? type.flatname.toString()
        : symbol.enclClass() == null
            ? symbol.name.toString()
            : symbol.enclClass().flatname + "." + symbol.name;
  }
}
