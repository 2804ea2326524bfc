package org.mixingmentor.visualization.internal.time;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.Timer;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.visualization.internal.compared.ComparedStems;
import org.mixingmentor.visualization.internal.compared.ViewAnswers;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.WhileShown;

/** The first selected stem over time: its spectrogram and its fingerprint, with what is heard and what is picked. */
public final class TimePanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final FingerprintMatrix NOTHING = new FingerprintMatrix(new float[0]);
    private static final int TICK_MS = 25;

    private final transient ComparedStems compared;
    private final transient ViewAnswers answers = new ViewAnswers("Fingerprint over time", this::clear, this::clear);
    private final transient Playback playback;
    private final Timer ticking = new Timer(TICK_MS, event -> followPlayhead());
    private final SpectrogramView spectrogram;
    private final HeatMap heat = new HeatMap();
    private final transient List<TimeView> views;
    private final JLabel readout = new JLabel(" ");

    /** @param playback plays the stem that is shown */
    public TimePanel(ComparedStems compared, Playback playback) {
        super(new BorderLayout());
        this.compared = compared;
        this.playback = playback;
        this.spectrogram = new SpectrogramView(playback);
        this.views = List.of(spectrogram, heat);
        spectrogram.setName("spectrogram");
        heat.setName("heat-map");
        readout.setName("heat-readout");
        readout.setFont(Look.font(1.15f));
        readout.setBorder(BorderFactory.createEmptyBorder(8, 12, 6, 12));
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, spectrogram, heat);
        split.setResizeWeight(0.35);
        split.setOneTouchExpandable(true);
        split.setBorder(null);
        add(readout, BorderLayout.NORTH);
        add(split, BorderLayout.CENTER);
        for (TimeView view : views) {
            view.onRead(this::read, seconds -> views.forEach(other -> other.hover(seconds)));
            view.onPick(this::pick);
        }
        playback.addListener(this::followPlayer);
        addHierarchyListener(event -> followPlayer());
        compared.onChange(new WhileShown(this, this::refresh)::changed);
    }

    private void refresh() {
        Optional<OpenDataset> open = compared.dataset();
        List<String> names = compared.compared();
        if (open.isEmpty() || names.isEmpty()) {
            answers.forget(
                    open.isEmpty()
                            ? "Open a dataset (Ctrl+O) to see its stems over time."
                            : "Select a stem on the left.");
            return;
        }
        String name = names.get(0);
        answers.ask(progress -> open.get().dataset().fingerprints(name), fingerprints -> show(name, fingerprints));
    }

    private void show(String name, Optional<FingerprintMatrix> fingerprints) {
        if (fingerprints.isEmpty()) {
            clear("No fingerprints of " + name + " yet: scan the dataset (F5).");
            return;
        }
        heat.show(name, fingerprints.get());
        spectrogram.show(name, fingerprints.get().chunks());
        views.forEach(view -> view.pick(compared.chunk()));
        read("");
        followPlayer();
    }

    private void clear(String sentence) {
        heat.show("", NOTHING);
        spectrogram.show("", 0);
        readout.setText(sentence);
        followPlayhead();
    }

    private void pick(int chunk) {
        compared.pick(OptionalInt.of(chunk));
        if (heardIsShown()) {
            playback.seek(Math.round(ChunkGrid.centreSeconds(chunk) * playback.sampleRate()));
        }
    }

    private boolean heardIsShown() {
        return !heat.fileName().isEmpty() && playback.fileName().equals(heat.fileName());
    }

    private void followPlayer() {
        spectrogram.follow();
        if (playback.playing() && isShowing()) {
            ticking.start();
        }
        followPlayhead();
    }

    private void followPlayhead() {
        double seconds = heardIsShown() ? playback.positionS() : Double.NaN;
        views.forEach(view -> view.playhead(seconds));
        if (!playback.playing() || !isShowing()) {
            ticking.stop();
        }
    }

    private void read(String words) {
        if (!words.isEmpty()) {
            readout.setText(words);
        } else if (!heat.fileName().isEmpty()) {
            readout.setText(heat.fileName() + "   "
                    + (compared.chunk().isPresent()
                            ? "chunk " + compared.chunk().getAsInt()
                                    + " is picked: its spectrum stands with the others (Alt+1)."
                            : "click a chunk, or use ← and →, to see its spectrum beside the stem's (Alt+1)."));
        }
    }
}
