// Case: the settings that a helper applies to each statement contain no time limit.
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

public class LedgerBatch {
  private final Connection connection;
  private final StatementSettings settings;

  public LedgerBatch(Connection connection, StatementSettings settings) {
    this.connection = connection;
    this.settings = settings;
  }

  public int post(List<String> inserts) throws SQLException {
    int rows = 0;
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    try (Statement statement = settings.applyTo(connection.createStatement())) {
      for (String insert : inserts) {
        statement.addBatch(insert);
      }
      for (int count : statement.executeBatch()) {
        rows += Math.max(count, 0);
      }
    }
    return rows;
  }
}
