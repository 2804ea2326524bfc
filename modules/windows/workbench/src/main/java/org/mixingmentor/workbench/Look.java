package org.mixingmentor.workbench;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import javax.swing.UIManager;

/**
 * Colours and fonts of the current look, dark or light, for what a window paints itself. A colour that was handed over
 * stays right when the look changes; one that was mixed of others is as of the moment it was mixed.
 */
public final class Look {
    /** How many colours of equal rank there are. */
    public static final int SERIES = 8;

    private static final Color BACKGROUND = new LookColor(() -> rgb("Panel.background"));
    private static final Color TEXT = new LookColor(() -> rgb("Label.foreground"));
    private static final Color PLOT_BACKGROUND =
            new LookColor(() -> mixed(BACKGROUND, isDark() ? Color.BLACK : Color.WHITE, isDark() ? 0.22 : 0.6)
                    .getRGB());
    private static final Color FAINT_TEXT =
            new LookColor(() -> mixed(TEXT, BACKGROUND, 0.35).getRGB());
    private static final Color GRID =
            new LookColor(() -> mixed(TEXT, BACKGROUND, 0.85).getRGB());

    private static final List<Color> SERIES_COLOURS = List.of(
            color(0x6FB3D2, 0x1F6F96),
            color(0x8CC084, 0x3B7F33),
            color(0xE08BA9, 0xB03A68),
            color(0xE0875C, 0xB4501C),
            color(0x4EC5C1, 0x0B7A77),
            color(0xCFCB74, 0x77730E),
            color(0xC7CCD4, 0x5B6470),
            color(0xB8937A, 0x7A5238));

    private Look() {}

    /** Behind everything. */
    public static Color background() {
        return BACKGROUND;
    }

    /** Behind a plot: a little darker than the window, in a light look a little lighter. */
    public static Color plotBackground() {
        return PLOT_BACKGROUND;
    }

    /** Text and lines that are read first. */
    public static Color text() {
        return TEXT;
    }

    /** Units, axis labels, what explains. */
    public static Color faintText() {
        return FAINT_TEXT;
    }

    /** Lines that help the eye and are not looked at. */
    public static Color grid() {
        return GRID;
    }

    /** What stands for a neutral thing: neither gold nor flawed. */
    public static Color neutral() {
        return series(0);
    }

    /**
     * One of several things of equal rank, told apart by colour (and, in a chart, by dash or mark too): runs, instruments,
     * splits. None is near the accents.
     *
     * @param index from 0; after {@link #SERIES} the colours begin again
     */
    public static Color series(int index) {
        return SERIES_COLOURS.get(index % SERIES);
    }

    /** A colour that follows the look, also where it was handed over before the look changed. */
    public static Color color(int onDark, int onLight) {
        return new LookColor(() -> 0xFF000000 | (isDark() ? onDark : onLight));
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

    private static int rgb(String key) {
        return UIManager.getColor(key).getRGB();
    }

    /** Looks itself up when it is painted. */
    private static final class LookColor extends Color {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient IntSupplier rgb;

        LookColor(IntSupplier rgb) {
            super(0);
            this.rgb = rgb;
        }

        @Override
        public int getRGB() {
            return rgb.getAsInt();
        }
    }
}
