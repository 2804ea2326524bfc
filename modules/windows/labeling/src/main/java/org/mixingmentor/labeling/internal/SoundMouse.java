package org.mixingmentor.labeling.internal;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.mixingmentor.workbench.TimeAxis;

/** The mouse on a sound: the wheel zooms, or scrolls with Shift; drags and clicks are a {@link TimeGesture}. */
final class SoundMouse extends MouseAdapter {
    private static final double ZOOM_A_NOTCH = 1.25;

    private final JComponent view;
    private final Supplier<TimeAxis> axis;
    private final int marks;
    private final SoundViewport viewport;
    private final TimeGesture gesture;

    /**
     * Listens to the mouse.
     *
     * @param axis which time is where
     * @param marks pixels from the top of the view in which marked stretches are shown
     */
    SoundMouse(JComponent view, Supplier<TimeAxis> axis, int marks, SoundViewport viewport, TimeGesture gesture) {
        this.view = view;
        this.axis = axis;
        this.marks = marks;
        this.viewport = viewport;
        this.gesture = gesture;
        view.addMouseListener(this);
        view.addMouseMotionListener(this);
        view.addMouseWheelListener(this);
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        double notches = event.getPreciseWheelRotation();
        if (event.isShiftDown()) {
            viewport.scrollBy(notches);
        } else {
            viewport.zoom(Math.pow(ZOOM_A_NOTCH, notches), secondsAt(event));
        }
    }

    @Override
    public void mousePressed(MouseEvent event) {
        view.requestFocusInWindow();
        gesture.press(event.getX(), secondsAt(event));
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event)) {
            gesture.drag(event.getX(), secondsAt(event));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        gesture.release();
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        gesture.click(secondsAt(event), event.getY() <= marks);
    }

    private double secondsAt(MouseEvent event) {
        return axis.get().seconds(event.getX());
    }
}
