package org.mixingmentor.brain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

class BrainMetadataTest {
    private final BrainMetadata metadata = ModelFile.metadata(3);

    @Test
    void they_come_back_from_a_file_as_they_went_in(@TempDir Path folder) throws IOException {
        try (Brain brain = Brain.open(new ModelFile(3).write(folder.resolve("brain.onnx")))) {
            BrainMetadata read = brain.metadata();
            assertEquals(metadata.genre(), read.genre());
            assertEquals(metadata.modelAuthor(), read.modelAuthor());
            assertEquals(metadata.flawTypes(), read.flawTypes());
            assertEquals(metadata.flawThresholds(), read.flawThresholds());
            assertEquals(metadata.flawAdvice(), read.flawAdvice());
            assertEquals(metadata.instruments(), read.instruments());
            assertEquals(metadata.trainingSongs(), read.trainingSongs());
            assertEquals(metadata.scores(), read.scores());
            assertEquals(metadata.extra(), read.extra());
            assertArrayEquals(
                    metadata.distribution().precision(), read.distribution().precision());
            assertEquals(MetadataWriter.properties(metadata), MetadataWriter.properties(read));
        }
    }

    @Test
    void a_brain_older_than_flaw_advice_says_of_its_flaws_what_was_said_then() throws IOException {
        Map<String, String> older = new HashMap<>(MetadataWriter.properties(metadata));
        assertNotNull(older.remove("flaw_advice"));
        older.put("flaw_types", "[\"boxy\",\"narrow\",\"too_loud\"]");
        List<FlawAdvice> said =
                new MetadataReader(Path.of("older.onnx"), older).read().flawAdvice();
        assertEquals(FlawAdvice.EQ, said.get(0));
        assertEquals(
                new FlawAdvice(
                        FlawAdvice.Cure.STEREO,
                        "wider",
                        "Widen the stereo image (doubling, more side level): it leans towards mono."),
                said.get(1));
        assertEquals(
                "Listen for a flaw that it was taught: too loud.", said.get(2).sentence());
    }

    @Test
    void every_value_is_json_and_the_same_in_every_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(MetadataWriter.properties(metadata), MetadataWriter.properties(ModelFile.metadata(3)));
            MetadataWriter.properties(metadata).values().forEach(json -> assertNotNull(JsonParser.parseString(json)));
            assertEquals("-18.0", MetadataWriter.properties(metadata).get("loudness_lufs"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_contract_is_that_of_this_version() {
        assertEquals(Fingerprint.VERSION, metadata.fingerprintVersion());
        assertEquals(Fingerprint.names(), metadata.featureNames());
        assertEquals(Correction.names(), metadata.correctionNames());
        assertEquals(32, metadata.bandCentresHz().size());
        assertEquals(1000.0, metadata.bandCentresHz().get(18), 1e-9);
    }

    @Test
    void song_hashes_know_their_audio_and_show_nothing_of_it() {
        SongHashes hashes = SongHashes.of("00ff", List.of("aaaa", "bbbb"));
        assertTrue(hashes.contains("aaaa"));
        assertFalse(hashes.contains("cccc"));
        assertFalse(SongHashes.of("11ff", List.of("aaaa")).hashes().stream().anyMatch(hashes.hashes()::contains));
        assertTrue(hashes.hashes().stream().allMatch(hash -> hash.matches("[0-9a-f]{64}")));
    }
}
