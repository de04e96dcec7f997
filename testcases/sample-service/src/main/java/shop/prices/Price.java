package shop.prices;

import java.math.BigDecimal;
import java.time.Instant;

/** What an article costs in one shop, and since when. */
record Price(String article, String shop, BigDecimal amount, Instant since) {
  boolean isBelow(BigDecimal limit) {
    return amount.compareTo(limit) < 0;
  }
}
