// Case: the pools are released through a stream over two lists.
package cases.released;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

public class StreamCloseClean {
  private final List<ExecutorService> cpu = new ArrayList<>();
  private final List<ExecutorService> io = new ArrayList<>();

  public StreamCloseClean(int n) {
    for (int i = 0; i < n; i++) {
      cpu.add(Executors.newFixedThreadPool(1));
      io.add(Executors.newCachedThreadPool());
    }
  }

  public void run(int i, Runnable compute, Runnable write) {
    cpu.get(i).execute(compute);
    io.get(i).execute(write);
  }

  public void shutdown() {
    Stream.concat(cpu.stream(), io.stream()).forEach(ExecutorService::shutdown);
  }
}
