// Case: A pool of core size 0 with a keep-alive given by hand ends by itself.
package second.selfending;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class TranslatorClean {
  private final Map<Locale, Map<String, String>> words = new ConcurrentHashMap<>();
  private final ExecutorService helpers;

  public TranslatorClean() {
    this.helpers = new ThreadPoolExecutor(0, 10, 5, TimeUnit.SECONDS, new SynchronousQueue<>());
  }

  public void learn(Locale locale, String word, String meaning) {
    words.computeIfAbsent(locale, l -> new ConcurrentHashMap<>()).put(word, meaning);
  }

  public CompletableFuture<String> translate(Locale locale, String text) {
    return CompletableFuture.supplyAsync(
        () ->
            Stream.of(text.split(" "))
                .map(w -> words.getOrDefault(locale, Map.of()).getOrDefault(w, w))
                .collect(Collectors.joining(" ")),
        helpers);
  }
}
