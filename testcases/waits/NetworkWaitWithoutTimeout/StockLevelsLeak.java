// None of the statements has a limit: the first one stands for all of the class.
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class StockLevelsLeak {
  private static final String LEVEL = "select level from stock where article = ?";
  private static final String TAKE = "update stock set level = level - ? where article = ?";

  private final String url;

  public StockLevelsLeak(String url) {
    this.url = url;
  }

  public int level(String article) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
        PreparedStatement query = connection.prepareStatement(LEVEL)) {
      query.setString(1, article);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getInt(1) : 0;
      }
    }
  }

  public void take(String article, int count) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement update = connection.prepareStatement(TAKE)) {
      update.setInt(1, count);
      update.setString(2, article);
      update.executeUpdate();
    }
  }
}
