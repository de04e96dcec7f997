// Clean: the helper that prepares every statement of the class sets a query timeout.
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class CustomerDaoClean {
  private static final String BY_ID = "select name from customer where id = ?";
  private static final String RENAME = "update customer set name = ? where id = ?";

  private final Connection connection;

  public CustomerDaoClean(Connection connection) {
    this.connection = connection;
  }

  public String name(long id) throws SQLException {
    try (PreparedStatement query = prepare(BY_ID)) {
      query.setLong(1, id);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  public boolean rename(long id, String name) throws SQLException {
    try (PreparedStatement update = prepare(RENAME)) {
      update.setString(1, name);
      update.setLong(2, id);
      return update.executeUpdate() == 1;
    }
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setMaxRows(1);
    statement.setQueryTimeout(15);
    return statement;
  }
}
