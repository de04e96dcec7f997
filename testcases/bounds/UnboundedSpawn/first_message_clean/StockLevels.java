// The stock as the shop shows it.
public interface StockLevels {
  void recompute(String messageId);
}
