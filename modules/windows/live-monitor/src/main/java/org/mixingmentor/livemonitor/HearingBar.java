package org.mixingmentor.livemonitor;

import java.awt.Dimension;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JToggleButton;
import org.mixingmentor.workbench.WrapLayout;

/** What of a file is heard: nothing, the file, or the file through the advised equaliser, and how much of that. */
final class HearingBar extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final JToggleButton hear = new JToggleButton("Hear It");
    private final JToggleButton equalised = new JToggleButton("With the Advised EQ");
    private final JSlider amount = new JSlider(0, 100, 100);
    private final JLabel words = new JLabel(" ");
    private final transient LiveController desk;

    HearingBar(LiveController desk) {
        super(new WrapLayout());
        setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
        this.desk = desk;
        hear.setToolTipText("Make the file audible, where the picture is (H)");
        hear.setFocusable(false);
        hear.addActionListener(event -> desk.hear());
        equalised.setToolTipText(
                "<html>Hear it through the equaliser that is advised at this moment, or as it is, equally loud (B)."
                        + "<br>The picture stays that of the file as it is.</html>");
        equalised.setFocusable(false);
        equalised.addActionListener(event -> desk.hearEqualised());
        amount.setToolTipText("How much of the equaliser is applied, 0 to 100 %");
        amount.getAccessibleContext().setAccessibleName("Amount of the EQ");
        amount.setPreferredSize(new Dimension(140, amount.getPreferredSize().height));
        amount.addChangeListener(event -> {
            if (!amount.getValueIsAdjusting()) {
                desk.hearing().amount(amount.getValue() / 100.0);
            }
            show(desk);
        });
        words.getAccessibleContext().setAccessibleName("What is heard");
        add(hear);
        add(equalised);
        add(amount);
        add(words);
        show(desk);
    }

    /** Shows what is the case. */
    void show(LiveController from) {
        SourceMonitorPlayer hearing = desk.hearing();
        setVisible(from.sources().choice().flatMap(SourceChoice::file).isPresent());
        hear.setSelected(hearing.isHeard());
        equalised.setSelected(hearing.isEqualised());
        equalised.setEnabled(hearing.isHeard() && from.running());
        amount.setEnabled(hearing.isHeard());
        String text = amount.getValue() + " %    " + hearing.words();
        if (!text.equals(words.getText())) {
            words.setText(text);
            words.getAccessibleContext().setAccessibleDescription(text);
        }
    }
}
