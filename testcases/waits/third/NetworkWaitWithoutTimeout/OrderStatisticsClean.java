// Clean: the statement has a query timeout of thirty seconds.
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TreeMap;
import javax.sql.DataSource;

public class OrderStatisticsClean {
  private static final String PER_DAY =
      "select ordered_on, sum(cents) from orders group by ordered_on";

  private final DataSource database;

  public OrderStatisticsClean(DataSource database) {
    this.database = database;
  }

  public TreeMap<String, Long> revenuePerDay() throws SQLException {
    TreeMap<String, Long> revenue = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(30);
      statement.setFetchSize(500);
      try (ResultSet rows = statement.executeQuery(PER_DAY)) {
        while (rows.next()) {
          revenue.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return revenue;
  }
}
