// Case: what all statements of the batch jobs have in common.
import java.sql.SQLException;
import java.sql.Statement;

public final class StatementSettings {
  private static final int LIMIT = 120;

  Statement applyTo(Statement statement) throws SQLException {
    statement.setEscapeProcessing(false);
    statement.setQueryTimeout(LIMIT);
    return statement;
  }
}
