// Case: losing the lead ends the leader's scheduler.
package cases.services;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class LeaderElectionClean {
  private enum Role {
    FOLLOWER,
    LEADER
  }

  private final Runnable heartbeat;
  private Role role = Role.FOLLOWER;
  private ScheduledExecutorService leaderTasks;
  private long term;

  public LeaderElectionClean(Runnable heartbeat) {
    this.heartbeat = heartbeat;
  }

  public synchronized void won(long newTerm) {
    if (role == Role.LEADER || newTerm <= term) {
      return;
    }
    term = newTerm;
    role = Role.LEADER;
    leaderTasks = Executors.newScheduledThreadPool(2);
    leaderTasks.scheduleAtFixedRate(heartbeat, 0, 150, TimeUnit.MILLISECONDS);
  }

  public synchronized void lost(long newTerm) {
    if (role != Role.LEADER) {
      return;
    }
    term = newTerm;
    role = Role.FOLLOWER;
    leaderTasks.shutdownNow();
    leaderTasks = null;
  }

  public synchronized boolean isLeader() {
    return role == Role.LEADER;
  }
}
