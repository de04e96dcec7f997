package dev.leash.checker.module.handles;

import dev.leash.checker.module.Creation;

/**
 * A value that stands for running work.
 *
 * @param creation the expression that gives it
 * @param mustEnd whether the work is known to go on until somebody cancels it
 * @param promised whether the method that gives it says that its callers must cancel or complete it
 */
record Handle(Creation creation, boolean mustEnd, boolean promised) {}
