// Case: the helper takes anything and only ends what is a Timer.
package cases.idioms;

import java.util.Timer;
import java.util.logging.Logger;

final class Releases {
  private Releases() {}

  static void release(String why, Object... things) {
    for (Object thing : things) {
      if (thing instanceof Timer) {
        ((Timer) thing).cancel();
      }
    }
    Logger.getLogger("release").fine(why);
  }
}
