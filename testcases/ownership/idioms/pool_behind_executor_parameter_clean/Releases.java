// Case: the helper takes anything and ends what is an ExecutorService.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.logging.Logger;

final class Releases {
  private Releases() {}

  static void release(String why, Object... things) {
    for (Object thing : things) {
      if (thing instanceof ExecutorService) {
        ((ExecutorService) thing).shutdownNow();
      }
    }
    Logger.getLogger("release").fine(why);
  }
}
