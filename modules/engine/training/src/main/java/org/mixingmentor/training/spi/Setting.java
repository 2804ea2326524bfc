package org.mixingmentor.training.spi;

/**
 * Something a learner lets its user set.
 *
 * @param name lower snake case, as in {@code --set learning_rate=0.002}
 * @param defaultValue as it would be typed
 * @param description one sentence with the unit and the range
 */
public record Setting(String name, String defaultValue, String description) {}
