package org.mixingmentor.experiments.internal.tabs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.mentor.AdviceRequest;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.Refusal;
import org.mixingmentor.onnxexport.CardNotes;
import org.mixingmentor.onnxexport.OnnxExport;
import org.mixingmentor.training.Run;

/**
 * Of which stems of a dataset a run's brain would refuse to advise. The brain is not told which instrument it hears: it
 * has to notice by itself what it did not learn.
 *
 * @param stems those that can be read, the refused ones first
 */
record Refusals(List<AskedStem> stems) {
    /**
     * A stem.
     *
     * @param learned whether the brain learned its instrument
     */
    record AskedStem(CataloguedStem stem, String instrument, boolean learned, Optional<Refusal> refusal) {}

    /** Asks the brain that an export of the run would write; what is written for that is removed. */
    static Refusals of(Run run, Dataset dataset, Progress progress) throws IOException {
        Path folder = Files.createTempDirectory("abstentions");
        try {
            Path file = OnnxExport.write(
                            run, folder, Optional.empty(), "", "CC0-1.0", CardNotes.of(run, "mentor export"))
                    .file();
            try (Brain brain = Brain.open(file)) {
                return ask(brain, dataset, progress);
            }
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Refusals ask(Brain brain, Dataset dataset, Progress progress) throws IOException {
        Advisor advisor = new Advisor(brain, List.of());
        List<CataloguedStem> readable = dataset.stems().stream()
                .filter(stem -> stem.status() == StemStatus.OK)
                .toList();
        List<AskedStem> asked = new ArrayList<>();
        for (CataloguedStem stem : readable) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report(asked.size(), readable.size(), stem.fileName());
            Optional<FingerprintMatrix> fingerprints = dataset.fingerprints(stem.fileName());
            if (fingerprints.isPresent()) {
                String instrument = stem.row().instrument().orElse("");
                asked.add(new AskedStem(
                        stem,
                        instrument,
                        brain.metadata().instruments().contains(instrument),
                        advisor.refusal(new AdviceRequest(fingerprints.get(), false, Optional.empty()))));
            }
        }
        asked.sort(Comparator.comparing((AskedStem stem) -> stem.refusal().isEmpty()));
        return new Refusals(List.copyOf(asked));
    }

    /** "2 of 54 stems". */
    String share(boolean learned) {
        List<AskedStem> own =
                stems.stream().filter(stem -> stem.learned() == learned).toList();
        long refused = own.stream().filter(stem -> stem.refusal().isPresent()).count();
        return refused + " of " + own.size() + " stems";
    }
}
