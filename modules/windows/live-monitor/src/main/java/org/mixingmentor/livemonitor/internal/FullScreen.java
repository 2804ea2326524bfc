package org.mixingmentor.livemonitor.internal;

import java.awt.BorderLayout;
import java.awt.Container;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** Shows a component on the whole screen on which it is, and brings it back. On the event thread. */
final class FullScreen {
    private final JComponent face;
    private final JLabel away =
            new JLabel("Live has the whole screen. Press Escape there to bring it back.", SwingConstants.CENTER);
    private Container home;
    private JFrame screen;

    FullScreen(JComponent face) {
        this.face = face;
    }

    void toggle() {
        if (screen == null) {
            enter();
        } else {
            leave();
        }
    }

    private void enter() {
        GraphicsConfiguration where = face.getGraphicsConfiguration();
        home = face.getParent();
        screen = new JFrame("Mixing Mentor: Live", where);
        screen.setUndecorated(true);
        screen.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        screen.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                leave();
            }
        });
        exchange(face, away);
        screen.add(face, BorderLayout.CENTER);
        screen.setBounds(where.getBounds());
        GraphicsDevice device = where.getDevice();
        if (device.isFullScreenSupported()) {
            device.setFullScreenWindow(screen);
        }
        screen.setVisible(true);
        face.requestFocusInWindow();
    }

    /** Back to where it was; nothing where it is there. */
    void leave() {
        if (screen == null) {
            return;
        }
        screen.getGraphicsConfiguration().getDevice().setFullScreenWindow(null);
        screen.remove(face);
        screen.dispose();
        screen = null;
        exchange(away, face);
        face.requestFocusInWindow();
    }

    /** Puts one in the other's place at home. */
    private void exchange(JComponent gone, JComponent come) {
        home.remove(gone);
        home.add(come, BorderLayout.CENTER);
        home.revalidate();
        home.repaint();
    }
}
