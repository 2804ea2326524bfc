package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.flaws.Flaws;

@Timeout(60)
class TermsTest {
    /** Of the ten keys, as they have always been. */
    private static final List<String> KEYS = List.of(
            "muddy_200hz",
            "boxy",
            "harsh",
            "thin",
            "dull",
            "no_transient",
            "distorted",
            "room_reverb",
            "phase_issues",
            "narrow");

    @Test
    void a_key_means_the_same_flaw_whatever_a_dataset_has(@TempDir Path folder) throws Exception {
        int known = Flaws.labels().size();
        try (LabelBench bench = LabelBench.opened(folder)) {
            bench.edit(LabelBench.FIRST, row -> row.stemClass(StemClass.FLAWED)
                    .flawTypes(List.of("airless", "boxy", "zingy")));
            bench.edit(LabelBench.SECOND, row -> row.instrument("kalimba").genre("ambient"));
            LabelBench.await(() -> bench.controller.terms().flaws().size() == known + 2
                    && bench.controller.terms().genres().contains("ambient"));
            Terms terms = bench.controller.terms();
            assertEquals(KEYS, terms.flaws().subList(0, RegisteredKeys.FLAWS));
            assertEquals(List.of("airless", "zingy"), terms.flaws().subList(known, known + 2));
            assertEquals(Terms.COMMON_INSTRUMENTS, terms.instruments().subList(0, RegisteredKeys.INSTRUMENTS));
            assertEquals(
                    List.of("kalimba"),
                    terms.instruments().subList(9, terms.instruments().size()));
            assertEquals(1, terms.unlabelled());
        }
    }

    @Test
    void what_is_common_is_known_before_any_dataset_is_and_has_the_keys() {
        assertEquals(Flaws.labels(), Terms.NONE.flaws());
        assertEquals(RegisteredKeys.FLAWS, KEYS.size());
        assertEquals(RegisteredKeys.INSTRUMENTS, Terms.NONE.instruments().size());
        assertEquals(List.of(), Terms.NONE.genres());
    }
}
