// The driver is told its socket timeout by the connection's URL, and the login has a limit as well.
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

public class TimeoutsInTheUrlClean {
  private static final String URL =
      "jdbc:postgresql://tariff-db:5432/tariffs?connectTimeout=5&loginTimeout=5&socketTimeout=20";

  private final String user;
  private final String password;

  public TimeoutsInTheUrlClean(String user, String password) {
    this.user = user;
    this.password = password;
  }

  public Optional<Long> tariff(String zone) throws SQLException {
    try (Connection connection = DriverManager.getConnection(URL, user, password);
        PreparedStatement query =
            connection.prepareStatement("select cents from tariff where zone = ?")) {
      query.setString(1, zone);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
      }
    }
  }
}
