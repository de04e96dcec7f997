// The statement has no query timeout, but the connection's network timeout bounds each answer.
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

public class EventBatchInsertClean {
  private static final String INSERT = "insert into events (source, text) values (?, ?)";

  static {
    DriverManager.setLoginTimeout(5);
  }

  private final Properties login = new Properties();

  public EventBatchInsertClean(String user, String password) {
    login.setProperty("user", user);
    login.setProperty("password", password);
  }

  public int store(String source, List<String> texts) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection("jdbc:mariadb://events-db/events", login)) {
      connection.setAutoCommit(false);
      connection.setNetworkTimeout(Runnable::run, 20_000);
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        for (String text : texts) {
          insert.setString(1, source);
          insert.setString(2, text);
          insert.addBatch();
        }
        int stored = insert.executeBatch().length;
        connection.commit();
        return stored;
      }
    }
  }
}
