package org.mixingmentor.workbench;

import java.awt.Color;

/**
 * The two colours that mean something, the same in every window. They differ in hue for every kind of colour vision and
 * in lightness too; a chart adds a shape or a dash all the same.
 */
public final class Accent {
    /** What is good: gold stems, the wanted spectrum. */
    public static final Color GOLD = new Color(0xE8B04B);

    /** What is wrong: flawed stems, what stands out. */
    public static final Color FLAWED = new Color(0x9A86F5);

    private Accent() {}
}
