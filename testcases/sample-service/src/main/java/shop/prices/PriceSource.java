package shop.prices;

import java.io.IOException;
import java.util.List;

/** A shop that can be asked for its prices. */
interface PriceSource {
  List<Price> pricesOf(String article) throws IOException;
}
