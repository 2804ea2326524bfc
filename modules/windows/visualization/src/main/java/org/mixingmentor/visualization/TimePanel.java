package org.mixingmentor.visualization;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.comparison.Field;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.workbench.Latest;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

/** The first selected stem over time; a click on a chunk shows its spectrum beside the stem's. */
final class TimePanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final FingerprintMatrix NOTHING = new FingerprintMatrix(new float[0]);

    private final transient Comparison comparison;
    private final transient Latest latest = new Latest("Fingerprint over time");
    private final transient Later wait = new Later(() -> clear("Reading …"));
    private final HeatMap heat = new HeatMap();
    private final JLabel readout = new JLabel(" ");
    private String shown = "";

    TimePanel(Comparison comparison) {
        super(new BorderLayout());
        this.comparison = comparison;
        heat.setName("heat-map");
        readout.setName("heat-readout");
        readout.setFont(Look.font(1.15f));
        readout.setBorder(BorderFactory.createEmptyBorder(8, 12, 6, 12));
        add(readout, BorderLayout.NORTH);
        add(heat, BorderLayout.CENTER);
        heat.onRead(this::read);
        heat.onPick(chunk -> comparison.pick(OptionalInt.of(chunk)));
        new WhileShown(this, comparison, this::refresh);
    }

    private void refresh() {
        Optional<OpenDataset> open = Session.current().dataset();
        List<String> names = comparison.compared();
        if (open.isEmpty() || names.isEmpty()) {
            latest.forget();
            wait.stop();
            clear(
                    open.isEmpty()
                            ? "Open a dataset (Ctrl+O) to see its stems over time."
                            : "Select a stem on the left.");
            return;
        }
        String name = names.get(0);
        wait.start();
        latest.ask(
                outdated -> open.get().dataset().fingerprints(name),
                fingerprints -> show(name, fingerprints),
                this::clear);
    }

    private void show(String name, Optional<FingerprintMatrix> fingerprints) {
        wait.stop();
        if (fingerprints.isEmpty()) {
            clear("No fingerprints of " + name + " yet: scan the dataset (F5).");
            return;
        }
        shown = name;
        heat.show(name, fingerprints.get());
        heat.pick(comparison.chunk());
        read(-1, -1);
    }

    private void clear(String sentence) {
        shown = "";
        heat.show("", NOTHING);
        readout.setText(sentence);
    }

    private void read(int chunk, int field) {
        if (shown.isEmpty()) {
            return;
        }
        if (chunk < 0) {
            String picked = comparison.chunk().isPresent()
                    ? "chunk " + comparison.chunk().getAsInt()
                            + " is picked: its spectrum stands with the others (Alt+1)."
                    : "click a chunk, or use ← and →, to see its spectrum beside the stem's (Alt+1).";
            readout.setText(shown + "   " + picked);
            return;
        }
        readout.setText(String.format(
                Locale.ROOT,
                "%.2f s, chunk %d   %s   %s",
                ChunkGrid.centreSeconds(chunk),
                chunk,
                Field.of(field).label(),
                Field.of(field).format(heat.stem().value(chunk, field))));
    }
}
