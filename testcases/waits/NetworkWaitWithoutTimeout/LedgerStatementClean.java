// The connection comes from DriverManager, and the query gives up after thirty seconds.
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

public class LedgerStatementClean {
  private static final String URL = "jdbc:postgresql://ledger-db:5432/ledger";

  static {
    DriverManager.setLoginTimeout(10);
  }

  private final String user;
  private final String password;

  public LedgerStatementClean(String user, String password) {
    this.user = user;
    this.password = password;
  }

  public Map<String, Long> balances() throws SQLException {
    Map<String, Long> balances = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(URL, user, password);
        Statement statement = connection.createStatement()) {
      statement.setFetchSize(500);
      statement.setQueryTimeout(30);
      try (ResultSet rows = statement.executeQuery("select account, balance from balances")) {
        while (rows.next()) {
          balances.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return balances;
  }
}
