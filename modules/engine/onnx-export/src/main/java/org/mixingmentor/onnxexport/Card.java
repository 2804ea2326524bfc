package org.mixingmentor.onnxexport;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mixingmentor.brain.BrainHash;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.brain.BrainName;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.run.ScoresJson;

/** The text beside a brain: what it was trained on, how well it does, what it cannot, how it was made. Markdown. */
final class Card {
    private static final Map<String, String> BASELINES = Map.of(
            "zero", "predict no change",
            "linear", "a line that learned the same",
            "mean", "predict the mean",
            "constant", "best constant guess",
            "match_eq", "match the gold average");

    private final BrainMetadata metadata;
    private final Scores scores;
    private final StringBuilder text = new StringBuilder(4096);

    private Card(BrainMetadata metadata) {
        this.metadata = metadata;
        this.scores = ScoresJson.read(metadata.scores());
    }

    static String of(
            BrainName name, BrainMetadata metadata, CardNotes notes, Optional<QuantisationLoss> loss, String hash) {
        Card card = new Card(metadata);
        card.heading(name, hash);
        card.training(notes);
        card.scores(notes);
        loss.ifPresent(card::loss);
        card.flaws();
        card.limits(notes);
        card.making(notes);
        return card.text.toString();
    }

    private void heading(BrainName name, String hash) {
        line("# " + name.stem());
        line("");
        line("Hears 100 ms of sound as a fingerprint of 64 values (version " + metadata.fingerprintVersion()
                + ") and says what would have to change: gain in 32 third-octave bands, crest, correlation, width, and"
                + " the probability of each flaw.");
        line("");
        line("- Genre: " + metadata.genre());
        line("- Instruments: " + String.join(", ", metadata.instruments()));
        line("- Learner: " + metadata.learner());
        line("- Author: " + metadata.modelAuthor());
        line("- Licence: " + metadata.modelLicense());
        line("- " + BrainHash.cardText(hash));
    }

    private void training(CardNotes notes) {
        section("Trained on");
        line(notes.trainedOn());
        line("");
        line("Dataset hash `" + metadata.datasetHash() + "`; salted hashes of "
                + metadata.trainingSongs().hashes().size() + " audio files of the training songs are in the brain, so"
                + " that an evaluation can say when it meets one.");
    }

    private void scores(CardNotes notes) {
        section(notes.scoredOn().heading());
        line(scores.stems() + " stems of " + scores.songs() + " songs "
                + notes.scoredOn().words() + "; each stem once, bands from 40 Hz to 16 kHz.");
        line("");
        line("| | error, dB | sign agreement | EQ peaks found |");
        line("|---|---|---|---|");
        line("| **this brain** | " + db(scores.maeDb()) + " | " + percent(scores.signAgreement()) + " | "
                + percent(scores.hitRate()) + " |");
        new TreeMap<>(scores.baselines())
                .forEach((name, baseline) -> line("| " + BASELINES.getOrDefault(name, name) + " | "
                        + db(baseline.maeDb()) + " | " + percent(baseline.signAgreement()) + " | "
                        + percent(baseline.hitRate()) + " |"));
        line("");
        line("Ideal stems are corrected by " + db(scores.falseCorrectionDb()) + " dB on average, where none is due. "
                + percent(scores.abstained()) + " of the stems get no advice because they sound unlike what it"
                + " learned.");
        if (!notes.advice().isEmpty()) {
            line("");
            line(notes.advice());
        }
        if (scores.byInstrument().size() > 1) {
            instruments();
        }
    }

    private void loss(QuantisationLoss loss) {
        line("");
        line("These are the scores of the model in float32. This file computes in 8 bits, which changes a band by "
                + decimals(loss.meanDb(), 3) + " dB on average and by " + db(loss.worstDb()) + " dB at worst, a flaw's"
                + " probability by " + decimals(loss.worstProbability(), 3)
                + " at worst, measured on training chunks.");
    }

    private void instruments() {
        line("");
        line("| instrument | stems | error, dB | predict no change, dB | sign agreement | EQ peaks found |");
        line("|---|---|---|---|---|---|");
        new TreeMap<>(scores.byInstrument()).forEach((name, own) -> {
            Scores.Baseline zero = own.baselines().get("zero");
            line("| " + name + " | " + own.stems() + " | " + db(own.maeDb()) + " | "
                    + (zero == null ? "-" : db(zero.maeDb())) + " | " + percent(own.signAgreement()) + " | "
                    + percent(own.hitRate()) + " |");
        });
    }

    private void flaws() {
        section("Flaws");
        line("| flaw | F1 | counts from a probability of | cured by |");
        line("|---|---|---|---|");
        for (int i = 0; i < metadata.flawTypes().size(); i++) {
            String flaw = metadata.flawTypes().get(i);
            line("| " + flaw + " | " + decimals(scores.f1().getOrDefault(flaw, Double.NaN), 2) + " | "
                    + decimals(metadata.flawThresholds().get(i), 2) + " | "
                    + metadata.flawAdvice().get(i).cure().words() + " |");
        }
    }

    private void limits(CardNotes notes) {
        section("Limits");
        line("- It knows the sounds it was trained on; on others Mixing Mentor gives no advice and says so.");
        line("- A band below 40 Hz is narrower than a chunk can resolve: no advice is given there.");
        line("- Corrections are relative: only differences between bands mean anything.");
        notes.limits().forEach(limit -> line("- " + limit));
    }

    private void making(CardNotes notes) {
        section("Made by");
        line("```");
        line(notes.command());
        line("```");
    }

    private void section(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String db(double value) {
        return decimals(value, 2);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String decimals(double value, int digits) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
