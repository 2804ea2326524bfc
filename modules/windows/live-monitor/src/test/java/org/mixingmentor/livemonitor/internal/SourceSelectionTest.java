package org.mixingmentor.livemonitor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.CaptureFile;
import org.mixingmentor.audio.InputDevice;

class SourceSelectionTest {
    private static final InputDevice MIC = new InputDevice("Mic", "Mic", "one channel", List.of(44_100), 1);
    private static final InputDevice DESK =
            new InputDevice("Desk", "Desk", "five channels", List.of(44_100, 48_000, 96_000), 5);
    private static final Path MIX = Path.of("mix.wav").toAbsolutePath();

    private final SourceSelection selection = new SourceSelection(new AudioFiles(List.of()));
    private int changes;

    @BeforeEach
    void somebody_listens() {
        selection.addListener(() -> changes++);
    }

    private List<String> names() {
        return selection.choices().stream().map(SourceChoice::toString).toList();
    }

    @Test
    void the_first_device_is_chosen_where_nothing_was() {
        selection.offerDevices(List.of(DESK, MIC));
        assertEquals("Desk", selection.choice().orElseThrow().toString());
        assertEquals(List.of("Desk", "Mic"), names());
        assertEquals(1, changes);
    }

    @Test
    void a_rescan_keeps_what_is_chosen_even_if_it_is_gone_and_forgets_what_else_went() {
        selection.offerDevices(List.of(DESK, MIC));
        InputDevice late = new InputDevice("Late", "Late", "", List.of(48_000), 2);
        selection.offerDevices(List.of(late));
        assertEquals(List.of("Desk", "Late"), names());
        assertEquals("Desk", selection.choice().orElseThrow().toString());
        selection.offerDevices(List.of(DESK, late));
        assertEquals(List.of("Desk", "Late"), names(), "no device twice");
    }

    @Test
    void a_chosen_file_heads_the_list_and_stands_in_it_once() {
        selection.offerDevices(List.of(DESK));
        selection.choose(MIX);
        selection.choose(SourceChoice.of(DESK));
        selection.choose(MIX);
        assertEquals(List.of("File: mix.wav", "Desk"), names());
        assertEquals(Optional.of(MIX), selection.file());
        selection.offerDevices(List.of(MIC));
        assertEquals(List.of("File: mix.wav", "Mic"), names());
    }

    @Test
    void a_device_offers_its_rates_and_pairs_and_begins_with_the_usual_ones() {
        selection.offerDevices(List.of(DESK, MIC));
        assertEquals(List.of(44_100, 48_000, 96_000), selection.rates());
        assertEquals(48_000, selection.rate());
        assertEquals(List.of("1 + 2", "3 + 4", "5"), selection.pairs());
        selection.choosePair(2);
        selection.chooseRate(96_000);
        selection.choose(SourceChoice.of(MIC));
        assertEquals(List.of("1"), selection.pairs());
        assertEquals(0, selection.pair());
        assertEquals(44_100, selection.rate());
    }

    @Test
    void a_file_has_neither_and_is_heard_as_if_live() {
        selection.choose(MIX);
        assertEquals(List.of(), selection.rates());
        assertEquals(List.of(), selection.pairs());
        assertTrue(selection.source().orElseThrow() instanceof CaptureFile);
        assertEquals("mix.wav", selection.source().orElseThrow().name());
    }

    @Test
    void another_rate_or_pair_of_a_device_is_another_source() {
        selection.offerDevices(List.of(DESK));
        String before = selection.identity();
        selection.chooseRate(96_000);
        String faster = selection.identity();
        assertNotEquals(before, faster);
        selection.choosePair(1);
        assertNotEquals(faster, selection.identity());
        selection.chooseRate(48_000);
        selection.choosePair(0);
        assertEquals(before, selection.identity());
    }

    @Test
    void files_of_one_name_are_two_sources() {
        selection.choose(MIX);
        String before = selection.identity();
        selection.choose(MIX.resolveSibling("other").resolve("mix.wav"));
        assertNotEquals(before, selection.identity());
    }

    @Test
    void choosing_what_is_chosen_tells_nobody() {
        selection.offerDevices(List.of(DESK));
        selection.choosePair(0);
        selection.chooseRate(48_000);
        selection.say(Optional.empty());
        assertEquals(1, changes);
    }

    @Test
    void what_was_said_stays_said_as_long_as_somebody_knows_it() {
        selection.offerInstruments(List.of("snare", "kick", "snare"));
        assertEquals(List.of("kick", "snare"), selection.instruments());
        selection.say(Optional.of("snare"));
        selection.offerInstruments(List.of("bass", "snare"));
        assertEquals(Optional.of("snare"), selection.instrument());
        selection.offerInstruments(List.of("bass"));
        assertEquals(Optional.empty(), selection.instrument());
    }
}
