package org.mixingmentor.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mixingmentor.audio.OutputFile;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.Abstentions;
import org.mixingmentor.training.Evaluated;
import org.mixingmentor.training.report.EvaluationReport;
import org.mixingmentor.training.report.ReportPage;

/** The page that {@code evaluate} writes: what it says of the brain and the dataset, and where it goes. */
final class EvaluationPage {
    private final Dataset dataset;
    private final Brain brain;
    private final Split split;

    EvaluationPage(Dataset dataset, Brain brain, Split split) {
        this.dataset = dataset;
        this.brain = brain;
        this.split = split;
    }

    /** Among the dataset's own files: a shipped brain's folder is often not for writing. */
    Path usualPlace() {
        return dataset.folder().resolve(".mentor").resolve("reports").resolve(name() + "_" + split.token() + ".html");
    }

    /** Writes the page, whole or not at all. */
    void write(
            Path file,
            Evaluated evaluated,
            Map<String, Abstentions> acquaintances,
            Map<String, Abstentions> strangers,
            List<String> warnings)
            throws IOException {
        String title = name() + " on the " + split.token() + " songs of "
                + dataset.folder().toAbsolutePath().normalize().getFileName();
        String page = new ReportPage(
                        new EvaluationReport(title, facts(), evaluated, acquaintances, strangers, warnings))
                .html();
        // Among the dataset's own files only where the program itself puts it.
        if (file.equals(usualPlace())) {
            OutputFile.writeOwn(file, page);
        } else {
            OutputFile.write(file, page);
        }
    }

    private Map<String, String> facts() throws IOException {
        BrainMetadata metadata = brain.metadata();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Brain", brain.file().getFileName().toString());
        facts.put("Brain SHA-256", sha256(brain.file()));
        facts.put("Learner", metadata.learner());
        facts.put("Genre", metadata.genre());
        facts.put("Instruments", String.join(", ", metadata.instruments()));
        facts.put("Fingerprint", "version " + metadata.fingerprintVersion());
        facts.put("Trained on dataset", metadata.datasetHash());
        facts.put("Evaluated on dataset", dataset.hash());
        facts.put("Split", split.token());
        facts.put("Evaluated at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        facts.put("Licence of the brain", metadata.modelLicense());
        facts.put("Made by", metadata.modelAuthor());
        return facts;
    }

    private String name() {
        return brain.file().getFileName().toString().replaceAll("\\.onnx$", "");
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
