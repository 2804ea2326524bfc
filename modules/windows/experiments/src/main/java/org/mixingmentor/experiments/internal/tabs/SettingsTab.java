package org.mixingmentor.experiments.internal.tabs;

import java.awt.BorderLayout;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import org.mixingmentor.experiments.internal.parts.Borderless;
import org.mixingmentor.experiments.internal.parts.ReadTable;
import org.mixingmentor.workbench.Look;

/** What was asked for, and what was noted. What differs is marked and comes first. */
final class SettingsTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final ReadTable table = new ReadTable("settings", "Settings");
    private final JTextArea notes = new JTextArea();

    SettingsTab() {
        super(new BorderLayout());
        notes.setEditable(false);
        notes.setLineWrap(true);
        notes.setWrapStyleWord(true);
        notes.setFont(Look.font(1));
        notes.setBackground(Look.background());
        notes.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
        notes.setName("notes");
        notes.getAccessibleContext().setAccessibleName("Notes");
        add(
                Borderless.split(JSplitPane.HORIZONTAL_SPLIT, Borderless.scroll(table), Borderless.scroll(notes), 0.55),
                BorderLayout.CENTER);
    }

    void show(RunContents contents) {
        table.show(RunTables.settings(contents));
        table.width(0, 160);
        notes.setText(RunTables.notes(contents.runs()));
        notes.setCaretPosition(0);
    }
}
