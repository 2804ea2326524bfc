package org.mixingmentor.workbench;

import java.awt.Color;

/**
 * The two colours that mean something, the same in every window. They differ in hue for every kind of colour vision and
 * in lightness too; a chart adds a shape or a dash all the same. On a light look both are darker.
 */
public final class Accent {
    /** What is good: gold stems, the wanted spectrum. */
    public static final Color GOLD = Look.color(0xE8B04B, 0x9C6A00);

    /** What is wrong: flawed stems, what stands out. */
    public static final Color FLAWED = Look.color(0x9A86F5, 0x5B43C9);

    private Accent() {}
}
