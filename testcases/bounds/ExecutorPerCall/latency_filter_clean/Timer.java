// Measures how long something takes.
final class Timer {
  private final String name;
  private final long start = System.nanoTime();

  Timer(String name) {
    this.name = name;
  }

  long stop() {
    return (System.nanoTime() - start) / 1_000_000;
  }

  @Override
  public String toString() {
    return name;
  }
}
