package org.mixingmentor.visualization.internal;

import java.awt.BorderLayout;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.Serial;
import java.nio.file.Path;
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
import org.mixingmentor.comparison.GoldEnvelope;
import org.mixingmentor.visualization.internal.compared.ComparedStems;
import org.mixingmentor.visualization.internal.compared.ReferenceSound;
import org.mixingmentor.visualization.internal.compared.StemListPanel;
import org.mixingmentor.visualization.internal.compared.ViewKeys;
import org.mixingmentor.visualization.internal.map.MapPanel;
import org.mixingmentor.visualization.internal.separation.SeparationPanel;
import org.mixingmentor.visualization.internal.spectra.SpectraPanel;
import org.mixingmentor.visualization.internal.time.TimePanel;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.TargetBox;

/** The role's main view: the stems on the left, four ways to look at them on the right. */
public final class CompareView extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient ComparedStems compared;
    private final JButton reference = new JButton("Reference …");

    /** Shows what is selected in a session, and lets the player play it. */
    public CompareView(Session session, Playback playback) {
        super(new BorderLayout());
        this.session = session;
        compared = new ComparedStems(session);
        StemListPanel stems = new StemListPanel(compared, below());
        JTabbedPane views = new JTabbedPane();
        views.setName("compare-views");
        views.addTab(
                "Spectra",
                null,
                new SpectraPanel(compared, playback),
                "Selected stems over gold, and the difference (Alt+1)");
        views.addTab(
                "Over Time",
                null,
                new TimePanel(compared, playback),
                "The fingerprint of the first selected stem (Alt+2)");
        views.addTab("Map", null, new MapPanel(compared, playback), "Every stem as a point (Alt+3)");
        views.addTab(
                "What Separates", null, new SeparationPanel(compared), "The 64 values, gold beside flawed (Alt+4)");
        for (int i = 0; i < views.getTabCount(); i++) {
            int index = i;
            ViewKeys.on(
                    this,
                    "view " + i,
                    KeyStroke.getKeyStroke(KeyEvent.VK_1 + i, MouseEvent.ALT_DOWN_MASK),
                    () -> views.setSelectedIndex(index));
        }
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, stems, views);
        split.setDividerLocation(330);
        split.setBorder(null);
        add(split, BorderLayout.CENTER);
        compared.onChange(this::nameReference);
        compared.start();
        compared.changed();
    }

    private JComponent below() {
        JPanel below = new JPanel(new BorderLayout(0, 4));
        below.add(
                new TargetBox(
                        "Gold of this dataset",
                        "The gold that stems are seen beside: this dataset's, or what real recordings that come with the"
                                + " product sound like",
                        target -> compared.target(
                                target.map(gold -> GoldEnvelope.of("the " + gold.title(), gold.profiles())))),
                BorderLayout.NORTH);
        below.add(buttons(), BorderLayout.SOUTH);
        return below;
    }

    private JComponent buttons() {
        JPanel buttons = new JPanel();
        buttons.setLayout(new BoxLayout(buttons, BoxLayout.X_AXIS));
        buttons.add(button(
                "pin",
                "Pin",
                "Keep the selected stems on screen while you select others, or let go of them (Ctrl+P)",
                compared::pin));
        buttons.add(Box.createHorizontalStrut(4));
        buttons.add(button(
                "gold-twin",
                "+ Gold Twin",
                "Put the gold twins of the selected stems beside them (Ctrl+T)",
                compared::addTwins));
        buttons.add(Box.createHorizontalStrut(4));
        reference.setName("reference");
        reference.setToolTipText("A track or stem of your own takes the place of gold; once more to go back (Ctrl+R)");
        reference.addActionListener(event -> toggleReference());
        buttons.add(reference);
        ViewKeys.on(this, "pin", ViewKeys.ctrl(KeyEvent.VK_P), compared::pin);
        ViewKeys.on(this, "twins", ViewKeys.ctrl(KeyEvent.VK_T), compared::addTwins);
        ViewKeys.on(this, "reference", ViewKeys.ctrl(KeyEvent.VK_R), this::toggleReference);
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
        reference.setText(compared.reference().isPresent() ? "Back to Gold" : "Reference …");
    }

    private void toggleReference() {
        if (compared.reference().isPresent()) {
            compared.reference(Optional.empty());
            return;
        }
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle("Reference: the sound that takes the place of gold");
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            session.background()
                    .run(
                            "Reading " + file.getFileName(),
                            progress -> ReferenceSound.read(session.audio(), file),
                            read -> compared.reference(Optional.of(read)));
        }
    }
}
