// Case: A cached pool per instance, with no release, merely ends some day.
package second.selfending;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class TranslatorLeak {
  private final Map<Locale, Map<String, String>> words = new ConcurrentHashMap<>();
  private final ExecutorService helpers;

  public TranslatorLeak() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    this.helpers = Executors.newCachedThreadPool();
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
