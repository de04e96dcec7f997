import java.util.*;
import java.util.function.Supplier;

class ExchangeRates {
  // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
  private final Timer refresher = new Timer("exchange-rates");
  private volatile Map<String, Double> rates = Map.of();

  ExchangeRates(Supplier<Map<String, Double>> bank) {
    TimerTask refresh =
        new TimerTask() {
          @Override
          public void run() {
            rates = bank.get();
          }
        };
    refresher.schedule(refresh, 0, 60_000);
  }

  Double rate(String currency) {
    return rates.get(currency);
  }
}
