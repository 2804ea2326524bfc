package org.mixingmentor.visualization;

import java.awt.BorderLayout;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.comparison.StemSummaries;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.fingerprint.FileFingerprints;
import org.mixingmentor.workbench.Session;

/** The role's main view: the stems on the left, four ways to look at them on the right. */
final class CompareView extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Comparison comparison = new Comparison();
    private final SelectionPanel stems;
    private final JButton reference = new JButton("Reference …");

    CompareView() {
        super(new BorderLayout());
        stems = new SelectionPanel(comparison, buttons());
        JTabbedPane views = new JTabbedPane();
        views.setName("compare-views");
        views.addTab(
                "Spectra", null, new SpectraPanel(comparison), "Selected stems over gold, and the difference (Alt+1)");
        views.addTab(
                "Over Time", null, new TimePanel(comparison), "The fingerprint of the first selected stem (Alt+2)");
        views.addTab("Map", null, new MapPanel(comparison), "Every stem as a point (Alt+3)");
        views.addTab(
                "What Separates", null, new SeparationPanel(comparison), "The 64 values, gold beside flawed (Alt+4)");
        for (int i = 0; i < views.getTabCount(); i++) {
            int index = i;
            Keys.on(
                    this,
                    "view " + i,
                    KeyStroke.getKeyStroke(KeyEvent.VK_1 + i, MouseEvent.ALT_DOWN_MASK),
                    () -> views.setSelectedIndex(index));
        }
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, stems, views);
        split.setDividerLocation(310);
        split.setBorder(null);
        add(split, BorderLayout.CENTER);
        comparison.onChange(this::nameReference);
        comparison.start();
        comparison.changed();
    }

    private JComponent buttons() {
        JPanel buttons = new JPanel();
        buttons.setLayout(new BoxLayout(buttons, BoxLayout.X_AXIS));
        buttons.add(button(
                "pin",
                "Pin",
                "Keep the selected stems on screen while you select others, or let go of them (Ctrl+P)",
                () -> stems.pin()));
        buttons.add(Box.createHorizontalStrut(4));
        buttons.add(button(
                "gold-twin",
                "+ Gold Twin",
                "Put the gold twins of the selected stems beside them (Ctrl+T)",
                () -> stems.addTwins()));
        buttons.add(Box.createHorizontalStrut(4));
        reference.setName("reference");
        reference.setToolTipText("A track or stem of your own takes the place of gold; once more to go back (Ctrl+R)");
        reference.addActionListener(event -> toggleReference());
        buttons.add(reference);
        Keys.on(this, "pin", Keys.ctrl(KeyEvent.VK_P), () -> stems.pin());
        Keys.on(this, "twins", Keys.ctrl(KeyEvent.VK_T), () -> stems.addTwins());
        Keys.on(this, "reference", Keys.ctrl(KeyEvent.VK_R), this::toggleReference);
        return buttons;
    }

    private static JButton button(String name, String text, String tip, Runnable effect) {
        JButton button = new JButton(text);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> effect.run());
        return button;
    }

    private void nameReference() {
        reference.setText(comparison.reference().isPresent() ? "Back to Gold" : "Reference …");
    }

    private void toggleReference() {
        if (comparison.reference().isPresent()) {
            comparison.reference(Optional.empty());
            return;
        }
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle("Reference: the sound that takes the place of gold");
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            Session.current()
                    .background()
                    .run(
                            "Reading " + file.getFileName(),
                            progress -> read(file),
                            read -> comparison.reference(Optional.of(read)));
        }
    }

    private static Comparison.Reference read(Path file) throws IOException {
        FileFingerprints.Reading reading = new FileFingerprints(AudioFiles.fromLookup(), 1).read(file);
        String name = String.valueOf(file.getFileName());
        StemRow row = StemRow.builder(name).build();
        CataloguedStem stem = new CataloguedStem(row, "", Optional.of(reading.measurement()), StemStatus.OK, "");
        return new Comparison.Reference(name, StemSummaries.of(stem, reading.fingerprints()));
    }

    List<String> pinned() {
        return comparison.pinned();
    }
}
