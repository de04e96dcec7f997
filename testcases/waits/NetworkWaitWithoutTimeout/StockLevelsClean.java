// Whoever calls the queries lends the connection for them, and limits what they do.
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class StockLevelsClean {
  /** What a library offers: it opens the connection, limits it and closes it. */
  public interface Session {
    <T> T withConnection(Work<T> work) throws SQLException;
  }

  /** What is done with a connection. */
  public interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  private final Session session;

  public StockLevelsClean(Session session) {
    this.session = session;
  }

  public int level(String article) throws SQLException {
    return session.withConnection(connection -> level(connection, article));
  }

  private static int level(Connection connection, String article) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select level from stock where article = ?")) {
      query.setString(1, article);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getInt(1) : 0;
      }
    }
  }
}
