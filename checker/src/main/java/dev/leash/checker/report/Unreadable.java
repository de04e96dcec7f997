package dev.leash.checker.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file can't be read, for people. */
public final class Unreadable {

  private Unreadable() {}

  /** What {@code e} means, without the name of the file. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "its permissions don't let you read it";
    }
    return "can't be read: " + e;
  }
}
