package org.mixingmentor.curation.internal.job;

import java.awt.FlowLayout;
import java.io.Serial;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.flaws.Amounts;
import org.mixingmentor.flaws.ContrastOptions;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.workbench.Look;

/** Asks how strong flaws are to be, and says what that means in decibels. */
final class AmountField extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final JSpinner least = new JSpinner(percent(ContrastOptions.LEAST));
    private final JSpinner most = new JSpinner(percent(ContrastOptions.MOST));
    private final JLabel meaning = new JLabel();

    private static SpinnerNumberModel percent(Setting part) {
        return new SpinnerNumberModel(
                (int) Math.round(100 * part.defaultNumber()),
                (int) Math.round(100 * part.least()),
                (int) Math.round(100 * part.most()),
                5);
    }

    AmountField() {
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        least.setName("least amount");
        most.setName("most amount");
        least.setToolTipText(ContrastOptions.LEAST.sentence());
        most.setToolTipText(ContrastOptions.MOST.sentence());
        least.addChangeListener(event -> follow(least));
        most.addChangeListener(event -> follow(most));
        meaning.setForeground(Look.faintText());
        JPanel fields = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        fields.add(least);
        fields.add(new JLabel("  to  "));
        fields.add(most);
        fields.add(new JLabel("  % of the strongest"));
        JPanel below = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 4));
        below.add(meaning);
        add(fields);
        add(below);
        follow(least);
    }

    /** The other end gives way, so that the least is never above the most. */
    private void follow(JSpinner changed) {
        int low = (Integer) least.getValue();
        int high = (Integer) most.getValue();
        if (low > high) {
            (changed == least ? most : least).setValue(changed.getValue());
            return;
        }
        meaning.setText("peaks " + words("peak") + ", shelves " + words("low_shelf"));
    }

    private String words(String kind) {
        return Flaws.all().stream()
                .flatMap(flaw -> flaw.range().stream())
                .filter(range -> range.kind().equals(kind))
                .findFirst()
                .map(amounts()::words)
                .orElse("");
    }

    Amounts amounts() {
        return new Amounts((Integer) least.getValue() / 100.0, (Integer) most.getValue() / 100.0);
    }
}
