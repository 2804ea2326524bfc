package org.mixingmentor.workbench;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Locale;
import javax.swing.UIManager;

/** Colours and fonts of the current look, dark or light, for what a window paints itself. */
public final class Look {
    private Look() {}

    /** Behind everything. */
    public static Color background() {
        return UIManager.getColor("Panel.background");
    }

    /** Behind a plot: a little darker than the window, in a light look a little lighter. */
    public static Color plotBackground() {
        return mixed(background(), isDark() ? Color.BLACK : Color.WHITE, isDark() ? 0.22 : 0.6);
    }

    /** Text and lines that are read first. */
    public static Color text() {
        return UIManager.getColor("Label.foreground");
    }

    /** Units, axis labels, what explains. */
    public static Color faintText() {
        return mixed(text(), background(), 0.35);
    }

    /** Lines that help the eye and are not looked at. */
    public static Color grid() {
        return mixed(text(), background(), 0.85);
    }

    /** What stands for a neutral thing: neither gold nor flawed. */
    public static Color neutral() {
        return isDark() ? new Color(0x6FB3D2) : new Color(0x2C7DA0);
    }

    /** Whether the look is a dark one. */
    public static boolean isDark() {
        Color color = background();
        return color.getRed() + color.getGreen() + color.getBlue() < 3 * 128;
    }

    /** The look's font, scaled. */
    public static Font font(float scale) {
        Font font = UIManager.getFont("Label.font");
        return font.deriveFont(font.getSize2D() * scale);
    }

    /** A colour with its opacity, 0 to 1. */
    public static Color see(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /** One colour on its way to another, 0 to 1. */
    public static Color mixed(Color from, Color to, double share) {
        return new Color(
                between(from.getRed(), to.getRed(), share),
                between(from.getGreen(), to.getGreen(), share),
                between(from.getBlue(), to.getBlue(), share));
    }

    /** A colour as HTML writes it: {@code #rrggbb}. */
    public static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    /** Lines without steps, text as the desktop likes it. */
    public static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
