// supplyAsync() and runAsync() with one argument, but of a class of the project that runs them on a
// pool of its own: right.
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

public class TranslationService {
  private final BackgroundTasks tasks;
  private final UnaryOperator<String> translator;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  public TranslationService(BackgroundTasks tasks, UnaryOperator<String> translator) {
    this.tasks = tasks;
    this.translator = translator;
  }

  public Future<String> translate(String text) {
    return tasks.supplyAsync(() -> known.computeIfAbsent(text, translator));
  }

  public void preload(Collection<String> texts) {
    tasks.runAsync(() -> texts.forEach(text -> known.computeIfAbsent(text, translator)));
  }
}
