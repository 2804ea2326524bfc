package org.mixingmentor.livemonitor;

import java.io.File;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mixingmentor.audio.CaptureSettings;
import org.mixingmentor.audio.CaptureSource;
import org.mixingmentor.audio.InputDevice;
import org.mixingmentor.workbench.ChosenBrain;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.WrapLayout;
import org.openide.filesystems.FileChooserBuilder;

/** Says what is listened to, and what it is. */
final class SourceBar extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String ANY = "any instrument";

    private final JComboBox<SourceChoice> sources = new JComboBox<>();
    private final JComboBox<String> channels = new JComboBox<>();
    private final JComboBox<Integer> rates = new JComboBox<>();
    private final JCheckBox repeat = new JCheckBox("Repeat", true);
    private final JComboBox<String> instruments = new JComboBox<>(new String[] {ANY});
    private final transient LatestOnlyTask devices = new LatestOnlyTask("Input devices");
    private final transient Runnable changed;
    private boolean filling;

    /** @param changed called when a source is chosen, or what it is */
    SourceBar(Runnable changed) {
        super(new WrapLayout());
        setBorder(BorderFactory.createEmptyBorder(4, 6, 2, 6));
        this.changed = changed;
        sources.setPrototypeDisplayValue(SourceChoice.of(Path.of("File: a_long_file_name_of_a_mix.wav")));
        sources.setToolTipText("What is listened to: an input device, or a file as if it were live");
        sources.getAccessibleContext().setAccessibleName("Source");
        channels.setToolTipText("Channels of the device");
        rates.setToolTipText("Sample rate of the device, in Hz");
        repeat.setToolTipText("Begin the file again at its end");
        instruments.setToolTipText(
                "What it is: chooses the gold envelope, and the brain abstains if it does not know it");
        instruments.getAccessibleContext().setAccessibleName("Instrument");
        add(new JLabel("Listen to"));
        add(sources);
        add(button("File...", "A file, heard as if it were live (O)", this::chooseFile));
        add(button("Selected Stem", "The stem that is selected in the dataset, as if live (S)", this::chooseStem));
        add(button("Rescan", "Look for input devices again", this::lookForDevices));
        add(channels);
        add(rates);
        add(repeat);
        add(instruments);
        // Nobody is told before this is made.
        filling = true;
        sources.addActionListener(event -> sourceChosen());
        channels.addActionListener(event -> tell());
        rates.addActionListener(event -> tell());
        instruments.addActionListener(event -> tell());
        filling = false;
        fitToSource();
        lookForDevices();
    }

    private static JButton button(String text, String tip, Runnable action) {
        JButton button = new JButton(text);
        button.setToolTipText(tip);
        button.setFocusable(false);
        button.addActionListener(event -> action.run());
        return button;
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    void lookForDevices() {
        devices.ask(outdated -> InputDevice.all(), this::showDevices, sentence -> {});
    }

    private void showDevices(List<InputDevice> found) {
        filling = true;
        Object chosen = sources.getSelectedItem();
        for (int i = sources.getItemCount() - 1; i >= 0; i--) {
            SourceChoice choice = sources.getItemAt(i);
            if (choice.device().isPresent() && !choice.equals(chosen)) {
                sources.removeItemAt(i);
            }
        }
        found.stream()
                .map(SourceChoice::of)
                .filter(choice -> !choice.equals(chosen))
                .forEach(sources::addItem);
        filling = false;
        if (chosen == null && sources.getItemCount() > 0) {
            sources.setSelectedIndex(0);
        }
        sourceChosen();
    }

    void chooseFile() {
        File file = new FileChooserBuilder(SourceBar.class)
                .setTitle("Listen to a File")
                .setFilesOnly(true)
                .showOpenDialog();
        if (file != null) {
            choose(file.toPath());
        }
    }

    void chooseStem() {
        Session.current().dataset().ifPresent(open -> Session.current().selection().fileNames().stream()
                .findFirst()
                .ifPresent(name -> choose(open.dataset().audio(name))));
    }

    /** Chooses a file as the source. */
    void choose(Path file) {
        SourceChoice choice = SourceChoice.of(file);
        sources.removeItem(choice);
        sources.insertItemAt(choice, 0);
        sources.setSelectedIndex(0);
    }

    private void sourceChosen() {
        if (!filling) {
            fitToSource();
            tell();
        }
    }

    /** Offers what the chosen source has. */
    private void fitToSource() {
        filling = true;
        Optional<InputDevice> device = choice().flatMap(SourceChoice::device);
        channels.removeAllItems();
        rates.removeAllItems();
        device.ifPresent(input -> {
            pairs(input.channels()).forEach(channels::addItem);
            input.rates().forEach(rates::addItem);
            rates.setSelectedItem(CaptureSettings.usual(input).sampleRate());
        });
        channels.setVisible(device.isPresent());
        rates.setVisible(device.isPresent());
        repeat.setVisible(choice().flatMap(SourceChoice::file).isPresent());
        filling = false;
    }

    private static List<String> pairs(int channels) {
        return IntStream.range(0, (channels + 1) / 2)
                .mapToObj(
                        pair -> 2 * pair + 2 > channels ? "" + (2 * pair + 1) : (2 * pair + 1) + " + " + (2 * pair + 2))
                .toList();
    }

    Optional<SourceChoice> choice() {
        return Optional.ofNullable((SourceChoice) sources.getSelectedItem());
    }

    /** The chosen source, not yet started; empty where nothing is chosen. */
    Optional<CaptureSource> source() {
        Integer rate = (Integer) rates.getSelectedItem();
        int pair = Math.max(0, channels.getSelectedIndex());
        return choice().map(choice -> choice.source(rate == null ? 48_000 : rate, 2 * pair, repeat.isSelected()));
    }

    /** Whether a file begins again at its end. */
    boolean repeats() {
        return repeat.isSelected();
    }

    /** Tells two sources apart. */
    String identity() {
        return sources.getSelectedItem() + " " + rates.getSelectedItem() + " " + channels.getSelectedIndex();
    }

    /** What the user says it is. */
    Optional<String> instrument() {
        String chosen = (String) instruments.getSelectedItem();
        return Optional.ofNullable(chosen).filter(name -> !name.equals(ANY));
    }

    /** Offers what a brain knows; what was said stays said where it knows that. */
    void offerInstruments(Optional<ChosenBrain> brain, Optional<OpenDataset> dataset) {
        filling = true;
        Optional<String> said = instrument();
        instruments.removeAllItems();
        instruments.addItem(ANY);
        Set<String> known = new TreeSet<>();
        brain.ifPresent(chosen -> known.addAll(chosen.metadata().instruments()));
        dataset.ifPresent(
                open -> open.stems().forEach(stem -> stem.row().instrument().ifPresent(known::add)));
        known.forEach(instruments::addItem);
        said.filter(known::contains).ifPresent(instruments::setSelectedItem);
        filling = false;
        tell();
    }
}
