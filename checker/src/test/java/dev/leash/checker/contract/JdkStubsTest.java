package dev.leash.checker.contract;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every row about the JDK names a type and a member that the running JDK has. */
class JdkStubsTest {
  private static final String STUBS = "src/main/resources/dev/leash/checker/stubs";
  private static final int JDK = Runtime.version().feature();
  private static final Pattern SIGNATURE = Pattern.compile("(?:([\\w.$]+)#)?(\\w+)\\((.*)\\)");

  private static ContractIndex index;
  private static final List<String> problems = new ArrayList<>();

  @BeforeAll
  static void readStubs() {
    index = StubFiles.read(List.of(Path.of(STUBS, "jdk").toString()), problems::add);
  }

  @Test
  void theStubsHaveNoProblems() {
    assertThat(problems).isEmpty();
    assertThat(index.typeNames()).contains("java.util.concurrent.ExecutorService");
  }

  @Test
  void allShippedStubsHaveNoProblems() {
    List<String> all = new ArrayList<>();
    ContractIndex everything = StubFiles.read(List.of(STUBS), all::add);

    assertThat(all).isEmpty();
    assertThat(everything.annotationNames()).isNotEmpty();
  }

  @Test
  void everyRowIsAboutSomethingThatTheJdkHas() {
    List<String> unknown = new ArrayList<>();
    for (String name : index.typeNames()) {
      TypeRow row = index.type(name);
      assertNotNull(row);
      if (row.since() <= JDK) {
        try {
          check(row, Class.forName(name, false, ClassLoader.getPlatformClassLoader()), unknown);
        } catch (ClassNotFoundException e) {
          unknown.add(row.place() + ": no type " + name);
        }
      }
    }

    assertThat(unknown).isEmpty();
  }

  private static void check(TypeRow row, Class<?> type, List<String> unknown) {
    TypeContract contract = row.contract();
    List<String> names = new ArrayList<>(contract.releasedBy());
    names.addAll(contract.startedBy());
    names.addAll(contract.cancelledBy());
    for (String name : names) {
      // close() has come to many types after 17, and with it to those that inherit it.
      if (!name.equals("close") && !hasMethod(type, name) && !cameLater(row, name)) {
        unknown.add(row.place() + ": no method " + name + " for a word of " + type.getName());
      }
    }
    for (MethodRow method : row.methods()) {
      if (method.since() <= JDK) {
        checkMethod(method, type, unknown);
      }
    }
    for (FieldRow field : row.fields()) {
      if (Arrays.stream(type.getDeclaredFields())
          .map(Field::getName)
          .noneMatch(field.name()::equals)) {
        unknown.add(field.place() + ": no field " + field.name());
      }
    }
  }

  /** Whether the stub has a row which says that later JDKs have the method. */
  private static boolean cameLater(TypeRow row, String name) {
    return row.methods().stream()
        .anyMatch(method -> method.name().equals(name) && method.since() > JDK);
  }

  private static void checkMethod(MethodRow row, Class<?> type, List<String> unknown) {
    if (declared(type, row.name()).noneMatch(each -> Signatures.match(row.parameters(), each))) {
      unknown.add(row.place() + ": no " + type.getName() + "." + row.signature());
    }
    Blocks blocks = row.contract().blocks();
    if (blocks != null) {
      List<String> named = new ArrayList<>(blocks.limitedBy());
      if (!blocks.bounded().isEmpty()) {
        named.add(blocks.bounded());
      }
      for (String each : named) {
        if (!names(each, type)) {
          unknown.add(row.place() + ": no " + each + " for @Blocks of " + row.signature());
        }
      }
    }
  }

  /** Whether that signature is of a method which the type, or the type that it names, has. */
  private static boolean names(String written, Class<?> around) {
    Matcher signature = SIGNATURE.matcher(written);
    if (!signature.matches()) {
      return false;
    }
    List<String> parameters =
        signature.group(3).isEmpty() ? List.of() : List.of(signature.group(3).split(",", -1));
    Class<?> type = around;
    if (signature.group(1) != null) {
      String name = signature.group(1);
      type = find(name.contains(".") ? name : around.getPackageName() + "." + name);
    }
    for (Class<?> each : supers(type)) {
      if (declared(each, signature.group(2)).anyMatch(p -> Signatures.match(parameters, p))) {
        return true;
      }
    }
    return false;
  }

  private static Class<?> find(String canonicalName) {
    String name = canonicalName;
    while (true) {
      try {
        return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
      } catch (ClassNotFoundException e) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
          return Object.class;
        }
        name = name.substring(0, dot) + "$" + name.substring(dot + 1);
      }
    }
  }

  private static List<Class<?>> supers(Class<?> type) {
    List<Class<?>> all = new ArrayList<>(List.of(type));
    if (type.getSuperclass() != null) {
      all.addAll(supers(type.getSuperclass()));
    }
    for (Class<?> each : type.getInterfaces()) {
      all.addAll(supers(each));
    }
    return all;
  }

  private static boolean hasMethod(Class<?> type, String name) {
    return supers(type).stream()
        .anyMatch(
            each ->
                Arrays.stream(each.getDeclaredMethods()).anyMatch(m -> m.getName().equals(name)));
  }

  private static java.util.stream.Stream<List<String>> declared(Class<?> type, String name) {
    if (name.equals(MethodRow.CONSTRUCTOR)) {
      return Arrays.stream(type.getDeclaredConstructors())
          .map(Constructor::getParameterTypes)
          .map(JdkStubsTest::names);
    }
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .map(Method::getParameterTypes)
        .map(JdkStubsTest::names);
  }

  private static List<String> names(Class<?>[] types) {
    return Arrays.stream(types).map(Class::getCanonicalName).toList();
  }
}
