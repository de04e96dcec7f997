// Case: three pools, each shut down in a finally of its own.
package cases.released;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class NestedFinallyClean {
  public void pipeline(Callable<Void> read, Callable<Void> map, Callable<Void> write)
      throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(1);
    try {
      ExecutorService mappers = Executors.newFixedThreadPool(4);
      try {
        ExecutorService writers = Executors.newFixedThreadPool(1);
        try {
          readers.submit(read).get();
          mappers.submit(map).get();
          writers.submit(write).get();
        } finally {
          writers.shutdown();
        }
      } finally {
        mappers.shutdown();
      }
    } finally {
      readers.shutdown();
    }
  }
}
