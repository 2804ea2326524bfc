package org.mixingmentor.training.internal.runfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingFacts;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.json.RunJson;

/** Two trainings and a cross-validation, their files kept as an earlier version wrote them. */
class EarlierFilesTest {
    private static final String HASH = "ed65df4733c6129aca81e6b2d63fbf4cbc6b2c3ad29c046f55494dfb12c063c6";

    @TempDir
    private Path temp;

    private final Path earlier;
    private final Map<String, RunRecord> records;

    EarlierFilesTest() throws IOException, URISyntaxException {
        earlier = Path.of(EarlierFilesTest.class
                .getResource("/org/mixingmentor/training/earlier")
                .toURI());
        records = RunRecords.list(earlier).stream().collect(Collectors.toMap(RunRecord::id, record -> record));
    }

    @Test
    void all_of_them_are_listed_as_complete_with_what_was_asked_for() {
        assertEquals(3, records.size());
        assertTrue(records.values().stream().allMatch(RunRecord::isComplete));
        TrainingSettings asked = new TrainingSettings(
                "metalcore",
                List.of(),
                2,
                1,
                false,
                "none",
                1,
                2,
                Map.of("epochs", "2", "hidden", "2", "networks", "2"));
        Instant begun = Instant.parse("2026-11-30T01:10:25Z");
        assertEquals(
                new RunSettings(RunSettings.Kind.TRAINING, 0, "mlp", asked, HASH, begun),
                records.get("networks").settings());
        RunSettings folds = records.get("folds").settings();
        assertEquals(RunSettings.Kind.CROSS_VALIDATION, folds.kind());
        assertEquals(2, folds.folds());
    }

    @Test
    void where_settings_json_is_missing_the_run_itself_says_what_was_asked_for() throws IOException {
        for (String file : List.of("networks/run.json", "folds/cross_validation.json")) {
            RunSettings asked = RunJson.read(Files.readString(earlier.resolve(file)), SettingsFile.class)
                    .settings();
            RunSettings told = records.get(file.replaceFirst("/.*", "")).settings();
            assertEquals(told.kind(), asked.kind());
            assertEquals(told.folds(), asked.folds());
            assertEquals(told.training().learnerSettings(), asked.training().learnerSettings());
            assertEquals(1, asked.training().threads(), "their number was not noted there");
        }
    }

    @Test
    void an_outcome_tells_what_was_learned_from() {
        RunRecord.Outcome outcome = records.get("networks").outcome().orElseThrow();
        assertEquals(142, outcome.chunks());
        assertEquals(Map.of("gold_mean", 1, "gold_twin", 0, "ideal", 4, "recipe", 8), outcome.targets());
        assertEquals(0.46500637475401163, outcome.flawThresholds().get("boxy"));
        assertTrue(outcome.provenance().startsWith("{\"instance-values\":{},\"tribuo-version\":\"4.3.2\""));
        RunRecord.Outcome folds = records.get("folds").outcome().orElseThrow();
        assertEquals("{}", folds.provenance());
        assertEquals(Map.of(), folds.flawThresholds());
        assertEquals(3, folds.notes().size());
    }

    @Test
    void a_run_is_read_with_its_facts_scores_and_curve() throws IOException {
        Run run = RunReader.read(earlier.resolve("networks"));
        TrainingFacts facts = run.facts();
        assertEquals("mlp", facts.learner());
        assertEquals(HASH, facts.datasetHash());
        assertEquals(13, facts.trainingStems().size());
        assertEquals(6.90341f, facts.gold().get("kick").get(0).crestDb());
        assertEquals(List.of(0.9020018242677335, 0.8998370840067382), facts.heldOutSpreads());
        assertEquals(run.model().flawTypes().size(), facts.flawThresholds().size());
        assertEquals(5, facts.trainingAudio().size());
        CurvePoint first = new CurvePoint(0, 2, 1, 2, 1.2954838104413837, 1.161320380576528, 1.4901203753679622);
        assertEquals(first, run.curve().get(0));
        assertEquals(4, run.curve().size());
        Scores scores = run.scores();
        assertEquals(1, scores.songs());
        assertFalse(scores.intervals().maeDb().isDefined());
        assertEquals(0, scores.intervals().hitRate().songs());
    }

    @Test
    void what_is_written_of_them_now_is_what_was_written_then_to_the_byte() throws IOException {
        for (String id : List.of("networks", "forest", "folds")) {
            RunRecord record = records.get(id);
            // Without Tribuo's figures, the base and the line, which they did not know of.
            String scores = RunJson.write(record.scores().orElseThrow())
                    .replace("\"regression\":{\"rmse_db\":null,\"r2\":null,\"mae_db\":null},", "");
            assertWritten(id + "/scores.json", scores + "\n");
            String settings = RunJson.write(SettingsFile.of(record.settings())).replace("\"base\":null,", "");
            assertWritten(id + "/settings.json", settings + "\n");
            StringBuilder stems = new StringBuilder();
            for (ScoredStem stem : RunRecords.stems(record.folder())) {
                stems.append(RunJson.write(StemLine.of(stem)).replace(",\"line\":null", ""))
                        .append('\n');
            }
            assertWritten(id + "/stems.jsonl", stems.toString());
        }
        for (String id : List.of("networks", "forest")) {
            Run run = RunReader.read(earlier.resolve(id));
            StringBuilder curve = new StringBuilder();
            run.curve().forEach(point -> curve.append(RunJson.write(point)).append('\n'));
            assertWritten(id + "/curve.jsonl", curve.toString());
            String text = Files.readString(earlier.resolve(id + "/run.json"));
            assertTrue(text.contains("\"gold\":" + RunJson.write(run.facts().gold()) + ",\"training_stems\":"
                    + RunJson.write(run.facts().trainingStems())));
        }
    }

    private void assertWritten(String file, String now) throws IOException {
        assertEquals(Files.readString(earlier.resolve(file)), now, file);
    }

    @Test
    void a_peak_that_is_to_be_found_is_kept_with_its_sign() throws IOException {
        List<ScoredStem> stems = RunRecords.stems(earlier.resolve("folds"));
        assertEquals(
                List.of(21, 23),
                stems.stream()
                        .flatMap(stem -> stem.peak().stream())
                        .map(ScoredStem.Peak::band)
                        .toList());
    }

    @Test
    void a_point_of_the_curve_without_the_number_of_members_counts_those_so_far_and_a_half_line_is_none() {
        CurvePoint point = RunRecords.point(
                "{\"member\":2,\"epoch\":1,\"epochs\":4,\"training_loss\":0.5,\"validation_loss\":null}");
        assertEquals(3, point.members());
        assertTrue(Double.isNaN(point.validationLoss()) && Double.isNaN(point.validationMaeDb()));
        assertThrows(JsonParseException.class, () -> RunRecords.point("{\"member\":2,\"epo"));
    }

    @Test
    void settings_that_are_not_whole_are_no_run() throws IOException {
        Path half = Files.createDirectory(temp.resolve(".half.part"));
        Files.writeString(half.resolve("settings.json"), "{\"genre\":\"pop\",\"learner\":\"mlp\"}");
        assertEquals(List.of(), RunRecords.list(temp));
    }
}
