package dev.leash.checker.cli;

import dev.leash.checker.findings.Tool;
import picocli.CommandLine.IVersionProvider;

/** The version, for {@code --version}. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"leash " + Tool.version()};
  }
}
