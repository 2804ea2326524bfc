package org.mixingmentor.labeling.internal;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.io.Serial;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** A term of an open vocabulary: one of those there are, or a new one. Enter gives it, Escape leaves it as it was. */
final class TermField extends JComboBox<String> {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Consumer<String> given;
    private final transient Runnable done;
    private List<String> terms = List.of();
    private String shown = "";
    private boolean showing;

    /**
     * An empty field.
     *
     * @param name for those who cannot see it
     * @param none what it shows where there is no term
     * @param given takes a term that was written or chosen; blank = none
     * @param done called when the keyboard is needed no more
     */
    TermField(String name, String none, Consumer<String> given, Runnable done) {
        this.given = given;
        this.done = done;
        setEditable(true);
        setPreferredSize(new Dimension(150, 26));
        getAccessibleContext().setAccessibleName(name);
        setMaximumRowCount(16);
        addActionListener(event -> {
            if (!showing && "comboBoxEdited".equals(event.getActionCommand())) {
                give();
            }
        });
        JComponent editor = (JComponent) getEditor().getEditorComponent();
        putClientProperty("JTextField.placeholderText", none);
        editor.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "leave");
        editor.getActionMap().put("leave", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                setSelectedItem(shown);
                done.run();
            }
        });
    }

    private void give() {
        String term = String.valueOf(getEditor().getItem()).trim();
        if (!term.equals(shown)) {
            given.accept(term);
        }
        done.run();
    }

    /** Shows what is so, and what else there is. */
    void show(String term, List<String> known) {
        boolean same = term.equals(shown)
                && terms.equals(known)
                && term.equals(getEditor().getItem());
        if (same || getEditor().getEditorComponent().isFocusOwner()) {
            return;
        }
        showing = true;
        if (!terms.equals(known)) {
            terms = known;
            setModel(new DefaultComboBoxModel<>(known.toArray(String[]::new)));
        }
        shown = term;
        setSelectedItem(term);
        showing = false;
    }

    /** Puts the cursor in it. */
    void write() {
        getEditor().getEditorComponent().requestFocusInWindow();
        getEditor().selectAll();
    }
}
