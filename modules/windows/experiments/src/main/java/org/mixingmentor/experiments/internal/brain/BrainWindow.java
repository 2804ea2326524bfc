package org.mixingmentor.experiments.internal.brain;

import java.awt.BorderLayout;
import java.awt.Font;
import java.io.Serial;
import java.nio.file.Path;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import org.mixingmentor.experiments.internal.parts.Borderless;
import org.mixingmentor.experiments.internal.parts.ReadTable;
import org.mixingmentor.experiments.internal.parts.ReadTableRows;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Session;
import org.openide.windows.Mode;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** A look into a brain: its card, what goes in and comes out, its nodes, what it says of itself, and a try on a stem. */
public final class BrainWindow extends TopComponent {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Path file;

    private BrainWindow(Path file) {
        this.file = file;
        setLayout(new BorderLayout());
        setName(file.getFileName().toString());
        setDisplayName(BrainPages.name(file));
        setToolTipText(file.toString());
        JLabel reading = new JLabel("Reading " + file.getFileName(), SwingConstants.CENTER);
        reading.setForeground(Look.faintText());
        add(reading, BorderLayout.CENTER);
    }

    /** Reads a file and shows it; what cannot be read is said in a sentence, in place of a window. */
    public static void show(Session session, Path file) {
        session.background().run("Reading " + file.getFileName(), progress -> BrainPages.read(file), contents -> {
            BrainWindow window = new BrainWindow(file);
            window.fill(session, contents);
            Mode mode = WindowManager.getDefault().findMode("editor");
            if (mode != null) {
                mode.dockInto(window);
            }
            window.open();
            window.requestActive();
        });
    }

    @Override
    public int getPersistenceType() {
        return PERSISTENCE_NEVER;
    }

    private void fill(Session session, BrainPages contents) {
        removeAll();
        JLabel heading = new JLabel(contents.heading());
        heading.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        JTabbedPane tabs = new JTabbedPane();
        tabs.setName("brain");
        contents.check()
                .metadata()
                .ifPresent(metadata -> tabs.addTab("Try It", new TryTab(session, new BrainTrial(file, metadata))));
        tabs.addTab("Card", text(contents.card().orElse("There is no card beside this file.")));
        tabs.addTab("Inputs and Outputs", table("Inputs and outputs", contents.tensors()));
        tabs.addTab("Nodes", table("Nodes", contents.nodes()));
        tabs.addTab("Weights", table("Weights", contents.weights()));
        tabs.addTab("Metadata", table("Metadata", contents.metadata()));
        add(heading, BorderLayout.NORTH);
        add(tabs, BorderLayout.CENTER);
        revalidate();
    }

    private static JComponent text(String text) {
        JTextArea area = new JTextArea(text);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFont(new Font(Font.MONOSPACED, Font.PLAIN, Look.font(1).getSize()));
        area.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        area.setCaretPosition(0);
        return Borderless.scroll(area);
    }

    private static JComponent table(String called, ReadTableRows rows) {
        int columns = rows.columns().size();
        ReadTable table = new ReadTable(called, called);
        table.show(rows);
        table.width(0, columns == 2 ? 160 : 90);
        table.width(columns - 1, columns == 2 ? 900 : 260);
        return Borderless.scroll(table);
    }
}
