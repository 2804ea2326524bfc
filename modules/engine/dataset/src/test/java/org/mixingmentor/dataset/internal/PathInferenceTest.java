package org.mixingmentor.dataset.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixingmentor.dataset.StemClass;

class PathInferenceTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "good/a.wav, ideal",
        "Gold/deep/er/a.wav, ideal",
        "x/ideal/a.wav, ideal",
        "bad/a.wav, flawed",
        "good/x/flawed/a.wav, flawed",
        "bad/gold/a.wav, ideal",
        "goodies/a.wav, -",
        "x/good.wav, -",
        "a.wav, -",
    })
    void the_nearest_folder_of_that_name_gives_the_class(String fileName, String expected) {
        assertEquals(
                expected.equals("-") ? Optional.empty() : StemClass.of(expected), PathInference.stemClass(fileName));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "good/take3/kick.wav, kick",
        "good/take3/Kick_01.wav, kick",
        "good/bd_haus.flac, kick",
        "BD0025.WAV, kick",
        "good/bass drum 2.wav, kick",
        "good/BassDrum.wav, kick",
        "good/sn_dolf.flac, snare",
        "elec_hi_snare.flac, snare",
        "drum_snare_hard.flac, snare",
        "good/SD.wav, snare",
        "hi-hat closed.wav, hihat",
        "HiHat2.wav, hihat",
        "HH.wav, hihat",
        "drum_tom_mid_soft.flac, toms",
        "drum_cymbal_open.flac, cymbals",
        "good/x/bass.wav, bass",
        "Bass Guitar DI.wav, bass",
        "rhythm-guitar L.wav, guitar",
        "0 Lead Vocals.mp3, vocals",
        "1 Backing Vocals.mp3, backing_vocals",
        "My Song (Drums).wav, drums",
        "Bass Culture (Drums).wav, drums",
        "2 Synth.wav, synth",
        "FX.wav, fx",
        "good/take3/mix.wav, mix",
        "drums mix.wav, drums",
        "good/Bass Culture/mix.wav, mix",
        "kick/close mic.wav, kick",
        "snares/good/0001.wav, snare",
        "good/take1/noise.wav, -",
        "kickstarter.wav, -",
    })
    void a_word_of_the_path_gives_the_instrument_and_the_nearest_to_the_file_wins(String fileName, String expected) {
        assertEquals(
                expected.equals("-") ? Optional.empty() : Optional.of(expected), PathInference.instrument(fileName));
    }

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource({
        "good/take3/kick.wav, take3",
        "bad/take3/kick.wav, take3",
        "good/Größe und Güte/kick.wav, Größe und Güte",
        "good/kick/take3.wav, take3",
        "good/Kicks/take3 kick.wav, take3",
        "good/kick samples/take3.wav, take3",
        "kick 24in/close.wav, kick 24in",
        "good/kick 22/close.wav, close",
        "take3_kick_close.wav, take3 close",
        "My Song (Drums).wav, My Song",
        "Bass Culture (Drums).wav, Bass Culture",
        "good/My Song (Lead Vocals).mp3, My Song",
        "good/take3/drums/kick.wav, take3",
        "good/take3/drums/kick 2.wav, take3",
        "good/kick/0001.wav, 0001",
        "good/kick.wav, kick",
        "kick.wav, kick",
        "good/stems/take3.wav, take3",
        "noise.wav, noise",
        ".hidden/take.1.kick.wav, .hidden",
    })
    void the_parent_folder_gives_the_song_unless_it_is_a_class_or_an_instrument(String fileName, String expected) {
        assertEquals(expected, PathInference.song(fileName));
    }

    @Test
    void a_turkish_default_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals(Optional.of(StemClass.IDEAL), PathInference.stemClass("IDEAL/x.wav"));
            assertEquals(Optional.of("hihat"), PathInference.instrument("HIHAT.wav"));
            assertEquals("ideal", StemClass.IDEAL.token());
        } finally {
            Locale.setDefault(before);
        }
    }
}
