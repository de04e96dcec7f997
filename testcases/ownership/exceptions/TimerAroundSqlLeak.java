// Case: the watchdog timer is cancelled behind the query, which may throw.
package cases.exceptions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Timer;
import java.util.TimerTask;
import javax.sql.DataSource;

public class TimerAroundSqlLeak {
  private final DataSource source;

  public TimerAroundSqlLeak(DataSource source) {
    this.source = source;
  }

  public int update(String sql, Runnable onSlow) throws SQLException {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    Timer watchdog = new Timer("slow-query", true);
    watchdog.schedule(
        new TimerTask() {
          @Override
          public void run() {
            onSlow.run();
          }
        },
        1_000,
        1_000);
    try (Connection connection = source.getConnection()) {
      int rows = connection.createStatement().executeUpdate(sql);
      watchdog.cancel();
      return rows;
    }
  }
}
