package org.mixingmentor.workbench.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.io.Serial;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Text that wraps at its width, can be selected, and looks like a label. */
final class WrappedText extends JTextArea {
    @Serial
    private static final long serialVersionUID = 1;

    private final float scale;
    private final int style;
    private final boolean faint;

    WrappedText(String text, float scale, int style, boolean faint) {
        super(text);
        this.scale = scale;
        this.style = style;
        this.faint = faint;
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
        dress();
    }

    /** Also when the look changes: fonts and colours come from it. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (scale > 0) {
            dress();
        }
    }

    /** The caret, on its way to the text's start, would scroll the page that the text stands on. */
    @Override
    public void scrollRectToVisible(Rectangle rectangle) {}

    private void dress() {
        Font font = UIManager.getFont("Label.font");
        setFont(font.deriveFont(style, font.getSize2D() * scale));
        Color color = UIManager.getColor("Label.foreground");
        setForeground(faint ? new Color(color.getRed(), color.getGreen(), color.getBlue(), 170) : color);
        setBorder(null);
        setOpaque(false);
    }
}
