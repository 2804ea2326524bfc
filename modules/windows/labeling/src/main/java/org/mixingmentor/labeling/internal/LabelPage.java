package org.mixingmentor.labeling.internal;

import java.awt.Adjustable;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollBar;

/** What the role Label shows: the stem, its sound, its labels. */
public final class LabelPage extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int SCROLL = 1_000_000;

    private SoundView sound;
    private final JScrollBar scroll = new JScrollBar(Adjustable.HORIZONTAL, 0, SCROLL, 0, SCROLL);
    private final LabelKeys keys;
    private final NoteAndHistory note;
    private boolean scrolling;

    public LabelPage() {
        super(new BorderLayout());
        setBorder(BorderFactory.createEmptyBorder(10, 14, 8, 14));
        LabelController labelling = LabelController.current();
        sound = new SoundView(labelling, this::showScroll);
        sound.setToolTipText(null);
        keys = new LabelKeys(labelling, sound::requestFocusInWindow);
        note = new NoteAndHistory(labelling, sound::requestFocusInWindow);
        scroll.addAdjustmentListener(event -> scroll());
        JPanel seen = new JPanel(new BorderLayout());
        seen.add(sound, BorderLayout.CENTER);
        seen.add(scroll, BorderLayout.PAGE_END);
        JPanel said = new JPanel(new BorderLayout(18, 0));
        said.setBorder(BorderFactory.createEmptyBorder(8, 0, 0, 0));
        said.add(keys, BorderLayout.CENTER);
        said.add(note, BorderLayout.LINE_END);
        add(new StemHeader(labelling), BorderLayout.PAGE_START);
        add(seen, BorderLayout.CENTER);
        add(said, BorderLayout.PAGE_END);
        // The window system leaves it the place that there is, and does not push it out of the frame.
        setMinimumSize(new Dimension(300, 200));
        showScroll();
    }

    @Override
    public boolean requestFocusInWindow() {
        return sound.requestFocusInWindow();
    }

    /** Puts the cursor into the field of genres. */
    public void writeGenre() {
        keys.writeGenre();
    }

    /** Puts the cursor into the field of instruments. */
    public void writeInstrument() {
        keys.writeInstrument();
    }

    /** Puts the cursor into the note. */
    public void writeNote() {
        note.write();
    }

    /** Shows less of the sound, or more where the factor is above 1. */
    public void zoom(double factor) {
        sound.zoom(factor);
    }

    /** Shows the selected time alone, or all of the sound again. */
    public void showSelected() {
        sound.showSelected();
    }

    private void showScroll() {
        if (sound == null) {
            return;
        }
        scrolling = true;
        double all = sound.seconds();
        int extent = (int) Math.max(1, (sound.toS() - sound.fromS()) / all * SCROLL);
        scroll.setValues((int) (sound.fromS() / all * SCROLL), extent, 0, SCROLL);
        scroll.setUnitIncrement(Math.max(1, extent / 20));
        scroll.setBlockIncrement(Math.max(1, extent));
        scroll.setVisible(extent < SCROLL);
        scrolling = false;
    }

    private void scroll() {
        if (!scrolling) {
            double from = scroll.getValue() / (double) SCROLL * sound.seconds();
            sound.view(from, from + sound.toS() - sound.fromS());
        }
    }
}
