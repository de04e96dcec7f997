// Case: the one made here is stopped.
package cases.annotated;

public class Tank {
  private int level;

  public void fill() {
    Pump pump = new Pump();
    pump.start(() -> level++);
    pump.stop();
  }

  public int level() {
    return level;
  }
}
