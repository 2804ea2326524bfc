package org.mixingmentor.experiments;

import java.awt.BorderLayout;
import java.awt.Component;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.RunComparison;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/** The stems that runs do worst on; the one that is clicked on is selected in every window, its curves are beside. */
final class StemsTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final JTable table = new JTable();
    private final Plot plot = Plot.overFrequency("Correction, dB", false);
    private transient RunDetail.Contents contents;

    StemsTab() {
        super(new BorderLayout());
        table.setName("worst stems");
        table.setShowGrid(false);
        table.setRowHeight(table.getRowHeight() + 4);
        table.setFillsViewportHeight(true);
        table.setToolTipText("A click selects the stem in every window");
        table.getAccessibleContext().setAccessibleName("Stems, the worst first");
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                selected();
            }
        });
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, scroll, plot);
        split.setResizeWeight(0.5);
        split.setBorder(BorderFactory.createEmptyBorder());
        add(split, BorderLayout.CENTER);
    }

    void show(RunDetail.Contents all) {
        contents = all;
        List<String> names = new ArrayList<>(List.of("Stem", "Instrument", "Flaws"));
        for (int run = 0; run < all.runs().size(); run++) {
            names.add(all.runs().size() == 1 ? "Error" : all.name(run));
        }
        DefaultTableModel model = new DefaultTableModel(names.toArray(), 0) {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }
        };
        for (RunComparison.Stem stem : all.stems()) {
            List<Object> cells = new ArrayList<>(List.of(stem.name(), stem.instrument(), flaws(stem.name())));
            stem.errorsDb().forEach(error -> cells.add(Words.decibels(error.orElse(Double.NaN))));
            model.addRow(cells.toArray());
        }
        table.setModel(model);
        table.getColumnModel().getColumn(0).setPreferredWidth(240);
        for (int column = 3; column < names.size(); column++) {
            table.getColumnModel().getColumn(column).setCellRenderer(new Trailing());
        }
        plot.show(
                List.of(),
                all.stems().isEmpty()
                        ? "This run kept no stems."
                        : "Select a stem to see what it wants and what it gets.");
    }

    private String flaws(String name) {
        return contents.scored().stream()
                .flatMap(List::stream)
                .filter(stem -> stem.name().equals(name))
                .findFirst()
                .map(stem -> stem.ideal() ? "ideal" : String.join(", ", stem.flawTypes()))
                .map(flaws -> flaws.isEmpty() ? "unnamed" : flaws)
                .orElse("");
    }

    private void selected() {
        int row = table.getSelectedRow();
        if (row < 0 || contents == null || row >= contents.stems().size()) {
            return;
        }
        RunComparison.Stem stem = contents.stems().get(row);
        Session.current().dataset().flatMap(open -> open.stem(stem.fileName())).ifPresent(known -> Session.current()
                .select(StemSelection.of(known.fileName())));
        List<Plot.Line> lines = new ArrayList<>();
        for (int run = 0; run < contents.runs().size(); run++) {
            Optional<ScoredStem> own = contents.scored().get(run).stream()
                    .filter(each -> each.name().equals(stem.name()))
                    .findFirst();
            if (own.isPresent()) {
                if (lines.isEmpty()) {
                    lines.add(line("wanted", own.get().wanted(), -1));
                }
                lines.add(line(
                        "predicted" + (contents.runs().size() == 1 ? "" : ", " + contents.name(run)),
                        own.get().predicted(),
                        run));
            }
        }
        plot.show(lines, "");
    }

    private static Plot.Line line(String name, Correction correction, int run) {
        double[] hz = new double[Bands.ADVISED];
        double[] db = new double[Bands.ADVISED];
        for (int band = 0; band < hz.length; band++) {
            hz[band] = Bands.centreHz(Bands.FIRST_ADVISED + band);
            db[band] = correction.bandDb(Bands.FIRST_ADVISED + band);
        }
        return run < 0
                ? new Plot.Line(name, Accent.GOLD, Palette.stroke(0), true, hz, db)
                : new Plot.Line(name, Palette.colour(run), Palette.stroke(run + 1), false, hz, db);
    }

    private static final class Trailing extends DefaultTableCellRenderer {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public Component getTableCellRendererComponent(
                JTable own, Object value, boolean selected, boolean focus, int row, int column) {
            setHorizontalAlignment(SwingConstants.TRAILING);
            return super.getTableCellRendererComponent(own, value, selected, focus, row, column);
        }
    }
}
