package org.mixingmentor.verification.added;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.FlawAdvice;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.fingerprint.StemFingerprints;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.GoldVariation;
import org.mixingmentor.flaws.Recipes;
import org.mixingmentor.flaws.Target;
import org.mixingmentor.flaws.Twin;
import org.mixingmentor.flaws.Twins;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.Findings;
import org.mixingmentor.onnxexport.CardNotes;
import org.mixingmentor.onnxexport.OnnxExport;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.TrainingJob;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.Lookup;

/** Follows a flaw that no module of the product knows through all of them. */
class AddedFlawTest {
    private static final List<String> ONE = List.of(HissyFlaw.TOKEN);

    @Test
    void it_is_offered_after_the_flaws_of_every_installation() {
        List<String> tokens = List.copyOf(Flaws.tokens());
        assertEquals(HissyFlaw.TOKEN, tokens.get(tokens.size() - 1));
        assertEquals("muddy_200hz", tokens.get(0));
        assertTrue(Flaws.labels().contains(HissyFlaw.TOKEN));
    }

    @Test
    void it_is_drawn_made_into_a_twin_and_wants_no_eq() {
        Twin twin = hissy(hit(1), 1);
        assertEquals(ONE, twin.flawTypes());
        assertEquals("hiss", twin.recipe().steps().get(0).kind());

        GoldVariation gold = GoldVariation.of(List.of(profile(hit(1)), profile(hit(2)), profile(hit(3))));
        StemRow found = StemRow.builder("bad/a.wav").song("a").flawTypes(ONE).build();
        Target target = Target.of(
                        found, new Target.Sound(profile(twin.audio()), 10), true, Optional.empty(), Optional.of(gold))
                .orElseThrow();
        for (int band = 0; band < 32; band++) {
            assertEquals(0, target.correction().bandDb(band));
        }
    }

    @Test
    @Tag("slow")
    void a_brain_learns_it_and_the_mentor_says_what_the_brain_says_of_it(@TempDir Path folder) throws IOException {
        for (int song = 0; song < 10; song++) {
            Path file = folder.resolve("good/song" + song + "/kick.wav");
            Files.createDirectories(file.getParent());
            WavWriter.write24(file, hit(song));
        }
        Path brainFile;
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
            TrainingSettings settings = TrainingSettings.of("test")
                    .withTwins(64)
                    .withScoringTwins(1)
                    .withLearnerSettings(Map.of("trees", "10", "depth", "6"));
            Run run =
                    new TrainingJob(dataset, AudioFiles.fromLookup(), forest()).run(settings, TrainingProgress.none());
            brainFile = OnnxExport.write(
                            run, folder.resolve("models"), Optional.empty(), "nobody", "CC0-1.0", CardNotes.of(run, ""))
                    .file();
        }
        try (Brain brain = Brain.open(brainFile)) {
            int index = brain.metadata().flawTypes().indexOf(HissyFlaw.TOKEN);
            FlawAdvice advice = brain.metadata().flawAdvice().get(index);
            assertEquals(new FlawAdvice(FlawAdvice.Cure.TREATMENT, "hiss", HissyFlaw.ADVICE), advice);
            Findings findings = new Findings(
                    Correction.none(),
                    List.of(),
                    Map.of(HissyFlaw.TOKEN, 0.9),
                    Map.of(HissyFlaw.TOKEN, 0.5),
                    Map.of(HissyFlaw.TOKEN, advice),
                    true,
                    Optional.empty());
            List<String> said = Advisor.rules().stream()
                    .flatMap(rule -> rule.suggest(findings).stream())
                    .map(suggestion -> suggestion.item())
                    .map(AdviceItem::text)
                    .toList();
            assertEquals(List.of(HissyFlaw.ADVICE), said);
        }
    }

    private static Learner forest() {
        return Lookup.getDefault().lookupAll(Learner.class).stream()
                .filter(learner -> learner.name().equals("forest"))
                .findFirst()
                .orElseThrow();
    }

    private static Twin hissy(Stem gold, long seed) {
        return Twins.make(gold, Recipes.draw(new SplittableRandom(seed), Set.of(HissyFlaw.TOKEN)))
                .orElseThrow();
    }

    private static Profile profile(Stem stem) {
        return Profile.of(StemFingerprints.normalised(stem, new Fingerprinter()));
    }

    private static Stem hit(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double hz = 50 + 100 * random.nextDouble();
        float[] samples = new float[24_000];
        for (int i = 0; i < samples.length; i++) {
            double burst = 0.2 * Math.exp(-i / 1500.0) * (2 * random.nextDouble() - 1);
            samples[i] = (float) (0.5 * Math.exp(-i / 6000.0) * Math.sin(2 * Math.PI * hz * i / 48_000) + burst);
        }
        return new Stem(samples, samples, true);
    }
}
