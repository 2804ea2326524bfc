package org.mixingmentor.labeling.internal;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.mixingmentor.workbench.Playback;

/** What the mouse does on a sound: the wheel zooms or scrolls, a drag selects time, a click goes there. */
final class SoundMouse extends MouseAdapter {
    private static final int DRAG_PIXELS = 4;
    private static final double ZOOM_A_NOTCH = 1.25;

    private final SoundView view;
    private final LabelController labelling;
    private int pressedAt;
    private double pressedS;
    private boolean dragging;

    SoundMouse(SoundView view, LabelController labelling) {
        this.view = view;
        this.labelling = labelling;
        view.addMouseListener(this);
        view.addMouseMotionListener(this);
        view.addMouseWheelListener(this);
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        double notches = event.getPreciseWheelRotation();
        if (event.isShiftDown()) {
            double by = notches * 0.1 * (view.toS() - view.fromS());
            view.view(view.fromS() + by, view.toS() + by);
        } else {
            view.zoom(Math.pow(ZOOM_A_NOTCH, notches), view.axis().seconds(event.getX()));
        }
    }

    @Override
    public void mousePressed(MouseEvent event) {
        view.requestFocusInWindow();
        pressedAt = event.getX();
        pressedS = within(view.axis().seconds(pressedAt));
        dragging = false;
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (!SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        dragging |= Math.abs(event.getX() - pressedAt) >= DRAG_PIXELS;
        if (dragging) {
            double at = within(view.axis().seconds(event.getX()));
            if (at != pressedS) {
                labelling.time().mark(new TimeSpan(Math.min(at, pressedS), Math.max(at, pressedS)));
            }
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (dragging) {
            labelling.time().select(labelling.time().span());
        }
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        Optional<TimeSpan> region = view.regionAt(event.getX(), event.getY());
        labelling.time().select(region);
        if (region.isEmpty()) {
            Playback playback = Playback.current();
            playback.seek(Math.round(pressedS * playback.sampleRate()));
        }
    }

    private double within(double seconds) {
        return Math.max(0, Math.min(view.seconds(), seconds));
    }
}
