package org.mixingmentor.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.brain.FlawAdvice;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.spi.Flaw;

/** A brain that was made before brains carried advice: what is kept for it in {@code brain} is what {@code flaws} says. */
class EarlierBrainTest {
    @Test
    void a_brain_without_advice_of_its_own_says_of_each_flaw_what_one_made_now_would_say() throws Exception {
        try (Brain brain = Brain.open(Path.of("../../models/brain_metalcore_v1.onnx"))) {
            BrainMetadata metadata = brain.metadata();
            assertEquals(10, metadata.flawTypes().size());
            for (int i = 0; i < 10; i++) {
                Flaw flaw = Flaws.of(metadata.flawTypes().get(i)).orElseThrow();
                FlawAdvice said = metadata.flawAdvice().get(i);
                assertEquals(flaw.kind().name(), said.cure().name());
                assertEquals(flaw.topic(), said.topic());
                assertEquals(flaw.advice(), said.sentence());
            }
        }
    }
}
