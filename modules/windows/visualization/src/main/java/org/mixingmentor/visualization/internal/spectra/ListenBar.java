package org.mixingmentor.visualization.internal.spectra;

import java.awt.Dimension;
import java.awt.FlowLayout;
import java.io.Serial;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JToggleButton;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.LoadedSound;
import org.mixingmentor.workbench.Playback;

/** The first selected stem, heard as it is and as the correction would make it, equally loud. */
final class ListenBar extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String SHOWN = "the correction shown";
    private static final String BRAIN = "the brain's EQ";

    private final transient LatestOnlyTask latest = new LatestOnlyTask("Listen to the correction");
    private final transient Playback playback;
    private final JButton play = new JButton("Play");
    private final JToggleButton corrected = new JToggleButton("Corrected");
    private final JComboBox<String> source = new JComboBox<>(new String[] {SHOWN, BRAIN});
    private final JSlider amount = new JSlider(0, 100, 100);
    private final JLabel words = new JLabel(" ");
    private transient Optional<Spectra.Shown> first = Optional.empty();

    ListenBar(Playback playback) {
        super(new FlowLayout(FlowLayout.LEADING, 8, 4));
        this.playback = playback;
        play.setToolTipText("Play or stop the first selected stem");
        play.addActionListener(event -> toggle());
        corrected.setName("listen-corrected");
        corrected.setToolTipText("Hear it corrected, or as it is, at the same place and equally loud");
        corrected.addActionListener(event -> hear());
        source.setToolTipText("What is heard: the bars, or what the chosen brain would do");
        source.addActionListener(event -> process());
        amount.setToolTipText("How much of the correction is applied, 0 to 100 %");
        amount.setPreferredSize(new Dimension(140, amount.getPreferredSize().height));
        amount.addChangeListener(event -> {
            if (!amount.getValueIsAdjusting()) {
                process();
            }
        });
        add(play);
        add(corrected);
        add(source);
        add(amount);
        add(words);
        playback.addListener(this::follow);
        show(Optional.empty());
    }

    /** What the spectra show now. */
    void show(Optional<Spectra> spectra) {
        Optional<Spectra.Shown> next =
                spectra.flatMap(shown -> shown.stems().stream().findFirst());
        boolean another = !next.map(shown -> shown.stem().fileName())
                .equals(first.map(shown -> shown.stem().fileName()));
        first = next;
        if (another) {
            corrected.setSelected(false);
            latest.forget();
        }
        words.setText(choice().words());
        follow();
        if (corrected.isSelected()) {
            process();
        }
    }

    private ListenChoice choice() {
        return new ListenChoice(first, BRAIN.equals(source.getSelectedItem()), amount.getValue());
    }

    private void follow() {
        ListenChoice choice = choice();
        boolean ready = choice.isLoaded(playback.loaded());
        play.setText(playback.playing() ? "Stop" : "Play");
        play.setEnabled(ready);
        corrected.setEnabled(ready && !choice.filters().isEmpty());
        amount.setEnabled(corrected.isEnabled());
        source.setEnabled(choice.brainSpeaks());
    }

    private void toggle() {
        if (playback.playing()) {
            playback.stop();
        } else {
            playback.play();
        }
    }

    private void hear() {
        if (corrected.isSelected()) {
            process();
        } else {
            playback.hearOther(false);
        }
    }

    private void process() {
        ListenChoice choice = choice();
        words.setText(choice.words());
        Optional<LoadedSound> loaded = playback.loaded();
        if (!corrected.isSelected() || loaded.isEmpty() || loaded.get().stem().isEmpty()) {
            return;
        }
        Stem stem = loaded.get().stem().get();
        String name = loaded.get().fileName();
        latest.ask(
                outdated -> choice.corrected(name, stem),
                sound -> {
                    if (playback.loaded()
                            .filter(now -> now.fileName().equals(name))
                            .isPresent()) {
                        playback.compareWith(sound);
                        playback.hearOther(true);
                    }
                },
                words::setText);
    }
}
