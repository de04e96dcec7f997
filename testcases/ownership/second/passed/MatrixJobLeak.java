// Case: A static method merely submits to the executor that is passed to it, so its maker still
// owes the release.
package second.passed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MatrixJobLeak {
  private final double[][] cells;

  public MatrixJobLeak(int size) {
    cells = new double[size][size];
  }

  public void fill(double value) {
    List<Runnable> rows = new ArrayList<>();
    for (double[] row : cells) {
      rows.add(() -> Arrays.fill(row, value));
    }
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService crew = Executors.newFixedThreadPool(cells.length);
    BatchesLeak.runAll(rows, crew);
  }

  public double cell(int row, int column) {
    return cells[row][column];
  }
}

final class BatchesLeak {
  private BatchesLeak() {}

  static void runAll(Collection<? extends Runnable> tasks, ExecutorService service) {
    for (Runnable task : tasks) {
      service.submit(task);
    }
  }
}
