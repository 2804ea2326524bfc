package org.mixingmentor.labeling.internal;

import java.awt.Adjustable;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.SwingUtilities;
import org.openide.windows.TopComponent;

/** What the role Label shows: the stem, its sound, its labels. */
public final class LabelPage extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int SCROLL = 1_000_000;

    private final transient SoundViewport viewport;
    private final SoundView sound;
    private final JScrollBar scroll = new JScrollBar(Adjustable.HORIZONTAL, 0, SCROLL, 0, SCROLL);
    private final LabelKeys keys;
    private final NoteAndHistory note;
    private boolean scrolling;

    public LabelPage(LabelController controller) {
        super(new BorderLayout());
        setBorder(BorderFactory.createEmptyBorder(10, 14, 8, 14));
        viewport = controller.viewport();
        sound = new SoundView(controller);
        sound.setToolTipText(null);
        keys = new LabelKeys(controller, sound::requestFocusInWindow);
        note = new NoteAndHistory(controller, sound::requestFocusInWindow);
        scroll.addAdjustmentListener(event -> scroll());
        JPanel seen = new JPanel(new BorderLayout());
        seen.add(sound, BorderLayout.CENTER);
        seen.add(scroll, BorderLayout.PAGE_END);
        JPanel said = new JPanel(new BorderLayout(18, 0));
        said.setBorder(BorderFactory.createEmptyBorder(8, 0, 0, 0));
        said.add(keys, BorderLayout.CENTER);
        said.add(note, BorderLayout.LINE_END);
        add(new StemHeader(controller), BorderLayout.PAGE_START);
        add(seen, BorderLayout.CENTER);
        add(said, BorderLayout.PAGE_END);
        // The window system leaves it the place that there is, and does not push it out of the frame.
        setMinimumSize(new Dimension(300, 200));
        viewport.addListener(this::showScroll);
        showScroll();
        controller.onWrite(this::write);
    }

    @Override
    public boolean requestFocusInWindow() {
        return sound.requestFocusInWindow();
    }

    private void write(LabelField field) {
        if (SwingUtilities.getAncestorOfClass(TopComponent.class, this) instanceof TopComponent window) {
            window.requestActive();
        }
        switch (field) {
            case GENRE -> keys.writeGenre();
            case INSTRUMENT -> keys.writeInstrument();
            case NOTE -> note.write();
        }
    }

    private void showScroll() {
        scrolling = true;
        double all = viewport.seconds();
        int extent = (int) Math.max(1, (viewport.toS() - viewport.fromS()) / all * SCROLL);
        scroll.setValues((int) (viewport.fromS() / all * SCROLL), extent, 0, SCROLL);
        scroll.setUnitIncrement(Math.max(1, extent / 20));
        scroll.setBlockIncrement(Math.max(1, extent));
        scroll.setVisible(extent < SCROLL);
        scrolling = false;
    }

    private void scroll() {
        if (!scrolling) {
            viewport.scrollTo(scroll.getValue() / (double) SCROLL * viewport.seconds());
        }
    }
}
