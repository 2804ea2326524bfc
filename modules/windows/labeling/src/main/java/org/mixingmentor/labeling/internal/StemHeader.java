package org.mixingmentor.labeling.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.GoldPartner;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.labeling.LabelActions;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.KeyAction;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.WhileShown;

/** Which stem it is, how much is left, what B is, and where to go next. */
final class StemHeader extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient LabelController labelling;
    private final JLabel name = new JLabel(" ");
    private final JLabel facts = new JLabel(" ");
    private final JLabel other = new JLabel(" ");
    private final JLabel suspicion = new JLabel();
    private final KeyButton loop = new KeyButton("Loop", LabelActions.registered("loop"), null);
    private final KeyButton blind = new KeyButton("Blind", LabelActions.registered("blind"), null);

    StemHeader(LabelController labelling) {
        super(new BorderLayout(12, 2));
        this.labelling = labelling;
        setBorder(BorderFactory.createEmptyBorder(0, 0, 6, 0));
        name.setFont(Look.font(1.2f).deriveFont(Font.BOLD));
        facts.setForeground(Look.faintText());
        other.setFont(Look.font(0.95f));
        suspicion.setForeground(Accent.FLAWED);
        JPanel words = new JPanel(new java.awt.GridLayout(0, 1, 0, 1));
        words.setMinimumSize(new Dimension());
        words.add(name);
        words.add(facts);
        words.add(other);
        JPanel keys = new JPanel(new java.awt.FlowLayout(java.awt.FlowLayout.TRAILING, 5, 0));
        keys.add(loop);
        keys.add(blind);
        keys.add(go("Previous", "previous"));
        keys.add(go("Next suspect", "nextsuspect"));
        keys.add(go("Next unlabelled", "nextunlabelled"));
        add(words, BorderLayout.CENTER);
        add(keys, BorderLayout.LINE_END);
        add(suspicion, BorderLayout.PAGE_END);
        WhileShown shown = new WhileShown(this, this::update);
        labelling.addListener(shown::changed);
        Playback.current().addListener(shown::changed);
    }

    private static JButton go(String text, String id) {
        KeyAction action = LabelActions.registered(id);
        JButton button = new JButton(text);
        KeyCap.follow(action, button, () -> {
            button.setIcon(KeyCap.of(action));
            button.setToolTipText(action.toolTip());
        });
        button.setFocusable(false);
        button.addActionListener(action);
        return button;
    }

    private void update() {
        Optional<CataloguedStem> stem = labelling.stem();
        name.setText(stem.map(this::title).orElse("No stem is selected"));
        name.setToolTipText(labelling.blind() ? null : name.getText());
        facts.setText(stem.map(StemHeader::facts).orElse(" "));
        other.setText(other());
        other.setForeground(labelling.partner().isPresent() ? Accent.GOLD : Look.faintText());
        loop.setSelected(labelling.time().looping());
        blind.setSelected(labelling.blind());
        List<Finding> findings = labelling.blind() ? List.of() : labelling.suspicions();
        suspicion.setVisible(!findings.isEmpty());
        suspicion.setText(findings.isEmpty() ? "" : "\u26A0 " + findings.get(0).words());
    }

    private String title(CataloguedStem stem) {
        return labelling.blind() ? "A stem (blind)" : stem.fileName();
    }

    private static String facts(CataloguedStem stem) {
        if (stem.measurement().isEmpty()) {
            return stem.problem().isEmpty() ? "Not measured yet" : stem.problem();
        }
        StemMeasurement measured = stem.measurement().get();
        List<String> facts = new ArrayList<>();
        facts.add(number(2, measured.seconds(), "s"));
        facts.add(measured.format().container());
        facts.add(number(1, measured.format().sampleRate() / 1000.0, "kHz"));
        facts.add(measured.format().channels() == 1 ? "mono" : "stereo");
        measured.loudness().integratedLufs().ifPresent(lufs -> facts.add(number(1, lufs, "LUFS")));
        measured.loudness().truePeakDbtp().ifPresent(peak -> facts.add(number(1, peak, "dBTP")));
        return String.join("   \u00B7   ", facts);
    }

    /** Never "-0.0". */
    private static String number(int decimals, double value, String unit) {
        double ten = Math.pow(10, decimals);
        return String.format(Locale.ROOT, "%." + decimals + "f %s", Math.rint(value * ten) / ten + 0.0, unit);
    }

    private String other() {
        if (labelling.stem().isEmpty()) {
            return " ";
        }
        if (labelling.partner().isEmpty()) {
            return labelling.isPaired() ? "B: no gold stem of this genre and instrument to compare with" : " ";
        }
        GoldPartner partner = labelling.partner().get();
        boolean ready = Playback.current().other().isPresent();
        // Who has a twin is flawed: a blind judge is not told.
        return (labelling.blind() ? "B: a gold stem" : words(partner)) + (ready ? "" : " (reading)");
    }

    private static String words(GoldPartner partner) {
        String kind = partner.twin()
                ? "its gold twin"
                : String.format(Locale.ROOT, "the nearest gold stem, %.1f dB away", partner.distanceDb());
        return "B: " + kind + ": " + partner.fileName();
    }
}
