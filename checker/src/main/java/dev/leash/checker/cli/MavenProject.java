package dev.leash.checker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A Maven module, as far as its pom says it without Maven.
 *
 * @param folder where its pom is
 * @param mainSources the folders of its sources, generated ones included
 * @param testSources the same for its tests
 */
record MavenProject(Path folder, List<Path> mainSources, List<Path> testSources) {

  static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve("pom.xml"));
  }

  /** The project in {@code root} and its modules, also those of its profiles. */
  static List<MavenProject> withModules(Path root) throws IOException {
    Map<Path, MavenProject> all = new LinkedHashMap<>();
    collect(root, all);
    return List.copyOf(all.values());
  }

  private static void collect(Path folder, Map<Path, MavenProject> all) throws IOException {
    if (!isOne(folder) || all.containsKey(folder)) {
      return;
    }
    Element pom = read(folder.resolve("pom.xml"));
    all.put(folder, project(folder, pom));
    List<String> modules = new ArrayList<>(modulesOf(pom));
    for (Element profile : children(child(pom, "profiles"), "profile")) {
      modules.addAll(modulesOf(profile));
    }
    for (String module : modules) {
      Path below = folder.resolve(module).normalize();
      boolean isPom = below.toString().endsWith(".xml") && below.getParent() != null;
      collect(isPom ? below.resolveSibling("") : below, all);
    }
  }

  private static List<String> modulesOf(Element pom) {
    return children(child(pom, "modules"), "module").stream()
        .map(module -> module.getTextContent().strip())
        .filter(module -> !module.isEmpty() && !module.contains("${"))
        .toList();
  }

  private static MavenProject project(Path folder, Element pom) throws IOException {
    Element build = child(pom, "build");
    Path target = folder.resolve("target");
    List<Path> main = new ArrayList<>();
    main.add(folder.resolve(text(build, "sourceDirectory", "src/main/java")));
    main.addAll(SourceWalk.foldersIn(target.resolve("generated-sources")));
    List<Path> tests = new ArrayList<>();
    tests.add(folder.resolve(text(build, "testSourceDirectory", "src/test/java")));
    tests.addAll(SourceWalk.foldersIn(target.resolve("generated-test-sources")));
    return new MavenProject(folder, main, tests);
  }

  private static String text(@Nullable Element parent, String name, String otherwise) {
    Element element = child(parent, name);
    String text = element == null ? "" : element.getTextContent().strip();
    String below = text.replaceFirst("^\\$\\{(project\\.)?basedir}/", "");
    return below.isEmpty() || below.contains("${") ? otherwise : below;
  }

  private static @Nullable Element child(@Nullable Element parent, String name) {
    List<Element> children = children(parent, name);
    return children.isEmpty() ? null : children.get(0);
  }

  private static List<Element> children(@Nullable Element parent, String name) {
    List<Element> children = new ArrayList<>();
    Node first = parent == null ? null : parent.getFirstChild();
    for (Node node = first; node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static Element read(Path pom) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(pom.toFile()).getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (SAXException e) {
      throw new WrongUse(Text.line(pom) + ": isn't a readable pom: " + Text.line(e));
    }
  }
}
