package org.mixingmentor.experiments.internal.brain;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.mentor.AdviceItem;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.mentor.Sound;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.ChartView;
import org.mixingmentor.workbench.chart.Curve;

/** What a brain says of the stem that is selected. */
final class TryTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient Path file;
    private final transient BrainMetadata metadata;
    private final JLabel words = new JLabel("", SwingConstants.LEADING);
    private final ChartView view = RunCurves.view();
    private final transient LatestOnlyTask asking = new LatestOnlyTask("A brain's advice");

    TryTab(Session session, Path file, BrainMetadata metadata) {
        super(new BorderLayout());
        this.session = session;
        this.file = file;
        this.metadata = metadata;
        words.setVerticalAlignment(SwingConstants.TOP);
        words.setBorder(BorderFactory.createEmptyBorder(10, 10, 10, 10));
        words.setPreferredSize(new Dimension(380, 300));
        words.setName("advice");
        add(words, BorderLayout.LINE_START);
        add(view, BorderLayout.CENTER);
        session.onChange(StemSelection.class, selection -> ask());
        ask();
    }

    private void ask() {
        Optional<OpenDataset> open = session.dataset();
        Optional<CataloguedStem> stem = open.flatMap(
                dataset -> dataset.stems(session.selection()).stream().findFirst());
        if (stem.isEmpty()) {
            asking.forget();
            say("Select a stem, in Curate or among the worst stems of a run, to hear what this brain says of it.");
            return;
        }
        if (stem.get().status() != StemStatus.OK) {
            asking.forget();
            say(stem.get().fileName() + " cannot be read: select another stem.");
            return;
        }
        asking.ask(outdated -> advise(open.get(), stem.get()), advice -> show(stem.get(), advice), this::say);
    }

    private FileAdvice advise(OpenDataset open, CataloguedStem stem) throws IOException {
        FingerprintMatrix fingerprints = open.dataset()
                .fingerprints(stem.fileName())
                .orElseThrow(() -> new IOException(stem.fileName() + " was not scanned yet: scan the folder (F5)."));
        boolean mono =
                stem.measurement().filter(m -> m.format().channels() == 1).isPresent();
        try (Brain brain = Brain.open(file)) {
            return Advisor.fromLookup(brain)
                    .advise(new Sound(fingerprints, mono, stem.row().instrument()));
        }
    }

    private void say(String sentence) {
        words.setText(RunWords.html(sentence));
        view.show(chart(List.of()));
    }

    private void show(CataloguedStem stem, FileAdvice advice) {
        StringBuilder page = new StringBuilder("<html><b>")
                .append(RunWords.escaped(stem.fileName()))
                .append("</b><br><br>");
        advice.abstained().ifPresent(reason -> page.append("No advice: ")
                .append(RunWords.escaped(reason))
                .append("<br>"));
        if (advice.abstained().isEmpty() && advice.advice().isEmpty()) {
            page.append("Nothing to be corrected.<br>");
        }
        for (AdviceItem item : advice.advice()) {
            page.append("• ").append(RunWords.escaped(item.text())).append("<br>");
        }
        page.append("<br><table cellpadding='2'>");
        for (int i = 0; i < metadata.flawTypes().size(); i++) {
            String flaw = metadata.flawTypes().get(i);
            double probability = advice.flaws().getOrDefault(flaw, Double.NaN);
            boolean there = probability >= metadata.flawThresholds().get(i);
            page.append(String.format(
                    Locale.ROOT,
                    "<tr><td>%s%s%s</td><td align='right'>%s</td></tr>",
                    there ? "<b>" : "",
                    RunWords.escaped(flaw),
                    there ? "</b>, there" : "",
                    RunWords.percent(probability)));
        }
        words.setText(page.append("</table></html>").toString());
        Curve curve = RunCurves.of(0, "correction", RunCurves.advisedHz(), RunCurves.advisedDb(advice.correction()));
        view.show(chart(List.of(RunCurves.marked(curve, 0))));
    }

    private static Chart chart(List<Curve> curves) {
        return RunCurves.chart("Correction", Axis.advisedFrequency(), Axis.linear("Correction in dB"), curves);
    }
}
