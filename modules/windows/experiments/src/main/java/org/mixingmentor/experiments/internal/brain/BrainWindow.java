package org.mixingmentor.experiments.internal.brain;

import java.awt.BorderLayout;
import java.awt.Font;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import org.mixingmentor.brain.BrainCheck;
import org.mixingmentor.experiments.internal.parts.Borderless;
import org.mixingmentor.experiments.internal.parts.ReadTable;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.onnxexport.ModelListing;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Session;
import org.openide.windows.Mode;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** A look into a brain: its card, what goes in and comes out, its nodes, what it says of itself, and a try on a stem. */
public final class BrainWindow extends TopComponent {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int LONGEST = 400;

    private final transient Path file;

    /** What was found in the file. */
    private record Contents(ModelListing listing, BrainCheck check, Optional<String> card) {}

    private BrainWindow(Path file) {
        this.file = file;
        setLayout(new BorderLayout());
        setName(file.getFileName().toString());
        setDisplayName(file.getFileName().toString().replaceFirst("\\.onnx$", ""));
        setToolTipText(file.toString());
        JLabel reading = new JLabel("Reading " + file.getFileName(), SwingConstants.CENTER);
        reading.setForeground(Look.faintText());
        add(reading, BorderLayout.CENTER);
    }

    /** Reads a file and shows it; what cannot be read is said in a sentence, in place of a window. */
    public static void show(Session session, Path file) {
        session.background().run("Reading " + file.getFileName(), progress -> read(file), contents -> {
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

    private static Contents read(Path file) throws IOException {
        ModelListing listing = ModelListing.of(file);
        Path card = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.onnx$", "") + ".md");
        Optional<String> text = Files.isRegularFile(card)
                ? Optional.of(Files.readString(card, StandardCharsets.UTF_8))
                : Optional.empty();
        return new Contents(listing, BrainCheck.of(file), text);
    }

    private void fill(Session session, Contents contents) {
        removeAll();
        JLabel heading = new JLabel(heading(contents));
        heading.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        JTabbedPane tabs = new JTabbedPane();
        tabs.setName("brain");
        contents.check().metadata().ifPresent(metadata -> tabs.addTab("Try It", new TryTab(session, file, metadata)));
        tabs.addTab("Card", text(contents.card().orElse("There is no card beside this file.")));
        tabs.addTab("Inputs and Outputs", tensors(contents.listing()));
        tabs.addTab("Nodes", nodes(contents.listing()));
        tabs.addTab("Weights", weights(contents.listing()));
        tabs.addTab("Metadata", metadata(contents.listing()));
        add(heading, BorderLayout.NORTH);
        add(tabs, BorderLayout.CENTER);
        revalidate();
    }

    private String heading(Contents contents) {
        StringBuilder page = new StringBuilder("<html><b>")
                .append(RunWords.escaped(file.getFileName().toString()))
                .append("</b> &nbsp; ")
                .append(RunWords.bytes(contents.check().bytes()));
        contents.check().metadata().ifPresent(metadata -> page.append(", ")
                .append(RunWords.escaped(metadata.genre() + ": " + String.join(", ", metadata.instruments())))
                .append(", ")
                .append(RunWords.escaped(metadata.learner())));
        contents.check().problems().forEach(problem -> page.append("<br>▲ ").append(RunWords.escaped(problem)));
        return page.append("</html>").toString();
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

    private static JComponent tensors(ModelListing listing) {
        List<List<Object>> rows = new ArrayList<>();
        listing.inputs().forEach(each -> rows.add(List.of("input", each.name(), each.type(), each.shape())));
        listing.outputs().forEach(each -> rows.add(List.of("output", each.name(), each.type(), each.shape())));
        rows.add(List.of(
                "made by", listing.producer(), "IR " + listing.irVersion(), String.join(", ", listing.opsets())));
        return table("Inputs and outputs", List.of("", "Name", "Type", "Shape"), rows);
    }

    private static JComponent nodes(ModelListing listing) {
        List<List<Object>> rows = new ArrayList<>();
        for (ModelListing.Node node : listing.nodes()) {
            rows.add(List.of(
                    rows.size() + 1,
                    node.operation(),
                    String.join(", ", node.inputs()),
                    String.join(", ", node.outputs())));
        }
        return table("Nodes", List.of("#", "Operation", "From", "To"), rows);
    }

    private static JComponent weights(ModelListing listing) {
        List<List<Object>> rows = new ArrayList<>();
        listing.weights()
                .forEach(each ->
                        rows.add(List.of(each.name(), each.type(), each.shape(), RunWords.bytes(each.bytes()))));
        return table("Weights", List.of("Name", "Type", "Shape", "Size"), rows);
    }

    private static JComponent metadata(ModelListing listing) {
        List<List<Object>> rows = new ArrayList<>();
        listing.metadata()
                .forEach((name, value) -> rows.add(
                        List.of(name, value.length() <= LONGEST ? value : value.substring(0, LONGEST) + " …")));
        return table("Metadata", List.of("Name", "Value"), rows);
    }

    private static JComponent table(String called, List<String> columns, List<List<Object>> rows) {
        ReadTable table = new ReadTable(called, called);
        table.show(columns, rows, columns.size());
        table.width(0, columns.size() == 2 ? 160 : 90);
        table.width(columns.size() - 1, columns.size() == 2 ? 900 : 260);
        return Borderless.scroll(table);
    }
}
