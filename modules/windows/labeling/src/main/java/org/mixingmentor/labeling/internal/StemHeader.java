package org.mixingmentor.labeling.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.KeyAction;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.WhileShown;

/** Which stem it is, how much is left, what B is, and where to go next. */
final class StemHeader extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient LabelController controller;
    private final JLabel name = new JLabel(" ");
    private final JLabel facts = new JLabel(" ");
    private final JLabel other = new JLabel(" ");
    private final JLabel suspicion = new JLabel();
    private final KeyButton loop = new KeyButton("Loop", RegisteredKeys.of("loop"), null);
    private final KeyButton blind = new KeyButton("Blind", RegisteredKeys.of("blind"), null);

    StemHeader(LabelController controller) {
        super(new BorderLayout(12, 2));
        this.controller = controller;
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
        controller.addListener(shown::changed);
        controller.playback().addListener(shown::changed);
    }

    private static JButton go(String text, String id) {
        KeyAction action = RegisteredKeys.of(id);
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
        HeaderText text = HeaderText.of(controller);
        name.setText(text.title());
        name.setToolTipText(controller.blind() ? null : text.title());
        facts.setText(text.facts());
        other.setText(text.other());
        other.setForeground(text.paired() ? Accent.GOLD : Look.faintText());
        loop.setSelected(controller.time().looping());
        blind.setSelected(controller.blind());
        suspicion.setVisible(!text.suspicion().isEmpty());
        suspicion.setText(text.suspicion());
    }
}
