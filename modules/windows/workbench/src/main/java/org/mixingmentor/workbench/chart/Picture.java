package org.mixingmentor.workbench.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;

/** Something that a window shows and that can leave it: as an image, as a vector drawing, as numbers. */
public interface Picture {
    /** What it is: becomes the file name. */
    String title();

    /** The size in which it is shown now. */
    Dimension shownSize();

    /** Draws it, without cursor or selection rectangles, over the whole of a size, background included. */
    void draw(Graphics2D graphics, Dimension size);

    /** Its numbers, Locale.ROOT, with a header (RFC 4180). */
    String csv();
}
