// Case: a query without a limit, on a connection for which none is set either.
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

public class OrderRepositoryLeak {
  private static final String OPEN_ORDERS =
      "select id from orders where customer = ? and closed_at is null";

  private final DataSource database;

  public OrderRepositoryLeak(DataSource database) {
    this.database = database;
  }

  public List<Long> openOrders(long customer) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      connection.setReadOnly(true);
      // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
      try (PreparedStatement query = connection.prepareStatement(OPEN_ORDERS)) {
        query.setLong(1, customer);
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            ids.add(rows.getLong(1));
          }
        }
      }
    }
    return ids;
  }
}
