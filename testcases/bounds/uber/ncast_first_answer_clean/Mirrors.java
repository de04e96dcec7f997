// Case: a helper with room for all answers.
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

public class Mirrors {
  private final Executor pool;

  public Mirrors(Executor pool) {
    this.pool = pool;
  }

  public String fetch(String file, List<Function<String, String>> mirrors)
      throws InterruptedException {
    FirstAnswer<String> answer = new FirstAnswer<>(mirrors.size());
    for (Function<String, String> mirror : mirrors) {
      pool.execute(() -> answer.give(mirror.apply(file)));
    }
    return answer.first();
  }

  /** The size of one file. */
  public long size(String file, Function<String, Long> mirror) throws InterruptedException {
    FirstAnswer<Long> answer = new FirstAnswer<>(1);
    pool.execute(() -> answer.give(mirror.apply(file)));
    return answer.first();
  }
}
