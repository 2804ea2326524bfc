package org.mixingmentor.experiments.internal.form;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.experiments.internal.parts.Sentence;
import org.mixingmentor.experiments.internal.parts.Typing;
import org.mixingmentor.training.spi.Learner;

/** A field for each setting that a learner declares, with its default in it and a line that explains it. */
final class LearnerFields extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Runnable changed;
    private final transient Map<String, JComponent> fields = new LinkedHashMap<>();
    private transient Learner learner;

    LearnerFields(Runnable changed) {
        super(new GridBagLayout());
        this.changed = changed;
    }

    /** Shows the settings of a learner, at their defaults; those of the same learner stay as they are. */
    void show(Learner next) {
        if (next.equals(learner)) {
            return;
        }
        learner = next;
        removeAll();
        fields.clear();
        int row = 0;
        for (Setting setting : next.settings()) {
            JComponent field = field(setting);
            fields.put(setting.name(), field);
            JLabel name = new JLabel(setting.name().replace('_', ' '));
            name.setLabelFor(field);
            Sentence line = new Sentence(setting.description());
            add(name, at(0, row, 1));
            add(field, at(1, row, 1));
            add(line, at(0, row + 1, 2));
            row += 2;
        }
        revalidate();
    }

    private JComponent field(Setting setting) {
        JComponent field;
        if (setting.choices().isEmpty()) {
            JTextField text = new JTextField(setting.defaultValue(), 8);
            Typing.follow(text, changed);
            field = text;
        } else {
            JComboBox<String> box = new JComboBox<>(setting.choices().toArray(String[]::new));
            box.setSelectedItem(setting.defaultValue());
            box.addActionListener(event -> changed.run());
            field = box;
        }
        field.setName(setting.name());
        field.setToolTipText(setting.description() + " (default: " + setting.defaultValue() + ")");
        field.getAccessibleContext().setAccessibleName(setting.name());
        return field;
    }

    /** Fills in what was given; all else has its default. */
    void show(Map<String, String> given) {
        for (Setting setting : learner.settings()) {
            String value = given.getOrDefault(setting.name(), setting.defaultValue());
            JComponent field = fields.get(setting.name());
            if (field instanceof JTextField text) {
                text.setText(value);
            } else if (field instanceof JComboBox<?> box) {
                box.setSelectedItem(value);
            }
        }
    }

    /** What is not at its default. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (Setting setting : learner.settings()) {
            JComponent field = fields.get(setting.name());
            String value = field instanceof JTextField text
                    ? text.getText().strip()
                    : String.valueOf(((JComboBox<?>) field).getSelectedItem());
            if (!value.equals(setting.defaultValue())) {
                values.put(setting.name(), value);
            }
        }
        return values;
    }

    private static GridBagConstraints at(int column, int row, int width) {
        return new GridBagConstraints(
                column,
                row,
                width,
                1,
                column == 0 && width == 1 ? 0 : 1,
                0,
                GridBagConstraints.LINE_START,
                GridBagConstraints.HORIZONTAL,
                new Insets(row % 2 == 0 ? 8 : 0, column == 0 ? 0 : 10, 0, 0),
                0,
                0);
    }
}
