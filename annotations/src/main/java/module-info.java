/** Annotations that state who owns threads and what can be cancelled. */
module dev.leash.annotations {
  exports dev.leash.annotations;
}
