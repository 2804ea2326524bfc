package org.mixingmentor.visualization.internal.spectra;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.mixingmentor.comparison.GoldEnvelope;
import org.mixingmentor.visualization.internal.compared.ComparedStems;
import org.mixingmentor.visualization.internal.compared.ReferenceSound;
import org.mixingmentor.visualization.internal.compared.ViewAnswers;
import org.mixingmentor.workbench.ChosenBrain;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.WhileShown;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.ChartView;

/** Spectra of the compared stems over gold, the difference below, and the numbers under the cursor above. */
public final class SpectraPanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Chart NOTHING = new Chart("Spectrum", Axis.frequency(), List.of());
    private static final int READOUT_ROWS = 4;

    private final transient ComparedStems compared;
    private final transient ViewAnswers answers = new ViewAnswers("Spectra", this::explain, this::explain);
    private final ChartView view = new ChartView();
    private final ListenBar listen;
    private final JTextArea readout = new JTextArea(READOUT_ROWS, 40);
    private transient Optional<BrainVoice> voice = Optional.empty();
    private transient Optional<Spectra> shown = Optional.empty();

    /** @param playback plays the first stem, as it is and corrected */
    public SpectraPanel(ComparedStems compared, Playback playback) {
        super(new BorderLayout());
        this.compared = compared;
        this.listen = new ListenBar(playback);
        readout.setName("spectra-readout");
        readout.setEditable(false);
        readout.setFocusable(false);
        readout.setOpaque(false);
        readout.setBorder(BorderFactory.createEmptyBorder(8, 12, 2, 12));
        readout.setFont(Look.font(1.15f));
        readout.getAccessibleContext().setAccessibleName("Numbers under the cursor");
        view.setName("spectra");
        view.setPreferredSize(new Dimension(800, 560));
        view.onCursor(hz -> read());
        add(readout, BorderLayout.NORTH);
        add(view, BorderLayout.CENTER);
        add(listen, BorderLayout.SOUTH);
        compared.onChange(new WhileShown(this, this::refresh)::changed);
    }

    /** Asks the engine about what is compared now. */
    private void refresh() {
        Optional<OpenDataset> open = compared.dataset();
        List<String> names = compared.compared();
        if (open.isEmpty() || names.isEmpty()) {
            answers.forget(
                    open.isEmpty() ? "Open a dataset (Ctrl+O) to compare its stems." : "Select stems on the left.");
            return;
        }
        Optional<ChosenBrain> brain = compared.brain();
        Optional<ReferenceSound> reference = compared.reference();
        Optional<GoldEnvelope> target = compared.target();
        OptionalInt chunk = compared.chunk();
        answers.ask(
                progress -> {
                    voice = BrainVoice.of(brain, voice);
                    return Spectra.of(
                            compared.all(open.get(), progress),
                            open.get().dataset(),
                            names,
                            reference,
                            target,
                            chunk,
                            voice,
                            progress);
                },
                this::show);
    }

    private void show(Spectra spectra) {
        shown = Optional.of(spectra);
        listen.show(shown);
        view.show(spectra.stems().isEmpty() ? NOTHING : SpectraChart.of(spectra));
        read();
    }

    private void explain(String sentence) {
        shown = Optional.empty();
        listen.show(shown);
        view.show(NOTHING);
        readout.setText(sentence);
    }

    private void read() {
        shown.ifPresent(spectra -> readout.setText(String.join(
                "\n",
                Double.isNaN(view.cursor())
                        ? SpectraReadout.caption(spectra)
                        : SpectraReadout.at(spectra, view.cursor()))));
        readout.setCaretPosition(0);
    }
}
