// Case: losing the lead drops the leader's scheduler; winning again makes the next one.
package cases.services;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class LeaderElectionLeak {
  private enum Role {
    FOLLOWER,
    LEADER
  }

  private final Runnable heartbeat;
  private Role role = Role.FOLLOWER;
  private ScheduledExecutorService leaderTasks;
  private long term;

  public LeaderElectionLeak(Runnable heartbeat) {
    this.heartbeat = heartbeat;
  }

  public synchronized void won(long newTerm) {
    if (role == Role.LEADER || newTerm <= term) {
      return;
    }
    term = newTerm;
    role = Role.LEADER;
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    leaderTasks = Executors.newScheduledThreadPool(2);
    leaderTasks.scheduleAtFixedRate(heartbeat, 0, 150, TimeUnit.MILLISECONDS);
  }

  public synchronized void lost(long newTerm) {
    if (role != Role.LEADER) {
      return;
    }
    term = newTerm;
    role = Role.FOLLOWER;
    leaderTasks = null;
  }

  public synchronized boolean isLeader() {
    return role == Role.LEADER;
  }
}
