// Case: The pool's shutdown stands in finally, behind Future.get.
package second.notinfinally;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class RateQuotesClean {
  /** Where quotes come from. */
  public interface Source {
    double quote(String pair) throws IOException;
  }

  private final List<Source> sources;

  public RateQuotesClean(List<Source> sources) {
    this.sources = sources;
  }

  public double best(String pair) throws ExecutionException, InterruptedException {
    ExecutorService askers = Executors.newFixedThreadPool(5);
    List<Future<Double>> answers = new ArrayList<>();
    double best = Double.MIN_VALUE;
    try {
      for (Source source : sources) {
        answers.add(askers.submit(() -> source.quote(pair)));
      }
      for (Future<Double> answer : answers) {
        best = Math.max(best, answer.get());
      }
    } finally {
      askers.shutdown();
    }
    return best;
  }
}
