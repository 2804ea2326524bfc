package org.mixingmentor.training.spi;

import java.util.List;

/**
 * Something a learner lets its user set.
 *
 * @param name lower snake case, as in {@code --set learning_rate=0.002}
 * @param defaultValue as it would be typed
 * @param description one sentence with the unit and the range
 * @param choices the words it may be; empty where it is a number or a list of numbers
 */
public record Setting(String name, String defaultValue, String description, List<String> choices) {
    public Setting {
        choices = List.copyOf(choices);
    }

    /** One that is a number or a list of numbers. */
    public Setting(String name, String defaultValue, String description) {
        this(name, defaultValue, description, List.of());
    }
}
