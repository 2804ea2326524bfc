package org.mixingmentor.workbench;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import javax.swing.Icon;
import org.mixingmentor.dataset.StemClass;

/**
 * The mark of a stem's class in tables and lists: a disc for gold, a diamond for flawed, a ring for what nobody has judged.
 * Told apart without their colours too.
 *
 * @param stemClass empty = not judged
 */
public record ClassMark(Optional<StemClass> stemClass) implements Icon {
    /** Width and height, in pixels. */
    public static final int SIZE = 10;

    /** The outline of a class's mark, to be filled. */
    public static Shape shape(StemClass stemClass, double x, double y) {
        if (stemClass == StemClass.IDEAL) {
            return new Ellipse2D.Double(x + 0.5, y + 0.5, SIZE - 1, SIZE - 1);
        }
        double half = SIZE / 2.0;
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x + half, y);
        diamond.lineTo(x + SIZE, y + half);
        diamond.lineTo(x + half, y + SIZE);
        diamond.lineTo(x, y + half);
        diamond.closePath();
        return diamond;
    }

    @Override
    public void paintIcon(Component owner, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        Look.smooth(g);
        if (stemClass.isPresent()) {
            g.setColor(stemClass.get() == StemClass.IDEAL ? Accent.GOLD : Accent.FLAWED);
            g.fill(shape(stemClass.get(), x, y));
        } else {
            g.setColor(Look.faintText());
            g.drawOval(x + 1, y + 1, SIZE - 3, SIZE - 3);
        }
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
