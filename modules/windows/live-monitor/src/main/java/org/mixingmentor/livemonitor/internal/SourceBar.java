package org.mixingmentor.livemonitor.internal;

import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mixingmentor.workbench.WrapLayout;

/** Says what is listened to, and what it is. */
final class SourceBar extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String ANY = "any instrument";

    private final transient SourceSelection selection;
    private final JComboBox<SourceChoice> sources = new JComboBox<>();
    private final JComboBox<String> channels = new JComboBox<>();
    private final JComboBox<Integer> rates = new JComboBox<>();
    private final JCheckBox repeat = new JCheckBox("Repeat");
    private final JComboBox<String> instruments = new JComboBox<>();
    private boolean filling;

    SourceBar(LiveController controller) {
        super(new WrapLayout());
        selection = controller.sources();
        setBorder(BorderFactory.createEmptyBorder(4, 6, 2, 6));
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
        add(button("File...", LiveCommand.CHOOSE_FILE.toolTip(), controller::chooseFile));
        add(button("Selected Stem", LiveCommand.CHOOSE_STEM.toolTip(), controller::chooseStem));
        add(button("Rescan", "Look for input devices again", controller::lookForDevices));
        add(channels);
        add(rates);
        add(repeat);
        add(instruments);
        onChoice(sources, () -> selection.choose((SourceChoice) sources.getSelectedItem()));
        onChoice(channels, () -> selection.choosePair(channels.getSelectedIndex()));
        onChoice(rates, () -> selection.chooseRate((Integer) rates.getSelectedItem()));
        onChoice(
                instruments,
                () -> selection.say(
                        Optional.of((String) instruments.getSelectedItem()).filter(name -> !name.equals(ANY))));
        repeat.addActionListener(event -> selection.repeat(repeat.isSelected()));
        selection.addListener(this::update);
        update();
    }

    private static JButton button(String text, String tip, Runnable action) {
        JButton button = new JButton(text);
        button.setToolTipText(tip);
        button.setFocusable(false);
        button.addActionListener(event -> action.run());
        return button;
    }

    /** Nobody chooses what is only being filled in. */
    private void onChoice(JComboBox<?> box, Runnable chosen) {
        box.addActionListener(event -> {
            if (!filling && box.getSelectedItem() != null) {
                chosen.run();
            }
        });
    }

    private void update() {
        filling = true;
        fill(sources, selection.choices(), selection.choice().orElse(null));
        List<String> pairs = selection.pairs();
        fill(channels, pairs, pairs.isEmpty() ? null : pairs.get(selection.pair()));
        fill(rates, selection.rates(), selection.rate());
        List<String> known = new ArrayList<>(selection.instruments());
        known.add(0, ANY);
        fill(instruments, known, selection.instrument().orElse(ANY));
        channels.setVisible(!pairs.isEmpty());
        rates.setVisible(!selection.rates().isEmpty());
        repeat.setVisible(selection.file().isPresent());
        repeat.setSelected(selection.repeats());
        filling = false;
    }

    /** Leaves a box alone that shows all that already, since it may be open. */
    private static <T> void fill(JComboBox<T> box, List<T> items, T chosen) {
        DefaultComboBoxModel<T> model = (DefaultComboBoxModel<T>) box.getModel();
        boolean same = model.getSize() == items.size();
        for (int i = 0; same && i < items.size(); i++) {
            same = items.get(i).equals(model.getElementAt(i));
        }
        if (!same) {
            model.removeAllElements();
            model.addAll(items);
        }
        if (!Objects.equals(chosen, model.getSelectedItem())) {
            model.setSelectedItem(items.contains(chosen) ? chosen : null);
        }
    }
}
