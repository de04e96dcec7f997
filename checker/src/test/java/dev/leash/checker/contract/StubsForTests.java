package dev.leash.checker.contract;

import java.util.ArrayList;
import java.util.List;

/** Reads stubs given as text, and keeps what was wrong with them. */
final class StubsForTests {
  private final List<String> problems = new ArrayList<>();
  private final StubSet set = new StubSet(problems::add);
  private final StubParser parser = new StubParser();

  /** Stubs of one file named {@code test.leash}. */
  static StubsForTests of(String text) {
    return new StubsForTests().add("test.leash", text);
  }

  StubsForTests add(String file, String text) {
    set.add(parser.parse(file, text, problems::add));
    return this;
  }

  ContractIndex index() {
    return set.index();
  }

  List<String> problems() {
    return problems;
  }

  /** The row of that type, which must be there. */
  TypeRow type(String name) {
    TypeRow row = index().type(name);
    if (row == null) {
      throw new AssertionError("no row for " + name + "; problems: " + problems);
    }
    return row;
  }

  /** The row of that method, which must be there. */
  MethodRow method(String type, String name, String... parameters) {
    MethodRow row = type(type).method(name, List.of(parameters));
    if (row == null) {
      throw new AssertionError("no row for " + name + "; problems: " + problems);
    }
    return row;
  }
}
