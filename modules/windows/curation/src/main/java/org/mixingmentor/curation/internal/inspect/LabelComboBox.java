package org.mixingmentor.curation.internal.inspect;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.io.Serial;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JTextField;

/**
 * A text label with the values that occur elsewhere to choose from. Enter, a choice, or leaving it sets the label of the
 * stems it was filled for, and only if something else was written.
 */
final class LabelComboBox extends JComboBox<String> {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int MOST_CHOICES = 200;

    private final transient WrittenLabel label;
    private transient List<String> offered = List.of();
    private boolean filling;

    /** @param commit gets the stems and the text to set */
    LabelComboBox(String name, BiConsumer<List<String>, String> commit) {
        this.label = new WrittenLabel(commit);
        setName(name);
        getAccessibleContext().setAccessibleName(name);
        setEditable(true);
        // Else every step through the list would set a label.
        putClientProperty("JComboBox.isTableCellEditor", true);
        addActionListener(event -> commitWritten());
        text().addActionListener(event -> commitWritten());
        text().addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    commitWritten();
                }
            }
        });
    }

    JTextField text() {
        return (JTextField) getEditor().getEditorComponent();
    }

    /** Shows the label of stems; what is being written for the same stems stays. */
    void fill(List<String> of, Shared<String> value, List<String> choices) {
        boolean writing = text().isFocusOwner() && label.isBeingWritten(of, text().getText());
        if (writing) {
            return;
        }
        commitWritten();
        filling = true;
        label.fill(of, value);
        // A list of ten thousand songs helps nobody, and its width alone takes long to find.
        List<String> some = choices.subList(0, Math.min(MOST_CHOICES, choices.size()));
        if (!some.equals(offered)) {
            offered = List.copyOf(some);
            setModel(new DefaultComboBoxModel<>(offered.toArray(new String[0])));
        }
        setSelectedItem(label.filled());
        text().setText(label.filled());
        putClientProperty("JTextField.placeholderText", value.mixed() ? "several values" : "");
        text().repaint();
        filling = false;
    }

    private void commitWritten() {
        if (!filling) {
            label.commit(text().getText());
        }
    }
}
