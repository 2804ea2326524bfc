package org.mixingmentor.visualization.internal.spectra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.visualization.internal.ExampleStems;
import org.mixingmentor.workbench.LoadedSound;

class ListenChoiceTest {
    private static final EqFilter CUT = new EqFilter(EqFilter.Kind.PEAK, 250, -6, 2);
    private static final EqFilter LIFT = new EqFilter(EqFilter.Kind.PEAK, 60, 4, 1);

    private final Stem sound = ExampleStems.hits(240);
    private final StemSummary stem =
            ExampleStems.summary(ExampleStems.row(ExampleStems.FLAWED).build(), sound);

    private Optional<Spectra.Shown> shown(boolean brain) {
        FileAdvice advice = new FileAdvice(
                Correction.ofBands(new float[Bands.COUNT]), Map.of(), List.of(LIFT), List.of(), Optional.empty());
        return Optional.of(new Spectra.Shown(
                stem, Optional.empty(), List.of(CUT), brain ? Optional.of(advice) : Optional.empty()));
    }

    private LoadedSound loaded(String name, boolean whole) {
        return new LoadedSound(name, whole ? Optional.of(sound) : Optional.empty(), LoudnessMeter.of(sound));
    }

    @Test
    void it_can_be_heard_once_the_player_has_all_of_this_very_stem() {
        ListenChoice choice = new ListenChoice(shown(false), false, 100);
        assertTrue(choice.isLoaded(Optional.of(loaded(ExampleStems.FLAWED, true))));
        assertFalse(choice.isLoaded(Optional.of(loaded(ExampleStems.FLAWED, false))));
        assertFalse(choice.isLoaded(Optional.of(loaded(ExampleStems.GOLD, true))));
        assertFalse(choice.isLoaded(Optional.empty()));
        assertFalse(new ListenChoice(Optional.empty(), false, 100)
                .isLoaded(Optional.of(loaded(ExampleStems.FLAWED, true))));
    }

    @Test
    void the_brain_is_heard_where_it_speaks_and_the_correction_shown_where_it_does_not() {
        assertEquals(List.of(LIFT), new ListenChoice(shown(true), true, 100).filters());
        assertEquals(List.of(CUT), new ListenChoice(shown(true), false, 100).filters());
        assertEquals(List.of(CUT), new ListenChoice(shown(false), true, 100).filters());
        assertEquals(List.of(), new ListenChoice(Optional.empty(), true, 100).filters());
    }

    @Test
    void the_words_tell_so_much_of_each_filter_as_is_heard() {
        assertEquals("50 %:  -3.0 dB at 250 Hz", new ListenChoice(shown(false), false, 50).words());
        assertEquals(" ", new ListenChoice(Optional.empty(), false, 50).words());
        Optional<Spectra.Shown> nothing =
                Optional.of(new Spectra.Shown(stem, Optional.empty(), List.of(), Optional.empty()));
        assertEquals("100 %:  nothing above 1.5 dB to do", new ListenChoice(nothing, false, 100).words());
    }

    @Test
    void nothing_of_a_correction_is_the_stem_itself_and_all_of_a_cut_is_quieter_there() {
        LoadedSound none = new ListenChoice(shown(false), false, 0).corrected(ExampleStems.FLAWED, sound);
        assertArrayEquals(sound.left(), none.stem().orElseThrow().left(), 1e-4f);
        LoadedSound all = new ListenChoice(shown(false), false, 100).corrected(ExampleStems.FLAWED, sound);
        assertEquals(ExampleStems.FLAWED + ", corrected", all.fileName());
        assertTrue(energy(all.stem().orElseThrow()) < 0.5 * energy(sound));
    }

    private static double energy(Stem stem) {
        double sum = 0;
        for (float sample : stem.left()) {
            sum += sample * sample;
        }
        return sum;
    }
}
