package org.mixingmentor.livemonitor.internal;

import java.awt.Dimension;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JToggleButton;
import org.mixingmentor.workbench.WrapLayout;

/** What of a file is heard: nothing, the file, or the file through the advised equaliser, and how much of that. */
final class SourceMonitorBar extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final JToggleButton hear = new JToggleButton("Hear It");
    private final JToggleButton equalised = new JToggleButton("With the Advised EQ");
    private final JSlider amount = new JSlider(0, 100, 100);
    private final JLabel words = new JLabel(" ");
    private final transient LiveController controller;

    SourceMonitorBar(LiveController controller) {
        super(new WrapLayout());
        setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
        this.controller = controller;
        hear.setToolTipText(LiveCommand.HEAR.toolTip());
        hear.setFocusable(false);
        hear.addActionListener(event -> controller.hear());
        equalised.setToolTipText(
                "<html>Hear it through the equaliser that is advised at this moment, or as it is, equally loud (B)."
                        + "<br>The picture stays that of the file as it is.</html>");
        equalised.setFocusable(false);
        equalised.addActionListener(event -> controller.hearEqualised());
        amount.setToolTipText("How much of the equaliser is applied, 0 to 100 %");
        amount.getAccessibleContext().setAccessibleName("Amount of the EQ");
        amount.setPreferredSize(new Dimension(140, amount.getPreferredSize().height));
        amount.addChangeListener(event -> {
            if (!amount.getValueIsAdjusting()) {
                controller.monitorPlayer().amount(amount.getValue() / 100.0);
            }
            update();
        });
        words.getAccessibleContext().setAccessibleName("What is heard");
        add(hear);
        add(equalised);
        add(amount);
        add(words);
        update();
    }

    /** Shows what is the case. */
    void update() {
        SourceMonitorPlayer player = controller.monitorPlayer();
        setVisible(controller.sources().file().isPresent());
        hear.setSelected(player.isHeard());
        equalised.setSelected(player.isEqualised());
        equalised.setEnabled(player.isHeard() && controller.running());
        amount.setEnabled(player.isHeard());
        String text = amount.getValue() + " %    " + player.words();
        if (!text.equals(words.getText())) {
            words.setText(text);
            words.getAccessibleContext().setAccessibleDescription(text);
        }
    }
}
