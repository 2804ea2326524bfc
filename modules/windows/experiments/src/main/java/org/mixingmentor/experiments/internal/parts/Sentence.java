package org.mixingmentor.experiments.internal.parts;

import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import org.mixingmentor.workbench.Look;

/** A line that explains what stands above it: faint, and as high as its text is at the width that there is. */
public final class Sentence extends JTextArea {
    @Serial
    private static final long serialVersionUID = 1;

    public Sentence(String text) {
        super(text, 0, 18);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setBorder(BorderFactory.createEmptyBorder());
        setFont(Look.font(0.9f));
        setForeground(Look.faintText());
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            revalidate();
        }
    }
}
