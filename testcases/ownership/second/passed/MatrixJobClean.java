// Case: A static method submits to the executor that is passed to it and shuts it down.
package second.passed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MatrixJobClean {
  private final double[][] cells;

  public MatrixJobClean(int size) {
    cells = new double[size][size];
  }

  public void fill(double value) {
    List<Runnable> rows = new ArrayList<>();
    for (double[] row : cells) {
      rows.add(() -> Arrays.fill(row, value));
    }
    ExecutorService crew = Executors.newFixedThreadPool(cells.length);
    BatchesClean.runAll(rows, crew);
  }

  public double cell(int row, int column) {
    return cells[row][column];
  }
}

final class BatchesClean {
  private BatchesClean() {}

  static void runAll(Collection<? extends Runnable> tasks, ExecutorService service) {
    try {
      for (Runnable task : tasks) {
        service.submit(task);
      }
    } finally {
      service.shutdown();
    }
  }
}
