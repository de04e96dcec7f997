package dev.leash.annotations;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.Iterables;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pins what users of the annotations rely on and no compiler would tell us. */
class ClassFilesTest {

  private static final int JAVA_8 = 52;

  @ParameterizedTest
  @ValueSource(strings = {"OwnsThread", "Cancellable", "package-info"})
  void areReadableByJava8(String name) {
    assertThat(majorVersion(name + ".class")).isEqualTo(JAVA_8);
  }

  @ParameterizedTest
  @ValueSource(classes = {OwnsThread.class, Cancellable.class})
  void areKeptInClassFilesOnly(Class<?> annotation) {
    assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
  }

  @Test
  void ownsThreadFitsWhatItsDescriptionNames() {
    assertThat(OwnsThread.class.getAnnotation(Target.class).value())
        .asList()
        .containsExactly(
            ElementType.TYPE,
            ElementType.METHOD,
            ElementType.CONSTRUCTOR,
            ElementType.PARAMETER,
            ElementType.FIELD);
  }

  @Test
  void cancellableFitsWhatItsDescriptionNames() {
    assertThat(Cancellable.class.getAnnotation(Target.class).value())
        .asList()
        .containsExactly(ElementType.METHOD, ElementType.TYPE, ElementType.PARAMETER);
  }

  @ParameterizedTest
  @ValueSource(classes = {OwnsThread.class, Cancellable.class})
  void canBeWrittenWithoutElements(Class<?> annotation) {
    assertThat(
            Arrays.stream(annotation.getDeclaredMethods())
                .filter(element -> element.getDefaultValue() == null)
                .collect(Collectors.toList()))
        .isEmpty();
  }

  @Test
  void areANamedModuleWithoutDependencies() throws URISyntaxException {
    ModuleDescriptor module = module().descriptor();
    assertThat(module.name()).isEqualTo("dev.leash.annotations");
    assertThat(module.isAutomatic()).isFalse();
    assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
        .containsExactly("dev.leash.annotations");
    assertThat(module.requires().stream().map(ModuleDescriptor.Requires::name))
        .containsExactly("java.base");
  }

  private static ModuleReference module() throws URISyntaxException {
    Path classes =
        Path.of(OwnsThread.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Iterables.getOnlyElement(ModuleFinder.of(classes).findAll());
  }

  private static int majorVersion(String file) {
    try (DataInputStream in = new DataInputStream(open(file))) {
      assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
      in.readUnsignedShort();
      return in.readUnsignedShort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    InputStream in = OwnsThread.class.getResourceAsStream(file);
    assertWithMessage("%s beside the annotations", file).that(in).isNotNull();
    return in;
  }
}
