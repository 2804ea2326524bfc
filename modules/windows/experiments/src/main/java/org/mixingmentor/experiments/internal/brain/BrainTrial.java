package org.mixingmentor.experiments.internal.brain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.mentor.AdviceRequest;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.Curve;

/** What a brain says of a stem of a dataset. */
record BrainTrial(Path file, BrainMetadata metadata) {
    /** Why a stem, or none, cannot be asked about; empty where it can. */
    static Optional<String> obstacle(Optional<CataloguedStem> stem) {
        if (stem.isEmpty()) {
            return Optional.of(
                    "Select a stem, in Curate or among the worst stems of a run, to hear what this brain says of it.");
        }
        return stem.get().status() == StemStatus.OK
                ? Optional.empty()
                : Optional.of(stem.get().fileName() + " cannot be read: select another stem.");
    }

    /** Asks the brain; away from the event thread. */
    FileAdvice advise(Dataset dataset, CataloguedStem stem) throws IOException {
        FingerprintMatrix fingerprints = dataset.fingerprints(stem.fileName())
                .orElseThrow(() -> new IOException(stem.fileName() + " was not scanned yet: scan the folder (F5)."));
        boolean mono =
                stem.measurement().filter(m -> m.format().channels() == 1).isPresent();
        try (Brain brain = Brain.open(file)) {
            return Advisor.fromLookup(brain)
                    .advise(new AdviceRequest(fingerprints, mono, stem.row().instrument()));
        }
    }

    /** The advice, and the probability of each flaw, as HTML. */
    String page(String fileName, FileAdvice advice) {
        StringBuilder page = new StringBuilder("<html><b>")
                .append(RunWords.escaped(fileName))
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
        return page.append("</table></html>").toString();
    }

    /** The correction; without advice the axes alone. */
    static Chart chart(Optional<FileAdvice> advice) {
        List<Curve> curves = advice
                .map(own -> RunCurves.marked(
                        RunCurves.of(0, "correction", RunCurves.advisedHz(), RunCurves.advisedDb(own.correction())), 0))
                .stream()
                .toList();
        return RunCurves.chart("Correction", Axis.advisedFrequency(), Axis.linear("Correction in dB"), curves);
    }
}
