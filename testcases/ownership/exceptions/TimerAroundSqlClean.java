// Case: the watchdog timer is cancelled in finally.
package cases.exceptions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Timer;
import java.util.TimerTask;
import javax.sql.DataSource;

public class TimerAroundSqlClean {
  private final DataSource source;

  public TimerAroundSqlClean(DataSource source) {
    this.source = source;
  }

  public int update(String sql, Runnable onSlow) throws SQLException {
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
    try {
      try (Connection connection = source.getConnection()) {
        int rows = connection.createStatement().executeUpdate(sql);
        return rows;
      }
    } finally {
      watchdog.cancel();
    }
  }
}
