package org.mixingmentor.visualization.internal.map;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Path2D;
import javax.swing.SwingUtilities;

/** The pointer on the map: click picks, drag draws a lasso, the middle button or Shift and drag moves, the wheel zooms. */
final class MapPointer extends MouseAdapter {
    private static final int STEADY = 4;
    private static final double STEP = 1.2;

    private final Gestures map;
    private MouseEvent pressed;
    private MouseEvent last;
    private Path2D lasso;
    private boolean moving;

    /** What the pointer does to a map; places in pixels. */
    interface Gestures {
        /** Points somewhere; not a number for nowhere. */
        void hover(double px, double py);

        /** Moves what is shown. */
        void pan(double dx, double dy);

        /** Brings what is under the pointer nearer by a factor, or further. */
        void zoom(double factor, double px, double py);

        /** Picks what is under the pointer, {@code more} beside what is picked already. */
        void choose(double px, double py, boolean more);

        /** Shows a lasso that is being drawn. */
        void lasso(Path2D path);

        /** Picks what is inside the lasso. */
        void closeLasso(boolean more);
    }

    MapPointer(Gestures map) {
        this.map = map;
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        map.hover(event.getX(), event.getY());
    }

    @Override
    public void mouseExited(MouseEvent event) {
        map.hover(Double.NaN, Double.NaN);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        event.getComponent().requestFocusInWindow();
        pressed = event;
        last = event;
        lasso = null;
        moving = SwingUtilities.isMiddleMouseButton(event) || event.isShiftDown();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (pressed == null || SwingUtilities.isRightMouseButton(event)) {
            return;
        }
        if (moving) {
            map.pan(event.getX() - last.getX(), event.getY() - last.getY());
        } else if (lasso != null || pressed.getPoint().distance(event.getPoint()) > STEADY) {
            if (lasso == null) {
                lasso = new Path2D.Double();
                lasso.moveTo(pressed.getX(), pressed.getY());
            }
            lasso.lineTo(event.getX(), event.getY());
            map.lasso(lasso);
        }
        last = event;
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (pressed == null || moving || !SwingUtilities.isLeftMouseButton(event)) {
            pressed = null;
            return;
        }
        boolean more = event.isControlDown() || event.isMetaDown();
        if (lasso == null) {
            map.choose(event.getX(), event.getY(), more);
        } else {
            map.closeLasso(more);
        }
        lasso = null;
        pressed = null;
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        map.zoom(Math.pow(STEP, -event.getPreciseWheelRotation()), event.getX(), event.getY());
    }
}
