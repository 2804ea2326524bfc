package org.mixingmentor.onnxexport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.brain.BrainHash;

class CardTest {
    @Test
    void it_tells_training_scores_beside_baselines_limits_licence_and_command(@TempDir Path folder) throws IOException {
        ExportedBrain exported = Exports.write(Exports.dense(), folder);
        String card = Files.readString(exported.card());
        assertEquals(Optional.of(BrainHash.of(exported.file())), BrainHash.onCard(exported.file()));
        for (String part : List.of(
                "# brain_metalcore_kick_v1\n",
                "Licence: CC0-1.0",
                "Ünïcode & Söhne",
                Exports.NOTES.trainedOn(),
                "120 stems of 8 songs",
                "| **this brain** | 1.00 | 85 % | 50 % |",
                "| predict no change | 1.25 | 0 % | 0 % |",
                "| best constant guess | - | - | 33 % |",
                "| snare | 60 | 0.88 | 1.25 | 90 % | 55 % |",
                "| muddy_200hz | 0.75 | 0.35 |",
                "- It has heard thuds alone.",
                Exports.NOTES.command())) {
            assertTrue(card.contains(part), "no \"" + part + "\" in\n" + card);
        }
    }
}
