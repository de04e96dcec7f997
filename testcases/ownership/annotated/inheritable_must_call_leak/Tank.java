// Case: the type must be stopped as its annotation says; the one made here isn't.
package cases.annotated;

public class Tank {
  private int level;

  public void fill() {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Pump pump = new Pump();
    pump.start(() -> level++);
  }

  public int level() {
    return level;
  }
}
